import { addDays, type Day } from "#kernel";
import { monthName } from "../../german.ts";
import { Dice } from "../../dice.ts";
import { countySlugs, shortPlace, type CountySlug } from "../county-slugs.ts";
import type { EventSeed } from "../events/generate.ts";
import { hsk } from "./hsk.ts";
import { hsk2016 } from "./hsk-2016.ts";
import { reportClosings, reportOpenings, reportScenes, reportTeasers, reportTitles } from "./looking-back.ts";
import { mk } from "./mk.ts";
import { olpe } from "./olpe.ts";
import { portraits } from "./portraits.ts";
import type { PostSeed } from "./post-seed.ts";
import { siwi } from "./siwi.ts";
import { soest } from "./soest.ts";

const written: Record<CountySlug, readonly Omit<PostSeed, "county">[]> = {
  hsk: [...hsk2016, ...hsk],
  soest,
  mk,
  olpe,
  siwi,
};

/** How many posts there are in all; what nobody wrote by hand reports on dates that took place. */
const POSTS = 120;

export interface DatedPost extends PostSeed {
  on: Day;
}

/** The posts of all counties, in the order in which they were published. */
export function postSeeds(events: readonly EventSeed[], today: Day): DatedPost[] {
  const dice = new Dice("posts");
  const own = countySlugs.flatMap((county) =>
    written[county].map((post) => ({
      ...post,
      county,
      on: typeof post.on === "number" ? addDays(today, -post.on) : post.on,
    })),
  );
  const stories = countySlugs.flatMap((county) =>
    portraits[county].map((portrait, i) => ({
      ...portrait,
      county,
      kind: "story" as const,
      on: addDays(today, -(7 + i * 29 + dice.between(0, 14))),
    })),
  );
  const past = dice.shuffled(events.filter((event) => event.heads && event.day < addDays(today, -10)));
  const reports = past.slice(0, POSTS - own.length - stories.length).map(reporter(dice));
  return [...own, ...stories, ...reports].sort((a, b) => (a.on < b.on ? -1 : 1));
}

function reporter(dice: Dice): (event: EventSeed) => DatedPost {
  const [title, teaser, opening, scene, closing] = [
    reportTitles,
    reportTeasers,
    reportOpenings,
    reportScenes,
    reportClosings,
  ].map((pool) => dice.deck<string>(pool)) as (() => string)[];
  return (event) => {
    const fill = (text: string) =>
      text
        .replaceAll("{ort}", shortPlace(event.municipality))
        .replaceAll("{zahl}", String(event.heads))
        .replaceAll("{monat}", monthName(event.day));
    return {
      county: event.county,
      kind: "news",
      on: addDays(event.day, dice.between(1, 4)),
      title: fill(title!()),
      teaser: fill(teaser!()),
      body: [fill(opening!()), scene!(), scene!(), closing!()].join("\n\n"),
    };
  };
}
