import { FollowUps } from "#db/repositories";
import { refuse, type Id, type Language } from "#kernel";
import { codeDigest } from "../mailed-code.ts";
import type { Scope } from "../scope.ts";
import { ANSWER_SECONDS } from "./follow-up-times.ts";

const PURPOSE = "still-here";
export const CODE_PURPOSE = "still-here-code";

/** Opens the question whether somebody stayed, from a letter or for a typed code. */
export const followUpToken = (scope: Scope, id: Id<"fup">): Promise<string> =>
  scope.signer.sign(PURPOSE, id, scope.clock.now() + ANSWER_SECONDS);

export const followUpLink = async (scope: Scope, id: Id<"fup">, lang: Language): Promise<string> =>
  `${scope.origin}${lang === "en" ? "/en" : ""}/rueckmeldung/${await followUpToken(scope, id)}`;

/** Which question a token opens; refuses forged and expired ones. */
export const followUpOf = async (scope: Scope, token: string) =>
  (await scope.signer.read(PURPOSE, token, scope.clock.now())) as Id<"fup">;

/** What somebody is asked, and what they said so far. Changes nothing; whoever was forgotten finds that the link has ended. */
export async function viewFollowUp(scope: Scope, token: string) {
  const question = await FollowUps.in(scope.db).view(await followUpOf(scope, token));
  return question ?? refuse("link-expired");
}
export type FollowUpView = Awaited<ReturnType<typeof viewFollowUp>>;

/** The token of the question a typed code stands for; nothing for any other code. */
export async function tokenForCode(scope: Scope, typed: string): Promise<string | undefined> {
  const question = await FollowUps.in(scope.db).findByCode(await codeDigest(scope, CODE_PURPOSE, typed));
  return question && followUpToken(scope, question.id);
}
