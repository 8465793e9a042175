import { Municipalities } from "#db/repositories";
import type { Problem } from "#kernel";
import { openingAddress, readOpeningQuestion, type OpeningQuestion } from "../openings/opening-question.ts";
import { isUnknown } from "../directory/list-employers.ts";
import type { Scope } from "../scope.ts";

/**
 * Reads the question of an alert as the list of openings does. What the list would leave out is a problem here: nobody is
 * promised mail about something that means nothing.
 */
export async function checkQuestion(scope: Scope, address: string) {
  const { question, unknown } = readOpeningQuestion(new URLSearchParams(address), scope.tenant.programmes);
  const municipalities = await Municipalities.in(scope.directory).list();
  const nowhere = isUnknown(municipalities, question.municipality);
  const problems: Problem[] = unknown.length > 0 || nowhere ? [{ field: "question", rule: "choice" }] : [];
  return {
    question,
    address: openingAddress(question),
    municipalities,
    problems,
  };
}
export type CheckedQuestion = Awaited<ReturnType<typeof checkQuestion>>;

/** The question an alert holds. */
export const questionOf = (scope: Scope, address: string): OpeningQuestion =>
  readOpeningQuestion(new URLSearchParams(address), scope.tenant.programmes).question;
