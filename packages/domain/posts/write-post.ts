import { Campaigns, commit, Posts } from "#db/repositories";
import { newId } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { underFreeSlug } from "../slug.ts";
import type { Editor } from "../team/actors.ts";
import type { PostInput } from "./post-input.ts";

/** Starts a post as a draft. */
export async function writePost(scope: Scope, editor: Editor, { campaignId, ...input }: PostInput) {
  const campaign = campaignId ? await Campaigns.in(scope.db).get(campaignId) : undefined;
  const now = scope.clock.now();
  const id = newId("pst");
  const [[post]] = await underFreeSlug(input.title, id, (slug) =>
    commit(
      scope.db,
      Posts.in(scope.db).add({
        id,
        ...input,
        slug,
        campaignId: campaign?.id ?? null,
        titleEn: input.titleEn || null,
        teaserEn: input.teaserEn || null,
        bodyEn: input.bodyEn || null,
        status: "draft",
        createdAt: now,
        updatedAt: now,
      }),
      audited(scope, editor, "post.written", id),
    ),
  );
  return post!;
}
