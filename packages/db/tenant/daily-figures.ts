import { asc, desc, eq, sql } from "drizzle-orm";
import type { Id } from "#kernel";
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
