import { commit, ExperienceRatings, SharedExperiences } from "#db/repositories";
import { found, refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Says how useful another county's experience was, one to five; each county has one rating and may change it. */
export async function rateExperience(scope: Scope, editor: Editor, id: string, { usefulness }: { usefulness: number }) {
  if (scope.tenant.kind !== "county") refuse("not-allowed");
  const experience = found(await SharedExperiences.in(scope.directory).find(id));
  if (experience.ownerId === scope.tenant.id) refuse("conflict");
  await commit(
    scope.db,
    ExperienceRatings.in(scope.directory).set(experience.id, usefulness, scope.clock.now()),
    audited(scope, editor, "experience.rated", experience.id, { usefulness }),
  );
}
