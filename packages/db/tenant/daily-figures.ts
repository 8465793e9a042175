import { and, asc, desc, eq, gte, lte, sql } from "drizzle-orm";
import type { Day, Id } from "#kernel";
import { figuresByDay } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

const amount = sql<number>`sum(${figuresByDay.amount})`;

/** The county's own figures, exact, summed by day. */
export class DailyFigures {
  static in = (db: TenantDb) => new DailyFigures(db);
  readonly #rows: Rows<typeof figuresByDay>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, figuresByDay);
  }

  /** What was counted from one day to another, the earliest first. */
  between = (from: Day, to: Day) =>
    this.#rows.select(
      { day: figuresByDay.day, indicator: figuresByDay.indicator, amount },
      {
        where: and(gte(figuresByDay.day, from), lte(figuresByDay.day, to)),
        groupBy: [figuresByDay.day, figuresByDay.indicator],
        orderBy: [asc(figuresByDay.day)],
      },
    );

  /** What was counted on a campaign, the latest day first. */
  ofCampaign = (campaignId: string, limit: number) =>
    this.#rows.select(
      { day: figuresByDay.day, indicator: figuresByDay.indicator, amount },
      {
        where: eq(figuresByDay.campaignId, campaignId as Id<"cmp">),
        groupBy: [figuresByDay.day, figuresByDay.indicator],
        orderBy: [desc(figuresByDay.day), asc(figuresByDay.indicator)],
        limit,
      },
    );
}
