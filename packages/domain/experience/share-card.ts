import {
  CardAttachments,
  commit,
  ExperienceCards,
  Indicators,
  Members,
  SharedExperiences,
  violatedConstraint,
} from "#db/repositories";
import { refuse, type Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { wordsOf } from "../search/folding.ts";
import type { Lead } from "../team/actors.ts";
import { shareFiles } from "./attachment-files.ts";
import { sharedIdOf } from "./card-row.ts";
import { factsToShare } from "./facts-to-share.ts";

/** Shares a reviewed card with the region, as a new version where it was shared before. Earlier versions are kept. */
export async function shareCard(
  scope: Scope,
  lead: Lead,
  id: string,
): Promise<{ sharedId: Id<"shr">; version: number }> {
  const shared = SharedExperiences.in(scope.directory);
  const [card, attachments, members, regional, before] = await Promise.all([
    ExperienceCards.in(scope.db).get(id),
    CardAttachments.in(scope.db).ofCard(id),
    Members.in(scope.db).list(),
    Indicators.in(scope.directory).list(),
    shared.find(sharedIdOf(id)),
  ]);
  if (card.status !== "reviewed") refuse("conflict");
  const sharedId = sharedIdOf(card.id);
  const version = (before?.version ?? 0) + 1;
  const now = scope.clock.now();
  const facts = factsToShare(card, { attachments, members, regional });
  await shareFiles(scope, attachments, before?.content.attachments ?? []);
  const { title, place, period, content } = facts;
  const words = wordsOf(
    [
      title,
      place,
      period,
      content.summary,
      content.goal,
      content.did,
      content.worked,
      content.tips,
      scope.tenant.name,
    ].join(" "),
  ).join(" ");
  try {
    await commit(
      scope.db,
      version === 1 ? shared.add(sharedId, facts, words, now) : shared.renew(sharedId, version, facts, words, now),
      shared.keepVersion(sharedId, version, facts, now),
      ExperienceCards.in(scope.db).markShared(card, sharedId, now),
      audited(scope, lead, "card.shared", card.id, { version }),
    );
  } catch (error) {
    if (violatedConstraint(error)?.includes("shared_experience")) refuse("conflict");
    throw error;
  }
  return { sharedId, version };
}
