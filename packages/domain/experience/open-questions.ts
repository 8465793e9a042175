import { ExperienceQuestions } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** What other counties asked about this county's experience and nobody has answered yet. */
export const openQuestions = (scope: Scope, limit = 20) => ExperienceQuestions.in(scope.directory).open(limit);
