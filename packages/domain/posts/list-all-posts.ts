import { Posts, type Post } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** Posts of one status for the team, the last touched draft or the latest published first. */
export function listAllPosts(
  scope: Scope,
  _reader: Reader,
  page: { status: Post["status"]; limit: number; after?: { at: number; id: string } },
): Promise<Post[]> {
  return Posts.in(scope.db).ofStatus(page);
}

/** Any post, drafts included. */
export const viewAnyPost = (scope: Scope, _reader: Reader, id: string): Promise<Post> => Posts.in(scope.db).get(id);
