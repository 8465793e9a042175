import { commit, Subscriptions } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { ChoicesInput } from "./follow-input.ts";
import { viewFollow } from "./view-follow.ts";

/** Changes what a follower hears about and in which language. */
export async function changeFollow(scope: Scope, token: string, choices: ChoicesInput): Promise<void> {
  const { id } = await viewFollow(scope, token);
  await commit(scope.db, Subscriptions.in(scope.db).change(id, choices));
}
