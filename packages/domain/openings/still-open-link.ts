import type { Id } from "#kernel";
import type { Scope } from "../scope.ts";

/** Long enough to answer late, when the opening has run out already. */
const ANSWER_SECONDS = 90 * 24 * 3600;
const PURPOSE = "opening-still-open";
export const CODE_PURPOSE = "opening-still-open-code";

/** Opens the question whether an opening is still open. */
export const stillOpenToken = (scope: Scope, id: Id<"oqn">): Promise<string> =>
  scope.signer.sign(PURPOSE, id, scope.clock.now() + ANSWER_SECONDS);

export const stillOpenLink = async (scope: Scope, id: Id<"oqn">): Promise<string> =>
  `${scope.origin}/noch-offen/${await stillOpenToken(scope, id)}`;

/** Which question a token opens; refuses forged and expired ones. */
export const questionOf = async (scope: Scope, token: string) =>
  (await scope.signer.read(PURPOSE, token, scope.clock.now())) as Id<"oqn">;
