import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Instant, Month } from "#kernel";
import { SharedRows } from "../directory/shared-rows.ts";
import { releasedTables, tenants } from "../tables/index.ts";
import type { RegionDb } from "../tenant/tenant-db.ts";
import type { ReleasedPeriod } from "./released.ts";

const { countyId, period, number, reason, releasedAt, broughtBy } = releasedTables;

/** One version of a release: the first is 1, each further one a correction with its reason. */
export interface ReleaseVersion {
  number: number;
  releasedAt: Instant;
  reason: string;
}

const versions = sql<string>`json_group_array(json_object('number', ${number}, 'releasedAt', ${releasedAt}, 'reason', ${reason}))`;

/** Where a reader of the list is. */
export interface PeriodPlace {
  period: ReleasedPeriod;
  county: string;
}

interface Asked {
  after?: PeriodPlace;
  limit: number;
  /** By the name in its address. */
  county?: string;
  /** One month or year. */
  of?: string;
  /** A calendar year. */
  within?: string;
}

/** Which months and years there are, without their figures: the table of contents of what was released. */
export class ReleasedPeriods {
  static in = (region: RegionDb) => new ReleasedPeriods(region);
  readonly #rows: SharedRows<typeof releasedTables>;
  private constructor(region: RegionDb) {
    this.#rows = new SharedRows(region, releasedTables);
  }

  /** Calendar years of which something was released: from which month to which, and when last. */
  years = () =>
    this.#rows.select(
      {
        year: sql<string>`substr(${period}, 1, 4)`,
        first: sql<Month>`min(${broughtBy})`,
        last: sql<Month>`max(${broughtBy})`,
        modified: sql<Instant>`max(${releasedAt})`,
      },
      { groupBy: [sql`substr(${period}, 1, 4)`], orderBy: [sql`1`] },
    );

  /** One page, the newest period first, counties by the name in their address; each with its versions, the oldest first. */
  async list({ after, limit, county, of, within }: Asked) {
    const further =
      after &&
      sql`(${period} < ${after.period} OR (${period} = ${after.period} AND ${tenants.slug} > ${after.county}))`;
    const rows = await this.#rows.select(
      { countyId, period, county: tenants.slug, name: tenants.name, countyAgs: tenants.countyAgs, versions },
      {
        joins: [{ table: tenants, on: eq(tenants.id, countyId) }],
        where: and(
          county === undefined ? undefined : eq(tenants.slug, county),
          of === undefined ? undefined : sql`${period} = ${of}`,
          within === undefined ? undefined : sql`substr(${period}, 1, 4) = ${within}`,
          further,
        ),
        groupBy: [period, tenants.slug],
        orderBy: [desc(period), asc(tenants.slug)],
        limit,
      },
    );
    return rows.map((row) => ({ ...row, versions: versionsIn(row.versions) }));
  }
}

const versionsIn = (json: string): ReleaseVersion[] =>
  (JSON.parse(json) as ReleaseVersion[]).toSorted((a, b) => a.number - b.number);
