import { Posts } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";

/** A published post by its address, with the one published before it and the one after it. */
export async function showPost(scope: Scope, slug: string) {
  const posts = Posts.in(scope.db);
  const now = scope.clock.now();
  const [post, older, newer] = await Promise.all([
    posts.findPublished(slug, now),
    posts.before(slug, now),
    posts.after(slug, now),
  ]);
  return { post: found(post), older, newer };
}
