import {
  ExperienceAdoptions,
  ExperienceCards,
  ExperienceQuestions,
  ExperienceRatings,
  Indicators,
  SharedExperiences,
} from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import { outcomeOf } from "./outcome.ts";
import { relatedTo } from "./related.ts";

/** A shared experience with what other counties asked, thought and made of it. */
export async function readExperience(scope: Scope, id: string) {
  const ratings = ExperienceRatings.in(scope.directory);
  const shared = SharedExperiences.in(scope.directory);
  const [experience, versions, adoptions, ownAdoption, questions, rating, ownRating, ownCard, akin, indicators] =
    await Promise.all([
      shared.find(id),
      shared.versions(id),
      ExperienceAdoptions.in(scope.directory).of(id),
      ExperienceAdoptions.in(scope.directory).findOwn(id),
      ExperienceQuestions.in(scope.directory).of(id),
      ratings.summaryOf(id),
      ratings.findOwn(id),
      ExperienceCards.in(scope.db).findShared(id),
      shared.akin(id, 60),
      Indicators.in(scope.directory).list(),
    ]);
  const { ownerId } = found(experience);
  return {
    experience: experience!,
    versions,
    adoptions,
    outcome: outcomeOf(adoptions),
    questions,
    rating,
    ownRating: ownRating?.usefulness,
    isOwn: ownerId === scope.tenant.id,
    ownCardId: ownCard?.id,
    ownCampaignId: ownAdoption?.campaignId,
    /** The version this county knows of what it took over; later ones are offered to it. */
    known: ownAdoption && (ownAdoption.decidedVersion ?? ownAdoption.version),
    actingId: scope.tenant.id,
    related: relatedTo(experience!, akin),
    indicators,
  };
}
export type ExperiencePage = Awaited<ReturnType<typeof readExperience>>;
