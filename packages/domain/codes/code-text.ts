import { randomText } from "#kernel";

const LENGTH = 8;

/** A new code: eight characters of Crockford's base 32, 40 bits; not guessable, and no two characters look alike. */
export const newCode = (): string => randomText(LENGTH);

/** What was typed off a box as the code it means: hyphens and case do not matter, and `O`, `I`, `L` are read as digits. */
export function codeIn(typed: string): string | undefined {
  const text = typed.toLowerCase().replaceAll(/[\s-]/g, "").replaceAll("o", "0").replaceAll(/[il]/g, "1");
  return /^[0-9a-hjkmnp-tv-z]{8}$/.test(text) ? text : undefined;
}

/** As it is printed, in two halves: `K7M2-X9QD`. */
export const codePrinted = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`.toUpperCase();
