import { commit, Openings, OpeningQuestions, type StillOpenAnswer } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import { renewedUntil } from "./validity.ts";
import { viewStillOpen } from "./view-still-open.ts";

export type StillOpenOutcome = "confirmed" | "already-confirmed" | "closed" | "already-closed";

/**
 * Takes an employer's answer: still open gives the opening its kind's period again, anything else closes it. The first
 * answer counts; the opening moves only with the answer of this very request, and never once the team has closed it.
 */
export async function answerStillOpen(
  scope: Scope,
  token: string,
  { answer, key }: { answer: StillOpenAnswer; key: string },
): Promise<StillOpenOutcome> {
  if (answer === "open") whileOpen(scope);
  const question = await viewStillOpen(scope, token);
  if (question.state !== "waits") return `already-${question.state}`;
  const now = scope.clock.now();
  const [openings, questions] = [Openings.in(scope.directory), OpeningQuestions.in(scope.db)];
  const mine = questions.wasAnsweredWith(question.id, key);
  const [, moved] = await commit(
    scope.db,
    questions.answer(question.id, answer, key, now),
    answer === "open"
      ? openings.renew(question.openingId, renewedUntil(question, now), now, mine)
      : openings.closeOpen(question.openingId, answer, now, mine),
    audited(scope, "system", answer === "open" ? "opening.confirmed" : "opening.closed", question.openingId, {
      reason: answer,
    }),
  );
  if (moved.length === 0)
    return (await viewStillOpen(scope, token)).state === "confirmed" ? "already-confirmed" : "already-closed";
  return answer === "open" ? "confirmed" : "closed";
}
