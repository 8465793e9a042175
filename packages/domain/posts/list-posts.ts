import { Posts } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** The newest published news and stories, a page at a time. */
export function listPosts(
  scope: Scope,
  page: { limit: number; kind?: "news" | "story"; after?: { at: number; id: string } },
) {
  return Posts.in(scope.db).published({ now: scope.clock.now(), ...page });
}
