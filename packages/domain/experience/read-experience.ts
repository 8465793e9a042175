import {
  ExperienceAdoptions,
  ExperienceCards,
  ExperienceQuestions,
  ExperienceRatings,
  SharedExperiences,
} from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import { outcomeOf } from "./outcome.ts";

/** A shared experience with what other counties asked, thought and made of it. */
export async function readExperience(scope: Scope, id: string) {
  const ratings = ExperienceRatings.in(scope.directory);
  const [experience, versions, adoptions, ownAdoption, questions, rating, ownRating, ownCard] = await Promise.all([
    SharedExperiences.in(scope.directory).find(id),
    SharedExperiences.in(scope.directory).versions(id),
    ExperienceAdoptions.in(scope.directory).of(id),
    ExperienceAdoptions.in(scope.directory).findOwn(id),
    ExperienceQuestions.in(scope.directory).of(id),
    ratings.summaryOf(id),
    ratings.findOwn(id),
    ExperienceCards.in(scope.db).findShared(id),
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
  };
}
export type ExperiencePage = Awaited<ReturnType<typeof readExperience>>;
