import { and, asc, desc, eq, gte, like, lte, or, sql } from "drizzle-orm";
import type { Instant, Month } from "#kernel";
import type { Write } from "../connection.ts";
import { SharedRows } from "../directory/shared-rows.ts";
import { releasedTables } from "../tables/index.ts";
import type { RegionDb } from "../tenant/tenant-db.ts";
import type { DisclosedRelease } from "./disclosed-release.ts";
import { figuresOf, rowOf, tableOf } from "./released-row.ts";
import type { ReleasedTable, Year } from "./released.ts";

export interface Span {
  from: Month;
  to: Month;
}

/** What is needed to add up a longer period. */
export type ReleasedTotals = Pick<
  ReleasedTable,
  "countyId" | "period" | "number" | "months" | "definitions" | "totals" | "releasedAt"
>;

const { countyId, period, number, months, definitions, totals, reason, releasedAt, broughtBy, changes } =
  releasedTables;
const isNewest = sql`${number} = (SELECT max(newer.number) FROM released_tables newer WHERE newer.county_id = ${countyId} AND newer.period = ${period})`;

/**
 * What counties released, month by month and year by year: they add their own, the region reads. Each version is one row, so
 * that a year of five counties is five rows, or sixty where months are asked for.
 */
export class ReleasedTables {
  static in = (region: RegionDb) => new ReleasedTables(region);
  readonly #rows: SharedRows<typeof releasedTables>;
  private constructor(region: RegionDb) {
    this.#rows = new SharedRows(region, releasedTables);
  }

  /** Releases in the acting county's name; refused by the schema where the county released something else meanwhile. */
  add({ tables, turn }: DisclosedRelease, { reason: why, at }: { reason: string; at: Instant }): Write {
    const [first, ...others] = tables.map((table) =>
      this.#rows.add({
        ...rowOf(table),
        countyId: this.#rows.actingId,
        turn,
        broughtBy: tables[0]!.period as Month,
        reason: why,
        releasedAt: at,
      }),
    );
    return { ...first!, statements: [first!, ...others].flatMap(({ statements }) => statements) };
  }

  /** Every county's newest version of each month and each whole year within the span, with all cells, oldest first. */
  async latest(span: Span): Promise<ReleasedTable[]> {
    const rows = await this.#rows.list({ where: and(within(span), isNewest), orderBy: [asc(period), asc(countyId)] });
    return rows.map(tableOf);
  }

  /** The same with the totals alone. */
  async latestTotals(span: Span): Promise<ReleasedTotals[]> {
    const rows = await this.#rows.select(
      { countyId, period, number, months, definitions, totals, releasedAt },
      { where: and(within(span), isNewest), orderBy: [asc(period), asc(countyId)] },
    );
    return rows.map((row) => ({ ...row, totals: figuresOf(row.totals) }));
  }

  /** The newest version of a county's month or year; the county by the name in its address. */
  async find(county: string, of: string): Promise<ReleasedTable | undefined> {
    const own = sql`${countyId} = (SELECT id FROM tenants WHERE slug = ${county})`;
    const [row] = await this.#rows.list({ where: and(own, sql`${period} = ${of}`, isNewest), limit: 1 });
    return row && tableOf(row);
  }

  /** Who released what, in which version and why: every version of every month and year, without its figures, newest first. */
  register = (span: Span) =>
    this.#rows.select(
      { countyId, period, number, months, broughtBy, reason, changes, releasedAt },
      { where: within(span), orderBy: [desc(period), asc(countyId), desc(number)] },
    );

  /** Everything the acting county ever released of a year, in the order in which the region read it; a month before its year. */
  async ofOwnYear(year: Year): Promise<ReleasedTable[]> {
    const rows = await this.#rows.list({
      where: and(eq(countyId, this.#rows.actingId), or(eq(period, year), like(period, `${year}-%`))),
      orderBy: [asc(releasedTables.turn), desc(sql`length(${period})`)],
    });
    return rows.map(tableOf);
  }

  /** How often the acting county released something. */
  async ownTurn(): Promise<number> {
    const [row] = await this.#rows.select(
      { last: sql<number | null>`max(${releasedTables.turn})` },
      { where: eq(countyId, this.#rows.actingId) },
    );
    return row?.last ?? 0;
  }

  /** From which month to which each county released anything, and how many. */
  newest = () =>
    this.#rows.select(
      {
        countyId,
        since: sql<Month>`min(${period})`,
        month: sql<Month>`max(${period})`,
        months: sql<number>`count(DISTINCT ${period})`,
        releasedAt: sql<Instant>`max(${releasedAt})`,
      },
      { where: like(period, "____-__"), groupBy: [countyId] },
    );
}

/** A year counts as within where all of it is. */
const within = ({ from, to }: Span) =>
  or(
    and(like(period, "____-__"), gte(period, from), lte(period, to)),
    and(like(period, "____"), gte(sql`${period} || '-01'`, from), lte(sql`${period} || '-12'`, to)),
  );
