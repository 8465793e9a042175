import { commit, ExperienceQuestions } from "#db/repositories";
import { found } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Answers a question about the county's own experience, or corrects the answer. */
export async function answerQuestion(scope: Scope, editor: Editor, id: string, { answer }: { answer: string }) {
  const questions = ExperienceQuestions.in(scope.directory);
  const question = found(await questions.findToUs(id));
  await commit(
    scope.db,
    questions.answer(question.id, answer, scope.clock.now()),
    audited(scope, editor, "experience.answered", question.experienceId, { question: question.id }),
  );
  return question;
}
