import { Campaigns, commit, Posts } from "#db/repositories";
import type { Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { PostInput } from "./post-input.ts";

/** Corrects a post. Its address stays, so that links to it keep working. */
export async function changePost(scope: Scope, editor: Editor, id: Id<"pst">, { campaignId, ...input }: PostInput) {
  const [post, campaign] = await Promise.all([
    Posts.in(scope.db).get(id),
    campaignId ? Campaigns.in(scope.db).get(campaignId) : undefined,
  ]);
  const patch = {
    ...input,
    campaignId: campaignId === undefined ? post.campaignId : (campaign?.id ?? null),
    titleEn: input.titleEn || null,
    teaserEn: input.teaserEn || null,
    bodyEn: input.bodyEn || null,
  };
  const fields = Object.keys(patch).filter(
    (field) => patch[field as keyof PostInput] !== post[field as keyof PostInput],
  );
  if (fields.length === 0) return post;
  const [[changed]] = await commit(
    scope.db,
    Posts.in(scope.db).change(id, { ...patch, updatedAt: scope.clock.now() }),
    audited(scope, editor, "post.changed", id, { fields: fields.join(", ") }),
  );
  return changed!;
}
