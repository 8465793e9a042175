import { commit, Subscriptions } from "#db/repositories";
import type { Problem } from "#kernel";
import { namesLeftYear } from "../consent/wordings.ts";
import { leftTooLate } from "../left-year.ts";
import type { Scope } from "../scope.ts";
import type { ChoicesInput } from "./follow-input.ts";
import { viewFollow } from "./view-follow.ts";

/**
 * Changes what a follower hears about and in which language, and when they left where they agreed that we may know. Answers with
 * what has to be corrected first, if anything.
 */
export async function changeFollow(scope: Scope, token: string, choices: ChoicesInput): Promise<Problem[]> {
  const { id, wordingVersion } = await viewFollow(scope, token);
  const leftYear = namesLeftYear(wordingVersion) ? choices.leftYear : null;
  const problems = leftTooLate(scope, leftYear);
  if (problems.length === 0) await commit(scope.db, Subscriptions.in(scope.db).change(id, { ...choices, leftYear }));
  return problems;
}
