import { and, asc, eq, gte, inArray, isNull, lte, ne, or, sql, type SQL } from "drizzle-orm";
import type { Day, Id, Month } from "#kernel";
import { campaigns, experienceCards, figuresByDay, figuresByMonth, grants, releases } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export interface DaySpan {
  from: Day;
  to: Day;
}

const amount = sql<number>`sum(${figuresByDay.amount})`;

/** What was done and counted in a period: everything that a report on it can draw from. */
export class PeriodWork {
  static in = (db: TenantDb) => new PeriodWork(db);
  readonly #campaigns: Rows<typeof campaigns>;
  readonly #cards: Rows<typeof experienceCards>;
  readonly #days: Rows<typeof figuresByDay>;
  readonly #months: Rows<typeof figuresByMonth>;
  readonly #releases: Rows<typeof releases>;
  private constructor(db: TenantDb) {
    this.#campaigns = new Rows(db, campaigns);
    this.#cards = new Rows(db, experienceCards);
    this.#days = new Rows(db, figuresByDay);
    this.#months = new Rows(db, figuresByMonth);
    this.#releases = new Rows(db, releases);
  }

  /** The campaigns that ran in the period, the first to begin first. */
  campaigns = (span: DaySpan) =>
    this.#campaigns.list({ where: ranIn(span), orderBy: [asc(campaigns.startsOn), asc(campaigns.id)], limit: 500 });

  /** What is planned, the next to begin first. */
  planned = (limit: number) =>
    this.#campaigns.list({
      where: eq(campaigns.status, "planned"),
      orderBy: [sql`${campaigns.startsOn} IS NULL`, asc(campaigns.startsOn), asc(campaigns.id)],
      limit,
    });

  /** Those a receipt of a grant may be booked on: of its period, or without a day yet. */
  campaignsOfGrant = (grantId: string) =>
    this.#campaigns.select(
      { id: campaigns.id, title: campaigns.title, status: campaigns.status },
      {
        joins: [{ table: grants, on: eq(grants.id, grantId as Id<"grn">) }],
        where: or(
          isNull(campaigns.startsOn),
          and(
            lte(campaigns.startsOn, grants.endsOn),
            sql`coalesce(${campaigns.endsOn}, '9999-12-31') >= ${grants.startsOn}`,
          ),
        ),
        orderBy: [asc(campaigns.title), asc(campaigns.id)],
        limit: 500,
      },
    );

  /** What the lead has read of what the campaigns of the period taught. */
  cards = (span: DaySpan) =>
    this.#cards.select(
      {
        id: experienceCards.id,
        title: experienceCards.title,
        again: sql<string>`json_extract(${experienceCards.content}, '$.again')`,
        worked: sql<string>`json_extract(${experienceCards.content}, '$.worked')`,
        failed: sql<string>`json_extract(${experienceCards.content}, '$.failed')`,
      },
      {
        joins: [{ table: campaigns, on: eq(campaigns.id, experienceCards.campaignId) }],
        where: and(ranIn(span), inArray(experienceCards.status, ["reviewed", "shared"])),
        orderBy: [asc(campaigns.startsOn), asc(experienceCards.id)],
        limit: 200,
      },
    );

  /** What was counted, by indicator and campaign; "" is none. */
  counted = ({ from, to }: DaySpan) =>
    this.#days.select(
      { indicator: figuresByDay.indicator, campaignId: figuresByDay.campaignId, amount },
      {
        where: and(gte(figuresByDay.day, from), lte(figuresByDay.day, to)),
        groupBy: [figuresByDay.indicator, figuresByDay.campaignId],
      },
    );

  /** How every indicator stood at the end of each month in which it was counted, the oldest first. */
  byMonth = ({ from, to }: DaySpan) =>
    this.#months.select(
      {
        month: figuresByMonth.month,
        indicator: figuresByMonth.indicator,
        amount: sql<number>`sum(${figuresByMonth.amount})`,
      },
      {
        where: and(
          gte(figuresByMonth.month, from.slice(0, 7) as Month),
          lte(figuresByMonth.month, to.slice(0, 7) as Month),
          ne(figuresByMonth.amount, 0),
        ),
        groupBy: [figuresByMonth.month, figuresByMonth.indicator],
        orderBy: [asc(figuresByMonth.month)],
      },
    );

  /** The months of the period that the region has. */
  async releasedMonths({ from, to }: DaySpan): Promise<Month[]> {
    const rows = await this.#releases.select(
      { month: releases.month },
      {
        where: and(gte(releases.month, from.slice(0, 7) as Month), lte(releases.month, to.slice(0, 7) as Month)),
        groupBy: [releases.month],
      },
    );
    return rows.map(({ month }) => month);
  }
}

const ranIn = ({ from, to }: DaySpan): SQL | undefined =>
  and(
    ne(campaigns.status, "planned"),
    lte(campaigns.startsOn, to),
    sql`coalesce(${campaigns.endsOn}, CASE ${campaigns.status} WHEN 'running' THEN '9999-12-31' ELSE ${campaigns.startsOn} END) >= ${from}`,
  );
