import { FollowUps } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Guide } from "../team/actors.ts";
import { silentSince } from "./follow-up-times.ts";

const MOST = 200;

/** Who did not answer the question nor its reminder and can be asked by phone, the longest silent first. */
export const silentFollowUps = (scope: Scope, _guide: Guide) =>
  FollowUps.in(scope.db).silent(silentSince(scope.clock.now()), MOST);
export type SilentFollowUp = Awaited<ReturnType<typeof silentFollowUps>>[number];

/** How many that are. Names nobody. */
export const countSilent = (scope: Scope) => FollowUps.in(scope.db).countSilent(silentSince(scope.clock.now()));
