import type { Typed } from "./input.ts";

/** What a form shows when it is opened to change something: `{guide: {name}}` becomes `guide.name`, rows `tasks.0.text`. */
export function typedFrom(value: object, prefix = ""): Typed {
  const typed: Typed = {};
  for (const [key, entry] of Object.entries(value)) {
    const name = `${prefix}${key}`;
    if (Array.isArray(entry) && entry.every((one) => typeof one === "string")) typed[name] = entry;
    else if (typeof entry === "object" && entry !== null) Object.assign(typed, typedFrom(entry, `${name}.`));
    else typed[name] = entry === null || entry === undefined ? "" : String(entry);
  }
  return typed;
}

/** "1250,50" from integer cents, as one would type it. */
export const euroTyped = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace(".", ",");

/** How many rows a form shows under `prefix`: those typed, and at least `blank` more. */
export function rowsShown(typed: Typed, prefix: string, blank: number): number {
  const places = Object.keys(typed)
    .filter((name) => name.startsWith(`${prefix}.`))
    .filter((name) => typed[name] !== "")
    .map((name) => Number(name.split(".")[1]));
  return Math.min(40, Math.max(-1, ...places.filter(Number.isInteger)) + 1 + blank);
}
