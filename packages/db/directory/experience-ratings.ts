import { and, eq, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { experienceRatings } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

/** How useful counties found an experience, one to five, one rating per county. */
export class ExperienceRatings {
  static in = (directory: DirectoryDb) => new ExperienceRatings(directory);
  readonly #rows: SharedRows<typeof experienceRatings>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, experienceRatings);
  }

  async summaryOf(experienceId: string): Promise<{ average: number | null; number: number }> {
    const [row] = await this.#rows.select(
      { average: sql<number | null>`avg(${experienceRatings.usefulness})`, number: sql<number>`count(*)` },
      { where: eq(experienceRatings.experienceId, experienceId as Id<"shr">) },
    );
    return row ?? { average: null, number: 0 };
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
