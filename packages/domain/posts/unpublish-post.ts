import { commit, Posts } from "#db/repositories";
import type { Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/**
 * Takes a post off the site and out of the feeds; it becomes a draft again. That it was published stays counted, and
 * publishing it once more puts it back where it stood.
 */
export async function unpublishPost(scope: Scope, editor: Editor, id: Id<"pst">) {
  const post = await Posts.in(scope.db).get(id);
  if (post.status === "draft") return post;
  const [[unpublished]] = await commit(
    scope.db,
    Posts.in(scope.db).change(id, { status: "draft", updatedAt: scope.clock.now() }),
    audited(scope, editor, "post.unpublished", id),
  );
  return unpublished!;
}
