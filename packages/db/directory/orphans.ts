import { aliasedTable, and, asc, eq, inArray, isNull, sql, type SQL } from "drizzle-orm";
import type { Instant, TenantId } from "#kernel";
import type { Statement, Write } from "../connection.ts";
import { build, rowsOf, silent } from "../statement.ts";
import {
  custodyNotices,
  employerHandovers,
  employers,
  employerVersions,
  municipalities,
  openings,
  tenants,
} from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

type Handover = typeof employerHandovers.$inferSelect;

const offeredTo = aliasedTable(tenants, "offered_to");
const atWork = sql`SELECT id FROM tenants WHERE kind = 'county' AND status = 'active'`;
const orphaned = and(isNull(employers.mergedInto), sql`${employers.vouchedBy} NOT IN (${atWork})`)!;
const openOffer = and(eq(employerHandovers.employerId, employers.id), eq(employerHandovers.status, "open"));

/** How an employer last came to the agency, as one column of the hand-over that brought it. */
const custody = <T>(column: SQL) =>
  sql<T | null>`(SELECT ${column} FROM employer_handovers h JOIN tenants f ON f.id = h.from_county
    WHERE h.employer_id = ${employers.id} AND h.status = 'accepted' AND h.to_county = ${employers.vouchedBy}
    ORDER BY h.answered_at DESC LIMIT 1)`;

/** Employers no county vouches for: their county is not at work any more, or has given them to the agency. */
export class Orphans {
  static in = (directory: DirectoryDb) => new Orphans(directory);
  readonly #employers: SharedRows<typeof employers>;
  readonly #notices: SharedRows<typeof custodyNotices>;
  private constructor(directory: DirectoryDb) {
    this.#employers = new SharedRows(directory, employers);
    this.#notices = new SharedRows(directory, custodyNotices);
  }

  /** One page by name, behind the employer `after`, with who vouched, since when the agency does, and whom it is offered to. */
  list({ after, limit }: { after?: string; limit: number }) {
    const place = sql`(SELECT name_key, id FROM employers WHERE id = ${after})`;
    return this.#employers.select(
      {
        id: employers.id,
        name: employers.name,
        place: municipalities.name,
        countyAgs: employers.countyAgs,
        voucher: tenants.shortName,
        inCustody: sql<number>`(${tenants.kind} = 'agency')`,
        custodyFrom: custody<string>(sql`f.short_name`),
        custodySince: custody<number>(sql`h.answered_at`),
        givenUp: custody<number>(sql`h.offered_by = h.from_county`),
        offeredTo: offeredTo.shortName,
        offeredAt: employerHandovers.offeredAt,
        offerId: employerHandovers.id,
      },
      {
        joins: [
          { table: municipalities, on: eq(municipalities.ags, employers.municipalityAgs) },
          { table: tenants, on: eq(tenants.id, employers.vouchedBy) },
          { table: employerHandovers, on: openOffer, kind: "left" },
          { table: offeredTo, on: eq(offeredTo.id, employerHandovers.toCounty), kind: "left" },
        ],
        where: and(orphaned, after === undefined ? undefined : sql`(${employers.nameKey}, ${employers.id}) > ${place}`),
        orderBy: [asc(employers.nameKey), asc(employers.id)],
        limit,
      },
    );
  }

  /** Which of these are orphans, and whether the agency keeps them already. */
  among = (ids: readonly string[]) =>
    this.#employers.select(
      { id: employers.id, inCustody: sql<number>`(${tenants.kind} = 'agency')` },
      {
        joins: [{ table: tenants, on: eq(tenants.id, employers.vouchedBy) }],
        where: and(orphaned, this.#isAgency, this.#among(ids)),
      },
    );

  /** How many there are in each county's area. */
  perArea = () =>
    this.#employers.select(
      { countyAgs: employers.countyAgs, number: sql<number>`count(*)` },
      { where: orphaned, groupBy: [employers.countyAgs] },
    );

  /** The agency takes employers of counties that are not at work into its keeping; others stay where they are. */
  take(ids: readonly string[], now: Instant): Write<Handover> {
    const resting = sql`${employers.vouchedBy} IN (SELECT id FROM tenants WHERE kind = 'county' AND status <> 'active')`;
    const notices = build
      .insert(custodyNotices)
      .select(sql`SELECT employer_id, from_county, ${now}, NULL FROM employer_handovers WHERE ${this.#moving}`);
    return this.#move(ids, and(resting, this.#isAgency)!, now, [silent(notices)]);
  }

  /** The acting county gives employers it vouches for to the agency. */
  giveUp = (ids: readonly string[], now: Instant): Write<Handover> =>
    this.#move(ids, eq(employers.vouchedBy, this.#acting), now, []);

  /** The agency offers orphans to a county at work; what is offered already stays offered to whom it is. */
  offer(ids: readonly string[], to: TenantId, note: string, now: Instant): Write<Handover> {
    const toCounty = sql`${to} IN (${atWork})`;
    const offers = this.#offer(ids, and(orphaned, toCounty, this.#isAgency)!, sql`${to}`, note, now);
    return { statements: [rowsOf(employerHandovers, offers.returning())] };
  }

  /** What was taken from the acting county and is not in its audit log yet. */
  unnoted = (limit: number) =>
    this.#notices.list({
      where: and(eq(custodyNotices.countyId, this.#acting), isNull(custodyNotices.notedAt)),
      orderBy: [asc(custodyNotices.takenAt), asc(custodyNotices.employerId)],
      limit,
    });

  noted = (employerIds: string[], now: Instant) =>
    this.#notices.changeWhere(
      and(
        eq(custodyNotices.countyId, this.#acting),
        isNull(custodyNotices.notedAt),
        inArray(custodyNotices.employerId, employerIds as never[]),
      )!,
      { notedAt: now },
    );

  /**
   * An employer changes hands by an offer that is open; here it is made, acted on and closed in one batch. Between the
   * statements `#moving` names what is on its way, because only within such a batch an offer to the agency is open.
   */
  #move(ids: readonly string[], which: SQL, now: Instant, besides: Statement<never>[]): Write<Handover> {
    const moved = sql`(SELECT employer_id FROM employer_handovers WHERE ${this.#moving})`;
    const withdrawn = build
      .update(employerHandovers)
      .set({ status: "withdrawn", answeredAt: now })
      .where(
        sql`${employerHandovers.status} = 'open' AND ${employerHandovers.employerId} IN (SELECT ${employers.id} FROM ${employers} WHERE ${this.#among(ids, which)})`,
      );
    const versions = build
      .insert(employerVersions)
      .select(
        sql`SELECT e.id, e.version + 1, ${this.#acting}, ${now}, 'handed-over' FROM employers e WHERE e.id IN ${moved}`,
      );
    const offers = build
      .update(openings)
      .set({
        managedBy: sql`${this.#agency}`,
        sourceRef: sql`CASE WHEN NOT EXISTS (SELECT 1 FROM openings ours WHERE ours.managed_by = ${this.#agency} AND ours.source = ${openings.source} AND ours.source_ref = ${openings.sourceRef}) THEN ${openings.sourceRef} END`,
        version: sql`${openings.version} + 1`,
      } as never)
      .where(
        sql`${openings.employerId} IN ${moved} AND ${openings.status} <> 'draft' AND ${openings.managedBy} = (SELECT vouched_by FROM employers WHERE employers.id = ${openings.employerId})`,
      );
    const vouching = build
      .update(employers)
      .set({ vouchedBy: sql`${this.#agency}`, version: sql`${employers.version} + 1`, updatedAt: now } as never)
      .where(sql`${employers.id} IN ${moved}`);
    const accepted = build
      .update(employerHandovers)
      .set({ status: "accepted", answeredAt: now })
      .where(this.#moving)
      .returning();
    return {
      statements: [
        silent(withdrawn),
        silent(this.#offer(ids, which, this.#agency, "", now)),
        silent(versions),
        ...besides,
        silent(offers),
        silent(vouching),
        rowsOf(employerHandovers, accepted),
      ],
      publishes: "directory",
      rings: "search",
    };
  }

  #offer(ids: readonly string[], which: SQL, to: SQL, note: string, now: Instant) {
    return build
      .insert(employerHandovers)
      .select(
        sql`SELECT 'hov_' || lower(hex(randomblob(8))), ${employers.id}, ${employers.vouchedBy}, ${to}, ${this.#acting}, ${note}, '', 'open', ${now}, NULL
          FROM ${employers} WHERE ${this.#among(ids, which)}`,
      )
      .onConflictDoNothing();
  }

  #among = (ids: readonly string[], which?: SQL) =>
    and(
      isNull(employers.mergedInto),
      sql`${employers.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
      which,
    )!;

  get #moving(): SQL {
    return sql`${employerHandovers.status} = 'open' AND ${employerHandovers.offeredBy} = ${this.#acting} AND ${employerHandovers.toCounty} = ${this.#agency}`;
  }
  get #acting(): TenantId {
    return this.#employers.actingId;
  }
  get #agency(): SQL {
    return sql`(SELECT id FROM tenants WHERE kind = 'agency' LIMIT 1)`;
  }
  get #isAgency(): SQL {
    return sql`${this.#acting} = ${this.#agency}`;
  }
}
