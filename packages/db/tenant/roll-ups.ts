import { and, asc, eq, sql, type SQL } from "drizzle-orm";
import type { Month } from "#kernel";
import type { Write } from "../connection.ts";
import { build, silent } from "../statement.ts";
import { figuresByDay, figuresByMonth, staleMonths, touchpoints } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

const newFigure = sql`'fig_' || lower(hex(randomblob(8)))`;

/**
 * The sums by day and by month as they follow from the touchpoints. Triggers keep them as things happen; this writes them anew,
 * a month at a time, by the same rules: a sum of nothing is not there, a state is the last of its day and the last day of its month.
 */
export class RollUps {
  static in = (db: TenantDb) => new RollUps(db);
  readonly #stale: Rows<typeof staleMonths>;
  readonly #days: Rows<typeof figuresByDay>;
  readonly #months: Rows<typeof figuresByMonth>;
  private constructor(db: TenantDb) {
    this.#stale = new Rows(db, staleMonths);
    this.#days = new Rows(db, figuresByDay);
    this.#months = new Rows(db, figuresByMonth);
  }

  /** Months that wait to be written anew, the oldest first. */
  async stale(limit: number): Promise<Month[]> {
    const rows = await this.#stale.select({ month: staleMonths.month }, { orderBy: [asc(staleMonths.month)], limit });
    return rows.map(({ month }) => month);
  }

  /** Every month in which something was counted, or that has a sum. */
  markAll(): Write<never> {
    const owner = this.#stale.tenantId;
    const query = build
      .insert(staleMonths)
      .select(
        sql`SELECT ${owner}, 'stm_' || lower(hex(randomblob(8))), month FROM (
          SELECT DISTINCT substr(day, 1, 7) AS month FROM touchpoints WHERE tenant_id = ${owner}
          UNION SELECT month FROM figures_by_month WHERE tenant_id = ${owner}
          UNION SELECT substr(day, 1, 7) FROM figures_by_day WHERE tenant_id = ${owner}) WHERE true`,
      )
      .onConflictDoNothing();
    return { statements: [silent(query)] };
  }

  /** Writes one month anew; in one batch, so that nobody reads half of it. */
  rebuild(month: Month): Write<never>[] {
    const [first, last] = [`${month}-01`, `${month}-31`];
    return [
      this.#days.removeAll(sql`${figuresByDay.day} BETWEEN ${first} AND ${last}`),
      this.#months.removeAll(eq(figuresByMonth.month, month)),
      this.#addDays(sql`t.day BETWEEN ${first} AND ${last}`),
      this.#addMonth(month, sql`d.day BETWEEN ${first} AND ${last}`),
      this.#stale.removeAll(eq(staleMonths.month, month)),
    ];
  }

  #addDays(within: SQL): Write<never> {
    const counted = sql`SELECT day, indicator, coalesce(municipality_ags, '') AS place, coalesce(campaign_id, '') AS campaign, amount,
        ${this.#isState(sql`t.indicator`)} AS is_state,
        row_number() OVER (PARTITION BY day, indicator, municipality_ags, campaign_id ORDER BY created_at DESC, rowid DESC) AS age
      FROM ${touchpoints} t WHERE ${and(sql`t.tenant_id = ${this.#days.tenantId}`, within)}`;
    return this.#added(
      figuresByDay,
      sql`SELECT ${this.#days.tenantId}, ${newFigure}, day, indicator, place, campaign, sum(amount) FROM (${counted})
        WHERE age = 1 OR NOT is_state GROUP BY day, indicator, place, campaign HAVING sum(amount) <> 0 OR max(is_state)`,
    );
  }

  #addMonth(month: Month, within: SQL): Write<never> {
    const days = sql`SELECT indicator, municipality_ags AS place, campaign_id AS campaign, amount,
        ${this.#isState(sql`d.indicator`)} AS is_state,
        row_number() OVER (PARTITION BY indicator, municipality_ags, campaign_id ORDER BY day DESC) AS age
      FROM ${figuresByDay} d WHERE ${and(sql`d.tenant_id = ${this.#days.tenantId}`, within)}`;
    return this.#added(
      figuresByMonth,
      sql`SELECT ${this.#days.tenantId}, ${newFigure}, ${month}, indicator, place, campaign, sum(amount) FROM (${days})
        WHERE age = 1 OR NOT is_state GROUP BY indicator, place, campaign HAVING sum(amount) <> 0 OR max(is_state)`,
    );
  }

  #added = (table: typeof figuresByDay | typeof figuresByMonth, rows: SQL): Write<never> => ({
    statements: [silent(build.insert(table).select(rows))],
  });

  #isState = (indicator: SQL): SQL =>
    sql`coalesce((SELECT sums FROM indicators WHERE id = ${indicator}), (SELECT sums FROM own_indicators WHERE tenant_id = ${this.#days.tenantId} AND id = ${indicator}), 'sum') = 'latest'`;
}
