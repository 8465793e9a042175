import { and, asc, eq, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { experienceRatings } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

/** `votes` has how many counties gave one star, two stars and so on. */
export interface Rating {
  median: number | null;
  number: number;
  votes: number[];
}

function ratingOf(votes: number[]): Rating {
  const each = votes.flatMap((number, at) => Array.from({ length: number }, () => at + 1));
  const [low, high] = [each[Math.floor((each.length - 1) / 2)], each[Math.floor(each.length / 2)]];
  return {
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    number: each.length,
    votes,
  };
}

/** How useful counties found an experience, one to five, one rating per county. */
export class ExperienceRatings {
  static in = (directory: DirectoryDb) => new ExperienceRatings(directory);
  readonly #rows: SharedRows<typeof experienceRatings>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, experienceRatings);
  }

  /** How many counties gave how many stars. */
  async summaryOf(experienceId: string): Promise<Rating> {
    const rows = await this.#rows.select(
      { stars: experienceRatings.usefulness, number: sql<number>`count(*)` },
      {
        where: eq(experienceRatings.experienceId, experienceId as Id<"shr">),
        groupBy: [experienceRatings.usefulness],
        orderBy: [asc(experienceRatings.usefulness)],
      },
    );
    return ratingOf([1, 2, 3, 4, 5].map((stars) => rows.find((row) => row.stars === stars)?.number ?? 0));
  }

  findOwn = (experienceId: string) =>
    this.#rows.first({
      where: and(
        eq(experienceRatings.experienceId, experienceId as Id<"shr">),
        eq(experienceRatings.ratedBy, this.#rows.actingId),
      ),
    });

  /** Sets the acting county's rating. */
  set = (experienceId: Id<"shr">, usefulness: number, now: Instant) =>
    this.#rows.addOrChange(
      { experienceId, ratedBy: this.#rows.actingId, usefulness, ratedAt: now },
      [experienceRatings.experienceId, experienceRatings.ratedBy],
      { usefulness, ratedAt: now },
    );
}
