import { commit, ExperienceQuestions } from "#db/repositories";
import { found } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Takes back a question of the county's own, as long as nobody has answered it. */
export async function withdrawQuestion(scope: Scope, editor: Editor, id: string) {
  const questions = ExperienceQuestions.in(scope.directory);
  const own = found(await questions.findOwn(id));
  const [[gone]] = await commit(
    scope.db,
    questions.withdraw(own.id),
    audited(scope, editor, "experience.question-withdrawn", own.experienceId, { question: own.id }),
  );
  return { experienceId: own.experienceId, withdrawn: gone !== undefined };
}
