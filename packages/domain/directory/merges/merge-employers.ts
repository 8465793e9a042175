import { commit, EmployerHistory, Employers, Merges, Openings, violatedConstraint } from "#db/repositories";
import { found, newId, refuse, type Id, type Problem } from "#kernel";
import { audited } from "../../audit.ts";
import type { Scope } from "../../scope.ts";
import type { Lead } from "../../team/actors.ts";
import { changesBetween, employerFields, recordOf } from "../employer-record.ts";
import { inputWith, type EmployerChanges } from "../field-values.ts";
import { keyed } from "../matching/keyed.ts";
import { mayMerge } from "./may-merge.ts";
import type { MergeInput } from "./merge-input.ts";

const OVERTAKEN: Problem = { field: "_version", rule: "overtaken" };

/**
 * Makes one record of two: the survivor takes the chosen values, and openings, open proposals, sites, pictures and counties'
 * own words come along; both histories stay. All or nothing: where either record is no longer at the version that was
 * shown, because somebody edited or merged it, nothing happens.
 */
export async function mergeEmployers(
  scope: Scope,
  lead: Lead,
  { survivorId, mergedId }: { survivorId: string; mergedId: string },
  { survivorVersion, mergedVersion, ...sides }: MergeInput,
): Promise<{ id: Id<"mrg"> } | { problems: Problem[] }> {
  const { directory } = scope;
  if (survivorId === mergedId) refuse("not-found");
  const both = await Employers.in(directory).among([survivorId, mergedId]);
  const present = (id: string) => found(both.find((employer) => employer.id === id));
  const [survivor, merged] = [present(survivorId), present(mergedId)];
  if (!mayMerge(scope, survivor, merged)) refuse("not-found");
  if (survivor.mergedInto !== null || merged.mergedInto !== null) return { problems: [OVERTAKEN] };
  if (survivor.version !== survivorVersion || merged.version !== mergedVersion) return { problems: [OVERTAKEN] };

  const theirs = inputWith(merged, {});
  const taken = employerFields.filter((field) => sides[field] === "merged");
  const chosen = Object.fromEntries(taken.map((field) => [field, theirs[field]])) as EmployerChanges;
  const { record, problems } = await recordOf(scope, inputWith(survivor, chosen));
  if (problems) return { problems };
  const id = newId("mrg");
  const now = scope.clock.now();
  const history = EmployerHistory.in(directory);
  const { countyAgs, municipalityAgs } = record;
  try {
    await commit(
      scope.db,
      history.add(survivor.id, survivor.version + 1, {
        setAt: now,
        occasion: "merged",
        changes: changesBetween(survivor, record),
      }),
      history.add(merged.id, merged.version + 1, { setAt: now, occasion: "merged", changes: [] }),
      ...Merges.in(directory).merge(id, { survivor, merged }, { ...record, confirmedAt: now }, now),
      ...(municipalityAgs === survivor.municipalityAgs
        ? []
        : [Openings.in(directory).move(survivor.id, { countyAgs, municipalityAgs })]),
      keyed(scope, survivor.id, survivor.version + 1, record),
      audited(scope, lead, "employer.merged", survivor.id, { merged: merged.id }),
    );
  } catch (error) {
    return { problems: [whyNot(error)] };
  }
  return { id };
}

/** What stood in the way of a merge or its undoing; anything unexpected is thrown on. */
export function whyNot(error: unknown): Problem {
  const violated = violatedConstraint(error) ?? "";
  if (violated.includes("employers.name_key")) return { field: "name", rule: "taken" };
  if (Merges.overtaken(error) || violated.includes("employer_versions") || violated.includes("employer_merges"))
    return OVERTAKEN;
  throw error;
}
