import { ExperienceQuestions } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";

/** A question about the county's own experience. */
export const viewQuestion = async (scope: Scope, id: string) =>
  found(await ExperienceQuestions.in(scope.directory).findToUs(id));

/** A question that this county asked. */
export const ownQuestion = async (scope: Scope, id: string) =>
  found(await ExperienceQuestions.in(scope.directory).findOwn(id));
