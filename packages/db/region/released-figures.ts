import { and, asc, desc, eq, gte, lte, sql } from "drizzle-orm";
import type { Instant, Month } from "#kernel";
import { SharedRows } from "../directory/shared-rows.ts";
import { releasedFigures, releasedMonths } from "../tables/index.ts";
import type { RegionDb } from "../tenant/tenant-db.ts";
import type { Dimension } from "./disclosure.ts";
import type { DisclosedMonth, ReleasedCell } from "./disclosed-month.ts";
import type { Band, Publication } from "./publication.ts";

export interface Span {
  from: Month;
  to: Month;
}

const latest = sql`${releasedFigures.releaseNumber} = (SELECT max(m.release_number) FROM released_months m WHERE m.county_id = ${releasedFigures.countyId} AND m.month = ${releasedFigures.month})`;

/** What counties released: they add their own months, the region reads. Figures about people stand here only as they may be shown. */
export class ReleasedFigures {
  static in = (region: RegionDb) => new ReleasedFigures(region);
  readonly #months: SharedRows<typeof releasedMonths>;
  readonly #figures: SharedRows<typeof releasedFigures>;
  private constructor(region: RegionDb) {
    this.#months = new SharedRows(region, releasedMonths);
    this.#figures = new SharedRows(region, releasedFigures);
  }

  /** Releases a month in the acting county's name. */
  add({ month, cells }: DisclosedMonth, { number, reason, at }: { number: number; reason: string; at: Instant }) {
    const release = { countyId: this.#months.actingId, month, releaseNumber: number };
    const figures = cells.map(({ indicator, dimension, cell, publication }) => ({
      ...release,
      indicator,
      dimension,
      cell,
      value: "value" in publication ? publication.value : null,
      band: "band" in publication ? publication.band : null,
    }));
    const [first, then] = [this.#months.add({ ...release, reason, releasedAt: at }), this.#figures.add(figures)];
    return { ...first, statements: [...first.statements, ...then.statements] };
  }

  /** Every release of one month of the acting county, cell by cell. */
  async ofOwnMonth(month: Month): Promise<ReleasedCell[]> {
    const rows = await this.#figures.list({
      where: and(eq(releasedFigures.countyId, this.#figures.actingId), eq(releasedFigures.month, month)),
      orderBy: [asc(releasedFigures.releaseNumber)],
    });
    return rows.map((row) => ({ ...row, publication: publicationOf(row) }));
  }

  /** Who released which month, in which version, the newest month first. */
  months = (span: Span) =>
    this.#months.list({
      where: and(gte(releasedMonths.month, span.from), lte(releasedMonths.month, span.to)),
      orderBy: [desc(releasedMonths.month), asc(releasedMonths.countyId), desc(releasedMonths.releaseNumber)],
    });

  /** The newest release of each county. */
  newest = () =>
    this.#months.select(
      {
        countyId: releasedMonths.countyId,
        month: sql<Month>`max(${releasedMonths.month})`,
        releasedAt: sql<Instant>`max(${releasedMonths.releasedAt})`,
      },
      { groupBy: [releasedMonths.countyId] },
    );

  /** Every county's totals by month, from its last release of it. */
  async totals(span: Span) {
    const rows = await this.#figures.list({
      where: and(this.#within(span, "total"), latest),
      orderBy: [asc(releasedFigures.month)],
    });
    return rows.map((row) => ({ ...row, publication: publicationOf(row), months: 1 }));
  }

  /** Every county's cells of one dimension; equal ones of several months stand together. */
  async cells(span: Span, dimension: Dimension) {
    const { countyId, indicator, cell, value, band } = releasedFigures;
    const rows = await this.#figures.select(
      { countyId, indicator, cell, value, band, months: sql<number>`count(*)` },
      { where: and(this.#within(span, dimension), latest), groupBy: [countyId, indicator, cell, value, band] },
    );
    return rows.map((row) => ({ ...row, publication: publicationOf(row) }));
  }

  #within = (span: Span, dimension: Dimension) =>
    and(
      gte(releasedFigures.month, span.from),
      lte(releasedFigures.month, span.to),
      eq(releasedFigures.dimension, dimension),
    );
}

const publicationOf = ({ value, band }: { value: number | null; band: Band | null }): Publication =>
  value === null ? { band: band! } : { value };
