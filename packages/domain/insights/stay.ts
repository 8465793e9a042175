import type { PooledFigure } from "#db/repositories";
import type { Indicator } from "#kernel";
import { regionalTotal, totalBefore } from "./pooled-insights.ts";
import type { InsightDefinition, Insights } from "./read-insights.ts";

/** From a first contact to staying, as far as counties release it. */
const steps: Indicator[] = [
  "followers",
  "talks",
  "returns",
  "beginnings",
  "children",
  "stayed3",
  "stayed12",
  "stayed36",
];

export interface StayStep {
  definition: InsightDefinition;
  figure: PooledFigure;
  before: PooledFigure | undefined;
  counties: number;
}

/** The region's figures of each step in the period. Each is counted for itself: who returns this year may have followed for years. */
export const staySteps = (insights: Insights): StayStep[] =>
  insights.definitions
    .filter(({ id }) => steps.includes(id))
    .map((definition) => ({
      definition,
      ...regionalTotal(insights, definition),
      before: totalBefore(insights, definition),
    }));

/**
 * Of those who came in the year before, the share who said after twelve months that they were still here: from rounded figures alone,
 * to full 5 %. Undefined where one of the two is a band or not shown.
 */
export function stayedShare(insights: Insights): { share: number; stayed: number; came: number } | undefined {
  const of = (id: Indicator) => staySteps(insights).find(({ definition }) => definition.id === id);
  const stayed = single(of("stayed12")?.figure);
  const came = single(of("returns")?.before);
  if (stayed === undefined || !came || stayed > came) return undefined;
  return { share: Math.round((stayed / came) * 20) * 5, stayed, came };
}

const single = (figure: PooledFigure | undefined): number | undefined =>
  figure?.kind === "about" && figure.low === figure.high ? figure.low : undefined;
