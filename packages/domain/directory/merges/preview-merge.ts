import { EmployerHistory, Employers, Municipalities, Openings, Tenants } from "#db/repositories";
import { found, refuse } from "#kernel";
import type { Scope } from "../../scope.ts";
import type { Reader } from "../../team/actors.ts";
import { provenanceOf } from "../employer-history.ts";
import { employerFields, textOf } from "../employer-record.ts";
import { compare } from "../matching/compare.ts";
import { mayMerge } from "./may-merge.ts";
import { whichWins } from "./which-wins.ts";

/**
 * Two records side by side, field by field, with who set each value and when, and which of them would win. One round trip.
 * A record that became part of another one is absent; whoever may not merge the two answers `not-found` too.
 */
export async function previewMerge(scope: Scope, _reader: Reader, survivorId: string, mergedId: string) {
  const { directory } = scope;
  if (survivorId === mergedId) refuse("not-found");
  const [both, history, formerHistory, openings, places, tenants] = await Promise.all([
    Employers.in(directory).among([survivorId, mergedId]),
    EmployerHistory.in(directory).of(survivorId),
    EmployerHistory.in(directory).of(mergedId),
    Openings.in(directory).numberOf([survivorId, mergedId]),
    Municipalities.in(directory).list(),
    Tenants.in(directory).list(),
  ]);
  const present = (id: string) => found(both.find((employer) => employer.id === id && employer.mergedInto === null));
  const [survivor, merged] = [present(survivorId), present(mergedId)];
  if (!mayMerge(scope, survivor, merged)) refuse("not-found");
  const [source, formerSource] = [provenanceOf(history), provenanceOf(formerHistory)];
  const placed = (employer: typeof survivor) => ({
    ...employer,
    place: places.find(({ ags }) => ags === employer.municipalityAgs)?.name ?? "",
  });
  const side = (employer: typeof survivor) => ({
    employer,
    county: tenants.find(({ id }) => id === employer.vouchedBy)?.shortName ?? "",
    openings: openings.find(({ employerId }) => employerId === employer.id)?.number ?? 0,
  });
  return {
    survivor: side(survivor),
    merged: side(merged),
    places,
    comparison: compare(placed(survivor), placed(merged)),
    fields: employerFields
      .map((field) => ({
        field,
        survivor: { value: textOf(survivor[field]), source: source(field) },
        merged: { value: textOf(merged[field]), source: formerSource(field) },
        wins: whichWins(
          field,
          { employer: survivor, source: source(field) },
          { employer: merged, source: formerSource(field) },
        ),
      }))
      .filter(({ survivor: stays, merged: goes }) => stays.value !== null || goes.value !== null),
  };
}
export type MergePreview = Awaited<ReturnType<typeof previewMerge>>;
