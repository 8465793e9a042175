import { Arrivals, commit, FollowUps, Touchpoints, type Because, type Stayed } from "#db/repositories";
import { dayOf, refuse, type Indicator } from "#kernel";
import { audited } from "../audit.ts";
import { touchedIf } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import type { Member } from "../team/actors.ts";
import { whileOpen } from "../tenants/while-open.ts";
import { viewFollowUp, type FollowUpView } from "./follow-up-link.ts";
import { stayedHere } from "./words.ts";

/** Takes the first of two answers from a mailed link: where somebody works by now. It can be corrected while the link lasts. */
export async function answerFollowUp(scope: Scope, token: string, stayed: Stayed): Promise<void> {
  whileOpen(scope);
  const question = await viewFollowUp(scope, token);
  if (question.stayed === stayed) return;
  const [answered] = await commit(scope.db, ...answerWrites(scope, question, stayed, "system"));
  if (answered.length === 0) refuse("link-expired");
}

/** Takes the second: whether it was because of us. */
export async function giveReason(scope: Scope, token: string, because: Because): Promise<void> {
  whileOpen(scope);
  const { id, arrivalId } = await viewFollowUp(scope, token);
  const known = Arrivals.in(scope.db).isKnown(arrivalId);
  const [given] = await commit(scope.db, FollowUps.in(scope.db).giveReason(id, because, known));
  if (given.length === 0) refuse("link-expired");
}

/**
 * The writes of an answer with its count, which is there exactly while the answer says that somebody stayed. It counts on the day
 * of the first answer, so that a correction moves no figure into another month.
 */
export function answerWrites(scope: Scope, question: FollowUpView, stayed: Stayed, actor: Member | "system") {
  const { id, arrivalId, months, municipalityAgs, campaignId } = question;
  const on = question.answeredOn ?? dayOf(scope.clock.now());
  const known = Arrivals.in(scope.db).isKnown(arrivalId);
  const by = actor === "system" ? "person" : "guide";
  const key = `follow-up:${id}`;
  const indicator: Indicator = `stayed${months}`;
  const counted = {
    indicator,
    amount: 1,
    key,
    day: on,
    municipalityAgs: stayed === "same-employer" ? municipalityAgs : null,
    campaignId,
  };
  return [
    FollowUps.in(scope.db).answer(id, { stayed, by, on }, known),
    Touchpoints.in(scope.db).removeByKey(key),
    ...(stayedHere(stayed) ? [touchedIf(scope, known, counted)] : []),
    audited(scope, actor, actor === "system" ? "stay.answered" : "stay.heard", arrivalId, { months }),
  ] as const;
}
