import { commit, ExperienceQuestions } from "#db/repositories";
import { found, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Words a question of the county's own anew; once it is answered, question and answer stay as they are. */
export async function rewordQuestion(
  scope: Scope,
  editor: Editor,
  id: string,
  { question }: { question: string },
): Promise<{ experienceId: string } | { experienceId: string; problems: Problem[] }> {
  const questions = ExperienceQuestions.in(scope.directory);
  const own = found(await questions.findOwn(id));
  const [[reworded]] = await commit(
    scope.db,
    questions.reword(own.id, question),
    audited(scope, editor, "experience.question-reworded", own.experienceId, { question: own.id }),
  );
  const { experienceId } = own;
  return reworded ? { experienceId } : { experienceId, problems: [{ field: "question", rule: "decided" }] };
}
