import { fold } from "./fold.ts";

export interface RegisterEntry {
  /** `hrb 1234` */
  number: string;
  /** The folded name of the court's town, where it is said. */
  court: string;
}

/** The entries a text names: `Amtsgericht Arnsberg, HRB 01234` is number `hrb 1234` at `arnsberg`. */
export function registerEntries(text: string): RegisterEntry[] {
  const folded = fold(text);
  const court = folded
    .replaceAll(/\b(hra|hrb|gnr|gsr|vr|pr)[\s.:-]*(nr|nummer)?[\s.:-]*\d+(\s?[a-z]\b)?/g, " ")
    .replaceAll(/\b(amtsgericht|registergericht|ag|handelsregister|register|beim|des|der|in|nr|nummer)\b/g, " ")
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim();
  return [...folded.matchAll(/\b(hra|hrb|gnr|gsr|vr|pr)[\s.:-]*(?:nr|nummer)?[\s.:-]*0*(\d+)/g)].map(
    ([, kind, number]) => ({ number: `${kind} ${number}`, court }),
  );
}

/** Whether two records name the same entry; undefined where one names none or the courts leave it open. */
export function sameEntry(a: RegisterEntry[], b: RegisterEntry[]): boolean | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const shared = a.flatMap((one) =>
    b.filter(({ number }) => number === one.number).map((other) => [one, other] as const),
  );
  if (shared.length === 0) return false;
  const courts = shared.map(([one, other]) => (one.court && other.court ? one.court === other.court : undefined));
  return courts.includes(true) ? true : courts.includes(undefined) ? undefined : false;
}
