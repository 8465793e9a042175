import { and, asc, eq, gte, isNull, lt, sql, type SQL } from "drizzle-orm";
import type { EmployerId, Instant } from "#kernel";
import { employers, municipalities, openings, tenants, webAddresses } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { completeIn, hasPicture, isIncomplete, isPractice } from "./completeness.ts";
import { SharedRows } from "./shared-rows.ts";
import { addressTroubles, isBroken, websiteOf } from "./web-addresses.ts";

const present = isNull(employers.mergedInto);
const placed = { table: municipalities, on: eq(municipalities.ags, employers.municipalityAgs) } as const;
const vouched = { table: tenants, on: eq(tenants.id, employers.vouchedBy) } as const;
const many = (condition: SQL) => sql<number>`coalesce(sum(${condition}), 0)`;

const listed = {
  id: employers.id,
  slug: employers.slug,
  name: employers.name,
  kind: employers.kind,
  place: municipalities.name,
  county: tenants.shortName,
  confirmedAt: employers.confirmedAt,
};

const inTrouble = sql`(${isBroken} OR ${addressTroubles.moved} OR ${addressTroubles["http-only"]} OR ${addressTroubles["not-asked"]})`;

export interface Page {
  after?: string;
  limit: number;
}

/** What needs care in the shared directory: records nobody confirmed for long, records that lack something, and how all of it stands. */
export class DirectoryCare {
  static in = (directory: DirectoryDb) => new DirectoryCare(directory);
  readonly #rows: SharedRows<typeof employers>;
  readonly #openings: SharedRows<typeof openings>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employers);
    this.#openings = new SharedRows(directory, openings);
  }

  /** The records of the acting county that somebody has just looked at are right; no new version comes of it. */
  confirm = (ids: readonly string[], at: Instant) =>
    this.#rows.changeWhere(and(this.#own, present, among(ids))!, { confirmedAt: at });

  /** Which of these the acting county vouches for. */
  async ownAmong(ids: readonly string[]): Promise<EmployerId[]> {
    const rows = await this.#rows.select({ id: employers.id }, { where: and(this.#own, present, among(ids)) });
    return rows.map(({ id }) => id);
  }

  /** How the records stand that each tenant vouches for, summed; `since` is when a confirmation begins to count. */
  perVoucher = (since: Instant) =>
    this.#rows.select(
      {
        voucher: employers.vouchedBy,
        number: sql<number>`count(*)`,
        practices: many(isPractice),
        contact: many(completeIn.contact),
        text: many(completeIn.text),
        location: many(completeIn.location),
        pictured: many(hasPicture),
        doubtful: many(hasTwin),
        practice: many(and(isPractice, completeIn.practice)!),
        confirmed: many(gte(employers.confirmedAt, since)),
        broken: many(sql`coalesce(${isBroken}, 0)`),
      },
      { joins: [websiteOf], where: present, groupBy: [employers.vouchedBy] },
    );

  /** How many openings are on the sites, by the tenant that manages them. */
  openingsPerManager = (now: Instant) =>
    this.#openings.select(
      { manager: openings.managedBy, number: sql<number>`count(*)` },
      {
        where: and(
          eq(openings.status, "published"),
          sql`coalesce(${openings.validUntil}, ${Number.MAX_SAFE_INTEGER}) > ${now}`,
        ),
        groupBy: [openings.managedBy],
      },
    );

  /** Records confirmed last before `before`, the oldest first, behind the employer `after`; of the county `slug` or of all. */
  stale(slug: string | undefined, before: Instant, page: Page) {
    const county = slug === undefined ? undefined : eq(tenants.slug, slug);
    const vouchers = sql`(SELECT ${tenants.id} FROM ${tenants} WHERE ${and(eq(tenants.kind, "county"), county)})`;
    return this.#stale(sql`${employers.vouchedBy} IN ${vouchers}`, before, page);
  }

  ownStale = (before: Instant, page: Page) => this.#stale(this.#own, before, page);

  #stale(whose: SQL, before: Instant, { after, limit }: Page) {
    const cursor =
      after === undefined
        ? undefined
        : sql`(${employers.confirmedAt}, ${employers.id}) > (SELECT confirmed_at, id FROM employers WHERE id = ${after})`;
    return this.#rows.select(listed, {
      joins: [placed, vouched],
      where: and(present, lt(employers.confirmedAt, before), whose, cursor),
      orderBy: [asc(employers.confirmedAt), asc(employers.id)],
      limit,
    });
  }

  /** Own records that lack a group of fields, by name, and which groups they are. */
  ownIncomplete = ({ after, limit }: Page) =>
    this.#rows.select(
      {
        ...listed,
        ...(Object.fromEntries(
          Object.entries(completeIn).map(([group, complete]) => [group, flag(complete)]),
        ) as Flags),
      },
      {
        joins: [placed, vouched],
        where: and(present, this.#own, isIncomplete, behind(after)),
        orderBy: [asc(employers.nameKey), asc(employers.id)],
        limit,
      },
    );

  /** Own employers whose website has trouble, by name, and what the trouble is. */
  ownAddresses = ({ after, limit }: Page) =>
    this.#rows.select(
      {
        ...listed,
        address: employers.website,
        outcome: webAddresses.outcome,
        status: webAddresses.status,
        target: webAddresses.target,
        reason: webAddresses.reason,
        checkedAt: webAddresses.checkedAt,
        failingSince: webAddresses.failingSince,
      },
      {
        joins: [placed, vouched, { ...websiteOf, kind: "inner" }],
        where: and(present, this.#own, inTrouble, behind(after)),
        orderBy: [asc(employers.nameKey), asc(employers.id)],
        limit,
      },
    );

  /** Own openings that ask people to apply where nobody answers. */
  ownOpenings = (limit: number) =>
    this.#openings.select(
      {
        id: openings.id,
        title: openings.title,
        address: openings.applyUrl,
        outcome: webAddresses.outcome,
        status: webAddresses.status,
        target: webAddresses.target,
        reason: webAddresses.reason,
        checkedAt: webAddresses.checkedAt,
        failingSince: webAddresses.failingSince,
      },
      {
        joins: [{ table: webAddresses, on: eq(webAddresses.address, openings.applyUrl) }],
        where: and(eq(openings.managedBy, this.#rows.actingId), eq(openings.status, "published"), inTrouble),
        orderBy: [asc(openings.title), asc(openings.id)],
        limit,
      },
    );

  /** How much of the acting county's own records wants what care. */
  async ownCounts(staleBefore: Instant) {
    const [counts] = await this.#rows.select(
      {
        number: sql<number>`count(*)`,
        stale: many(lt(employers.confirmedAt, staleBefore)),
        incomplete: many(isIncomplete),
        addresses: many(sql`coalesce(${inTrouble}, 0)`),
      },
      { joins: [websiteOf], where: and(present, this.#own) },
    );
    return counts!;
  }

  get #own(): SQL {
    return eq(employers.vouchedBy, this.#rows.actingId);
  }
}

const openPair = sql`FROM employer_twins t
  JOIN employers other ON other.id IN (t.one_id, t.other_id) AND other.id <> ${employers.id} AND other.merged_into IS NULL
  WHERE NOT EXISTS (SELECT 1 FROM employer_distinctions d WHERE d.one_id = t.one_id AND d.other_id = t.other_id)`;
/** Whether another record looks like the same employer, and nobody has said that it is not. */
const hasTwin = sql`(EXISTS (SELECT 1 ${openPair} AND t.one_id = ${employers.id}) OR EXISTS (SELECT 1 ${openPair} AND t.other_id = ${employers.id}))`;

const among = (ids: readonly string[]) => sql`${employers.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
type Flags = Record<keyof typeof completeIn, SQL<number>>;
const flag = (condition: SQL) => sql<number>`(${condition})`;
const behind = (after: string | undefined) =>
  after === undefined
    ? undefined
    : sql`(${employers.nameKey}, ${employers.id}) > (SELECT name_key, id FROM employers WHERE id = ${after})`;
