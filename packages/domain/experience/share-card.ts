import { commit, ExperienceCards, SharedExperiences, violatedConstraint } from "#db/repositories";
import { refuse, type Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import { wordsOf } from "../search/folding.ts";
import type { Lead } from "../team/actors.ts";
import { factsOf } from "./card-row.ts";

/** Shares a reviewed card with the region, as a new version where it was shared before. Earlier versions are kept. */
export async function shareCard(
  scope: Scope,
  lead: Lead,
  id: string,
): Promise<{ sharedId: Id<"shr">; version: number }> {
  const card = await ExperienceCards.in(scope.db).get(id);
  if (card.status !== "reviewed") refuse("conflict");
  // One card is one shared experience: its id follows from the card's, so two leads at once cannot share it twice.
  const sharedId: Id<"shr"> = card.sharedId ?? `shr_${card.id.slice("exp_".length)}`;
  const shared = SharedExperiences.in(scope.directory);
  const version = ((await shared.find(sharedId))?.version ?? 0) + 1;
  const now = scope.clock.now();
  const facts = factsOf(card);
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
