import { violatedConstraint } from "#db/repositories";

/** A readable, ASCII address part: `Schützenfest & mehr` becomes `schuetzenfest-und-mehr`; at most 80 characters. */
export function slugOf(text: string): string {
  const folded = text
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replaceAll("&", "und");
  const ascii = folded
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-");
  return trimmed(ascii.replace(/^-+/, "").slice(0, 80)) || "eintrag";
}

/** An address that no other entry has: the readable part, and the end of the entry's own id. */
export const ownSlug = (text: string, id: string): string => `${trimmed(slugOf(text).slice(0, 73))}-${id.slice(-6)}`;

/** Adds an entry under the plain address of its title, or under its own address where another entry has the plain one. */
export async function underFreeSlug<T>(title: string, id: string, add: (slug: string) => Promise<T>): Promise<T> {
  try {
    return await add(slugOf(title));
  } catch (error) {
    if (!violatedConstraint(error)?.endsWith(".slug")) throw error;
    return add(ownSlug(title, id));
  }
}

const trimmed = (slug: string) => slug.replace(/-+$/, "");
