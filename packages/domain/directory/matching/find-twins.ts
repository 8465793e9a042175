import { EmployerKeys, Municipalities } from "#db/repositories";
import type { EmployerId } from "#kernel";
import type { Scope } from "../../scope.ts";
import { compareParts, HINT } from "./compare.ts";
import { fold } from "./fold.ts";
import { keysOf } from "./keys-of.ts";
import { partsOf, type MatchRecord } from "./match-record.ts";
import type { Reason } from "./reasons.ts";

/** Somebody who might be in the directory already; `id` where the candidate itself stands there. */
export interface TwinCandidate extends MatchRecord {
  id?: string;
}

/** An employer of the directory that a candidate might be: nothing but what everybody may know. */
export interface Twin {
  employer: {
    id: EmployerId;
    slug: string;
    name: string;
    place: string;
    street: string;
    vouchedBy: string;
    own: boolean;
  };
  /** 0 to 1; people are told from `HINT` on. */
  score: number;
  reasons: Reason[];
}

/** So many candidates are looked up in one statement. */
const CHUNK = 250;
const MOST_TWINS = 5;

/**
 * Who of the directory each candidate might be, the likeliest first; one list per candidate, in their order. A candidate
 * without a municipality is placed by the name of its town where the region has one. Two round trips, however many there are.
 */
export async function findTwins(
  scope: Scope,
  candidates: TwinCandidate[],
  { from = HINT }: { from?: number } = {},
): Promise<Twin[][]> {
  if (candidates.length === 0) return [];
  const keys = EmployerKeys.in(scope.directory);
  const municipalities = await Municipalities.in(scope.directory).list();
  const byAgs = new Map(municipalities.map((one) => [one.ags, one]));
  const byName = new Map(municipalities.map((one) => [fold(one.name), one]));
  const asked = candidates.map((candidate) => {
    const town = byAgs.get(candidate.municipalityAgs ?? "") ?? byName.get(fold(candidate.place ?? ""));
    const record = { ...candidate, ...(town ? { municipalityAgs: town.ags, place: town.name } : {}) };
    return { id: candidate.id, parts: partsOf(record), keys: keysOf(record) };
  });
  const chunks = Array.from({ length: Math.ceil(asked.length / CHUNK) }, (_, at) =>
    asked.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  const answers = await Promise.all(chunks.map((chunk) => keys.sharing(chunk)));
  return chunks.flatMap((chunk, at) => {
    const twins: Twin[][] = chunk.map(() => []);
    for (const { askedBy, vouchedBy, vouchedByName, ...facts } of answers[at]!) {
      const parts = partsOf(facts);
      for (const n of JSON.parse(askedBy) as number[]) {
        if (chunk[n]!.id === facts.id) continue;
        const { score, reasons } = compareParts(chunk[n]!.parts, parts);
        if (score < from) continue;
        const { id, slug, name, place, street } = facts;
        const own = vouchedBy === scope.tenant.id;
        twins[n]!.push({ employer: { id, slug, name, place, street, vouchedBy: vouchedByName, own }, score, reasons });
      }
    }
    return twins.map((found) => found.sort((a, b) => b.score - a.score).slice(0, MOST_TWINS));
  });
}
