import { OpeningQuestions } from "#db/repositories";
import { refuse } from "#kernel";
import { codeDigest } from "../mailed-code.ts";
import type { Scope } from "../scope.ts";
import { CODE_PURPOSE, questionOf, stillOpenToken } from "./still-open-link.ts";
import { usualLastDay } from "./validity.ts";

/** What an employer is asked about an opening, and how things stand. One round trip; changes nothing. */
export async function viewStillOpen(scope: Scope, token: string) {
  const question = await OpeningQuestions.in(scope.db).view(await questionOf(scope, token));
  if (!question) refuse("link-expired");
  const closed = question.status !== "published" && question.closeReason !== "expired";
  const state = question.answer === "open" ? "confirmed" : question.answer || closed ? "closed" : "waits";
  return {
    ...question,
    state: state as "waits" | "confirmed" | "closed",
    wouldStayUntil: question.validUntil === null ? undefined : usualLastDay(question.kind, scope.clock.now()),
  };
}
export type StillOpenView = Awaited<ReturnType<typeof viewStillOpen>>;

/** The token of the question a typed code stands for; nothing for any other code. */
export async function tokenForCode(scope: Scope, typed: string): Promise<string | undefined> {
  const question = await OpeningQuestions.in(scope.db).findByCode(await codeDigest(scope, CODE_PURPOSE, typed));
  return question && stillOpenToken(scope, question.id);
}
