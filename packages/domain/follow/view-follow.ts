import { Codes, Subscriptions } from "#db/repositories";
import { refuse } from "#kernel";
import { codePrinted } from "../codes/code-text.ts";
import { consentsOf } from "../consent/opt-in.ts";
import type { Scope } from "../scope.ts";
import { settingsOf } from "./follow-links.ts";

/** What a follower sees of themselves. Whoever has left finds that their link has ended. */
export async function viewFollow(scope: Scope, token: string) {
  const subscription = await Subscriptions.in(scope.db).find(await settingsOf(scope, token));
  return subscription?.status === "active" ? subscription : refuse("link-expired");
}

/** Everything stored about a follower, to take along. */
export async function ownData(scope: Scope, token: string) {
  const { id, mail, interests, leftYear, lang, source, codeId, createdAt, confirmedAt } = await viewFollow(
    scope,
    token,
  );
  const [consents, code] = await Promise.all([
    consentsOf(scope, id),
    codeId === null ? undefined : Codes.in(scope.db).get(codeId),
  ]);
  const time = (at: number | null) => at && new Date(at * 1000).toISOString();
  return {
    from: scope.tenant.name,
    mail,
    interests,
    leftYear,
    language: lang,
    source,
    code: code ? codePrinted(code.code) : null,
    signedUpAt: time(createdAt),
    confirmedAt: time(confirmedAt),
    consents,
  };
}
