import { and, asc, eq, sql } from "drizzle-orm";
import { newId, type Indicator, type Instant } from "#kernel";
import type { Row } from "../statement.ts";
import { targets } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Target = Pick<Row<typeof targets>, "indicator" | "period" | "amount">;

/** What a county wants to reach, by indicator and month (`2027-03`) or year (`2027`). */
export class Targets {
  static in = (db: TenantDb) => new Targets(db);
  readonly #rows: Rows<typeof targets>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, targets);
  }

  /** Those of a year and of its months. */
  ofYear = (year: number): Promise<Target[]> =>
    this.#rows.select(
      { indicator: targets.indicator, period: targets.period, amount: targets.amount },
      {
        where: sql`${targets.period} >= ${String(year)} AND ${targets.period} < ${String(year + 1)}`,
        orderBy: [asc(targets.indicator), asc(targets.period)],
      },
    );

  /** Those of every year and month. */
  all = (): Promise<Target[]> =>
    this.#rows.select({ indicator: targets.indicator, period: targets.period, amount: targets.amount });

  /** Sets a target, or takes it away where `amount` is null. */
  set({ indicator, period, amount }: Omit<Target, "amount"> & { amount: number | null }, at: Instant) {
    if (amount === null)
      return this.#rows.removeWhere(and(eq(targets.indicator, indicator), eq(targets.period, period)));
    const key = [targets.tenantId, targets.indicator, targets.period];
    const set = { amount, updatedAt: at };
    return this.#rows.addOrChange({ id: newId("tgt"), indicator: indicator as Indicator, period, ...set }, key, set);
  }
}
