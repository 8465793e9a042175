import { commit, Posts } from "#db/repositories";
import type { Id } from "#kernel";
import { audited } from "../audit.ts";
import { touched } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Puts a post on the site, in the feeds and, first of all, on the home page; a second time changes nothing. */
export async function publishPost(scope: Scope, editor: Editor, id: Id<"pst">) {
  const post = await Posts.in(scope.db).get(id);
  if (post.status === "published") return post;
  const [[published]] = await commit(
    scope.db,
    Posts.in(scope.db).change(id, {
      status: "published",
      publishedAt: post.publishedAt ?? scope.clock.now(),
      updatedAt: scope.clock.now(),
    }),
    touched(scope, { indicator: "posts", amount: 1, key: `post:${id}`, campaignId: post.campaignId }),
    audited(scope, editor, "post.published", id),
  );
  return published!;
}
