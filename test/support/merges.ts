import type { Employer } from "#db/repositories";
import { Employers } from "#db/repositories";
import { mergeEmployers } from "#domain/directory/merges/merge-employers";
import { mergeInput } from "#domain/directory/merges/merge-input";
import { undoMerge } from "#domain/directory/merges/undo-merge";
import type { EmployerField } from "#domain/directory/employer-record";
import type { Scope } from "#domain/scope";
import { asLead } from "#domain/team/actors";
import { agencyHost, scopeOf, type County } from "./platform.ts";
import { signInToAgency } from "./agency.ts";

/** The agency's scope and its lead, who may merge any two. */
export async function theAgency() {
  return { scope: await scopeOf(agencyHost), lead: asLead((await signInToAgency("lead")).member) };
}

export async function aTeam(county: County) {
  return { county, scope: await county.scope(), lead: asLead(await county.member("lead")) };
}

export const recordIn = async (scope: Scope, id: string): Promise<Employer> =>
  (await Employers.in(scope.directory).find(id))!;

/** The versions of two records as a form carries them. */
export async function versionsOf(scope: Scope, survivorId: string, mergedId: string) {
  const [survivor, merged] = await Promise.all([recordIn(scope, survivorId), recordIn(scope, mergedId)]);
  return { survivorVersion: String(survivor.version), mergedVersion: String(merged.version) };
}

/** Merges two records as they are now; the named fields are taken from the one that goes. */
export async function merge(
  { scope, lead }: { scope: Scope; lead: ReturnType<typeof asLead> },
  survivorId: string,
  mergedId: string,
  taken: EmployerField[] = [],
) {
  const versions = await versionsOf(scope, survivorId, mergedId);
  const sides = Object.fromEntries(taken.map((field) => [field, "merged"]));
  const input = mergeInput.parse({ ...versions, ...sides });
  const made = await mergeEmployers(scope, lead, { survivorId, mergedId }, input);
  if (!("id" in made)) throw new Error(`not merged: ${JSON.stringify(made.problems)}`);
  return { id: made.id, survivorId, mergedId };
}

/** Undoes a merge as things stand now. */
export async function undo(
  { scope, lead }: { scope: Scope; lead: ReturnType<typeof asLead> },
  { id, survivorId, mergedId }: { id: string; survivorId: string; mergedId: string },
) {
  const { survivorVersion, mergedVersion } = await versionsOf(scope, survivorId, mergedId);
  return undoMerge(scope, lead, id, {
    survivorVersion: Number(survivorVersion),
    mergedVersion: Number(mergedVersion),
  });
}
