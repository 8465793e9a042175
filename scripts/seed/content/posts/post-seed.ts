import type { Day } from "#kernel";
import type { CountySlug } from "../county-slugs.ts";

/** A post with its day: a fixed one, or so many days before the demo is planted. */
export interface PostSeed {
  county: CountySlug;
  on: Day | number;
  kind: "news" | "story";
  title: string;
  teaser: string;
  /** Markdown. */
  body: string;
  en?: { title: string; teaser: string; body: string };
}
