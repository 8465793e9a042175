import { ExperienceCards } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** Cards that wait for the lead, the longest waiting first. */
export const cardsToReview = (scope: Scope, limit = 20) => ExperienceCards.in(scope.db).toReview(limit);
