import { commit, Posts, wasPublished } from "#db/repositories";
import { refuse, type Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Deletes a draft for good. A published post has to be taken off the site first. */
export async function deleteDraft(scope: Scope, editor: Editor, id: Id<"pst">): Promise<void> {
  const posts = Posts.in(scope.db);
  await posts.get(id);
  try {
    await commit(scope.db, posts.remove(id), audited(scope, editor, "post.deleted", id));
  } catch (error) {
    if (wasPublished(error)) refuse("conflict");
    throw error;
  }
}
