import { commit, ExperienceQuestions, SharedExperiences } from "#db/repositories";
import { found, newId, refuse, type Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/**
 * Asks the county an experience comes from. The question waits on their *Today*, and a mail leaves from their own outbox
 * (`tell-about-questions`). The same `id` asks once, however often the form comes.
 */
export async function askQuestion(
  scope: Scope,
  editor: Editor,
  experienceId: string,
  { question }: { question: string },
  id: Id<"qst"> = newId("qst"),
) {
  const experience = found(await SharedExperiences.in(scope.directory).find(experienceId));
  if (experience.ownerId === scope.tenant.id) refuse("conflict");
  await commit(
    scope.db,
    ExperienceQuestions.in(scope.directory).add({
      id,
      experienceId: experience.id,
      question,
      askedAt: scope.clock.now(),
    }),
    audited(scope, editor, "experience.asked", experience.id, { question: id }),
  );
  return { id };
}
