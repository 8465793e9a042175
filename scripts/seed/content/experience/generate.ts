import type { ExperienceInput } from "#domain/experience/experience-input";
import { Dice } from "../../dice.ts";
import { countySlugs, type CountySlug } from "../county-slugs.ts";
import { cards } from "./cards/index.ts";
import { lessons } from "./lessons.ts";

export interface CardSeed {
  county: CountySlug;
  state: "draft" | "in-review" | "reviewed" | "shared";
  input: ExperienceInput;
}

/** The experience cards of all counties, each with lessons of its kind that no neighbour of the same kind has in the same words. */
export function cardSeeds(): CardSeed[] {
  const dice = new Dice("experience");
  const deal = (items: readonly string[]) => dice.deal(items);
  return countySlugs.flatMap((county) =>
    cards[county].map(([kind, title, targetGroup, place, period, hours, euro, reached, summary, state]): CardSeed => {
      const { goals, did, worked, failed, tips, checklist, texts } = lessons[kind];
      return {
        county,
        state: state ?? "shared",
        input: {
          kind,
          title,
          targetGroup,
          place,
          period,
          hours,
          costCents: euro * 100,
          reached,
          summary,
          goal: deal(goals),
          did: deal(did),
          worked: `${deal(worked)} ${deal(worked)}`,
          failed: deal(failed),
          again: dice.weighted({ yes: 6, partly: 3, no: 1 }),
          tips: deal(tips),
          checklist: checklist.map(([text, day]) => ({ text, day })),
          texts: texts.map((text) => ({ ...text })),
        },
      };
    }),
  );
}
