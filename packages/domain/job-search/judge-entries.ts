import {
  ImportedOpenings,
  JobSearchFirms,
  JobSearchOffers,
  type JobSearchEntry,
  type PlacedOffer,
} from "#db/repositories";
import type { Scope } from "../scope.ts";
import { planned, type Known, type Plan } from "./planned.ts";

export type ReadEntry = Pick<JobSearchEntry, "ref" | "firmKey"> & {
  content: NonNullable<JobSearchEntry["content"]>;
};
export interface Judged extends Known, Plan {
  ref: string;
  firmKey: string;
  offer: PlacedOffer;
  modified: number | null;
}

/** What is to be done about vacancies, by what is known of them here. One round trip. */
export async function judgeEntries(scope: Scope, entries: ReadEntry[]): Promise<Judged[]> {
  const refs = entries.map(({ ref }) => ref);
  const [before, openings, firms] = await Promise.all([
    JobSearchOffers.in(scope.db).among(refs),
    ImportedOpenings.in(scope.directory).among(refs),
    JobSearchFirms.in(scope.db).among(entries.map(({ firmKey }) => firmKey)),
  ]);
  const beforeOf = new Map(before.map((one) => [one.ref, one]));
  const openingOf = new Map(openings.map((one) => [one.sourceRef!, one]));
  const firmOf = new Map(firms.map((one) => [one.firmKey, one]));
  const now = scope.clock.now();
  return Promise.all(
    entries.map(async ({ ref, firmKey, content: { offer, modified } }) => {
      const known: Known = { before: beforeOf.get(ref), opening: openingOf.get(ref), firm: firmOf.get(firmKey) };
      return { ref, firmKey, offer, modified, ...known, ...(await planned({ offer, modified }, known, now)) };
    }),
  );
}
