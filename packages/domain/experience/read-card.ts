import {
  CardAttachments,
  ExperienceCards,
  FigureHistory,
  Indicators,
  Members,
  SharedExperiences,
} from "#db/repositories";
import { found } from "#kernel";
import { listIndicators } from "../indicators/list-indicators.ts";
import type { Scope } from "../scope.ts";
import { sharedIdOf } from "./card-row.ts";
import { factsAsWritten, factsToShare } from "./facts-to-share.ts";
import { versionChanges } from "./version-changes.ts";

/** One of the county's own cards with its files, the history of its figures, and what sharing it would change. */
export async function readCard(scope: Scope, id: string) {
  const cards = ExperienceCards.in(scope.db);
  const [card, reviewer, attachments, history, indicators, regional, members, shared] = await Promise.all([
    cards.find(id),
    cards.reviewerOf(id),
    CardAttachments.in(scope.db).ofCard(id),
    FigureHistory.in(scope.db).ofCard(id),
    listIndicators(scope),
    Indicators.in(scope.directory).list(),
    Members.in(scope.db).list(),
    SharedExperiences.in(scope.directory).find(sharedIdOf(id)),
  ]);
  const next = factsToShare(found(card), { attachments, members, regional });
  return {
    ...card!,
    reviewer,
    attachments,
    history,
    indicators,
    /** What the region will read where names, addresses and numbers become gaps. */
    gaps: versionChanges(factsAsWritten(card!, { attachments, regional }), next, regional),
    /** The version the region reads now, and what the next one would change. */
    sharedVersion: shared?.version,
    changes: shared ? versionChanges(shared, next, regional) : [],
  };
}
export type CardPage = Awaited<ReturnType<typeof readCard>>;
