import { Subscriptions } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Guide, Reader } from "../team/actors.ts";

/** Those who follow, the newest first, a page at a time. */
export function listFollowers(
  scope: Scope,
  _guide: Guide,
  page: { limit: number; after?: { at: number; id: string } },
) {
  return Subscriptions.in(scope.db).active(page.limit, page.after);
}

/** How many follow (`active`) and how many have still to confirm (`pending`). Names nobody. */
export const countFollowers = (scope: Scope, _reader: Reader) => Subscriptions.in(scope.db).counts();
