import { Namesakes } from "#db/repositories";
import type { EmployerId } from "#kernel";
import { compareParts, HINT, type Comparison } from "../directory/matching/compare.ts";
import { keysOf } from "../directory/matching/keys-of.ts";
import { partsOf, type MatchParts, type MatchRecord } from "../directory/matching/match-record.ts";
import type { Scope } from "../scope.ts";

/** A firm as a vacancy names it. */
export interface NamedFirm {
  firm: string;
  municipalityAgs: string;
  postcode: string;
  street: string;
}

type Namesake = Awaited<ReturnType<Namesakes["inPlaces"]>>[number];
export type Likely = Pick<Namesake, "id" | "name" | "place" | "vouchedBy" | "isOurs"> & Comparison;

const recordOf = ({ firm, municipalityAgs, postcode, street }: NamedFirm): MatchRecord => ({
  name: firm,
  municipalityAgs,
  postcode,
  street,
});

/** The employers each of these firms may be, the likeliest first. One round trip for any number of firms. */
export async function likelyEmployers(scope: Scope, firms: NamedFirm[]): Promise<Likely[][]> {
  const employers = await Namesakes.in(scope.directory).inPlaces(firms.map(({ municipalityAgs }) => municipalityAgs));
  const byKey = new Map<string, Set<Namesake>>();
  for (const employer of employers)
    for (const key of keysIn(employer)) byKey.set(key, (byKey.get(key) ?? new Set()).add(employer));
  return firms.map(recordOf).map((record) => {
    const candidates = new Set(keysIn(record).flatMap((key) => [...(byKey.get(key) ?? [])]));
    return likelyAmong(partsOf(record), [...candidates]);
  });
}

/** Two of the same place that share none of these are not worth comparing. */
const keysIn = (record: MatchRecord) => keysOf(record).map(({ kind, key }) => `${kind} ${key}`);

const likelyAmong = (parts: MatchParts, candidates: Namesake[]): Likely[] =>
  candidates
    .map((employer) => ({ ...employer, ...compareParts(parts, partsOf(employer)) }))
    .map(({ id, name, place, vouchedBy, isOurs, score, reasons }) => ({
      id,
      name,
      place,
      vouchedBy,
      isOurs,
      score,
      reasons,
    }))
    .filter(({ score }) => score >= HINT)
    .sort((a, b) => b.score - a.score);

/** Whom a firm stands for without anybody being asked: the only employer of that name in that place, nothing speaking against it. */
export function certain(likely: Likely[]): EmployerId | undefined {
  const same = likely.filter(
    ({ reasons }) =>
      reasons.some(({ code }) => code === "same-name") && reasons.every(({ speaks }) => speaks === "for"),
  );
  return likely.length === 1 && same.length === 1 ? same[0]!.id : undefined;
}
