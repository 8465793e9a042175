import { and, asc, eq, gte, inArray, lte, sql, type SQL } from "drizzle-orm";
import type { Id, Indicator, Month } from "#kernel";
import type { Write } from "../connection.ts";
import { build, silent } from "../statement.ts";
import { campaigns, figuresByMonth, figureTotals } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** A county's own figures, exact, read from sums: how many rows that is does not depend on how much was counted. */
export class FigureTotals {
  static in = (db: TenantDb) => new FigureTotals(db);
  readonly #totals: Rows<typeof figureTotals>;
  readonly #cells: Rows<typeof figuresByMonth>;
  private constructor(db: TenantDb) {
    this.#totals = new Rows(db, figureTotals);
    this.#cells = new Rows(db, figuresByMonth);
  }

  /** The first month in which anything was counted. */
  async firstMonth(): Promise<Month | undefined> {
    const [row] = await this.#totals.select(
      { month: sql<Month>`${figureTotals.cell}` },
      { where: eq(figureTotals.axis, "month"), orderBy: [asc(figureTotals.cell)], limit: 1 },
    );
    return row?.month;
  }

  /** The months in which anything was counted, the oldest first. */
  async months(): Promise<Month[]> {
    const rows = await this.#totals.select(
      { month: sql<Month>`${figureTotals.cell}` },
      {
        where: eq(figureTotals.axis, "month"),
        groupBy: [figureTotals.cell],
        orderBy: [asc(figureTotals.cell)],
      },
    );
    return rows.map(({ month }) => month);
  }

  /** Every indicator by month, the oldest first. */
  byMonth = ({ from, to }: { from: Month; to: Month }) =>
    this.#totals.select(
      { month: sql<Month>`${figureTotals.cell}`, indicator: figureTotals.indicator, amount: figureTotals.amount },
      {
        where: and(eq(figureTotals.axis, "month"), gte(figureTotals.cell, from), lte(figureTotals.cell, to)),
        orderBy: [asc(figureTotals.cell)],
      },
    );

  /** What was counted on each campaign, of these indicators, since it began. */
  byCampaign = (indicators: readonly Indicator[]) =>
    this.#totals.select(
      {
        campaignId: sql<Id<"cmp">>`${figureTotals.cell}`,
        indicator: figureTotals.indicator,
        amount: figureTotals.amount,
      },
      {
        where: and(eq(figureTotals.axis, "campaign"), inArray(figureTotals.indicator, [...indicators])),
      },
    );

  /** One indicator in these months, by municipality and kind of campaign; the months are looked up one by one in the index. */
  cells = (indicator: Indicator, months: readonly Month[]) =>
    this.#cells.select(
      {
        month: figuresByMonth.month,
        municipalityAgs: figuresByMonth.municipalityAgs,
        kind: sql<string>`coalesce(${campaigns.kind}, '')`,
        amount: sql<number>`sum(${figuresByMonth.amount})`,
      },
      {
        joins: [{ table: campaigns, on: eq(campaigns.id, figuresByMonth.campaignId as never), kind: "left" }],
        where: and(
          sql`${figuresByMonth.month} IN (SELECT value FROM json_each(${JSON.stringify(months)}))`,
          eq(figuresByMonth.indicator, indicator),
        ),
        groupBy: [figuresByMonth.month, figuresByMonth.municipalityAgs, sql`coalesce(${campaigns.kind}, '')`],
      },
    );

  /** Writes all totals anew from their cells; triggers keep them as things happen. */
  rebuild(): Write<never>[] {
    const owner = this.#totals.tenantId;
    const summed = (axis: string, cell: SQL, where: SQL): Write<never> => ({
      statements: [
        silent(
          build
            .insert(figureTotals)
            .select(
              sql`SELECT ${owner}, 'fto_' || lower(hex(randomblob(8))), ${axis}, ${cell}, indicator, sum(amount) FROM figures_by_month WHERE tenant_id = ${owner} AND ${where} GROUP BY ${cell}, indicator`,
            ),
        ),
      ],
    });
    return [
      this.#totals.removeAll(undefined),
      summed("month", sql`month`, sql`true`),
      summed("campaign", sql`campaign_id`, sql`campaign_id <> ''`),
    ];
  }
}
