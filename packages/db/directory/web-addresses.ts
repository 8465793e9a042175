import { and, asc, eq, gte, inArray, sql, type SQL } from "drizzle-orm";
import type { Instant } from "#kernel";
import { build, type Row, type RowOf } from "../statement.ts";
import type { Write } from "../connection.ts";
import { employers, tenants, webAddresses, type AddressOutcome } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

export type WebAddress = Row<typeof webAddresses>;
export type CheckedAddress = Pick<
  WebAddress,
  "outcome" | "status" | "target" | "reason" | "failingSince" | "attempts" | "dueAt"
>;

const failing: AddressOutcome[] = ["silent", "unknown-name", "error"];
/** How many failures in a row, days apart, make an address broken. */
const BROKEN_AFTER = 3;

/** Whether an address failed several times over days. */
export const isBroken: SQL = and(inArray(webAddresses.outcome, failing), gte(webAddresses.attempts, BROKEN_AFTER))!;

/** What can be wrong with an address, as the lists of care sort it. */
export const addressTroubles = {
  broken: isBroken,
  moved: eq(webAddresses.outcome, "moved"),
  "http-only": eq(webAddresses.outcome, "http-only"),
  "not-asked": eq(webAddresses.outcome, "not-asked"),
} satisfies Record<string, SQL>;
export type AddressTrouble = keyof typeof addressTroubles;

const found = { table: webAddresses, on: eq(webAddresses.address, employers.website) };
/** Joins the address of an employer's website where it has been looked at. */
export const websiteOf = { ...found, kind: "left" as const };

const ofEmployers = sql`FROM employers e WHERE e.website = ${webAddresses.address} AND e.merged_into IS NULL`;
const ofOpenings = sql`FROM openings o WHERE o.apply_url = ${webAddresses.address} AND o.status = 'published'`;
const inUse = sql`(EXISTS (SELECT 1 ${ofEmployers}) OR EXISTS (SELECT 1 ${ofOpenings}))`;

/** Somebody who gives the address: an employer as its website, an opening as where to apply. */
export interface AddressUser {
  id: string;
  name: string;
  county: string;
}
const MOST_USERS = 5;
const usersAmong = (of: SQL) =>
  sql<string>`(SELECT json_group_array(json_object('id', id, 'name', name, 'county', county)) FROM (${of} LIMIT ${MOST_USERS}))`;
const listed = {
  address: webAddresses.address,
  outcome: webAddresses.outcome,
  status: webAddresses.status,
  target: webAddresses.target,
  reason: webAddresses.reason,
  checkedAt: webAddresses.checkedAt,
  failingSince: webAddresses.failingSince,
  employers: usersAmong(
    sql`SELECT e.id, e.name, t.short_name AS county FROM employers e JOIN tenants t ON t.id = e.vouched_by
      WHERE e.website = ${webAddresses.address} AND e.merged_into IS NULL`,
  ),
  openings: usersAmong(
    sql`SELECT o.slug AS id, o.title AS name, t.short_name AS county FROM openings o JOIN tenants t ON t.id = o.managed_by
      WHERE o.apply_url = ${webAddresses.address} AND o.status = 'published'`,
  ),
};
type Listed = Omit<RowOf<typeof listed>, "employers" | "openings">;
export type AddressInUse = Listed & { employers: AddressUser[]; openings: AddressUser[] };

/** The web addresses of the directory and what came of asking them. Only the agency's clock writes here. */
export class WebAddresses {
  static in = (directory: DirectoryDb) => new WebAddresses(directory);
  readonly #rows: SharedRows<typeof webAddresses>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, webAddresses);
  }

  /** Takes up to `limit` addresses whose time has come, one of each host, the longest waiting first; nobody else gets them before `until`. */
  claimDue(now: Instant, until: Instant, limit: number): Write<WebAddress> {
    const one = sql`SELECT address FROM (
      SELECT ${webAddresses.address}, min(${webAddresses.dueAt}) AS longest FROM ${webAddresses}
      WHERE ${webAddresses.dueAt} <= ${now} AND ${inUse} GROUP BY ${webAddresses.host} ORDER BY longest LIMIT ${limit})`;
    return this.#rows.changeWhere(and(sql`${webAddresses.address} IN (${one})`, this.#byTheAgency)!, { dueAt: until });
  }

  checked = (address: string, at: Instant, outcome: CheckedAddress): Write =>
    this.#rows.changeWhere(and(eq(webAddresses.address, address), this.#byTheAgency)!, { ...outcome, checkedAt: at });

  find = (address: string) => this.#rows.first({ where: eq(webAddresses.address, address) });

  /** Forgets what no employer and no opening gives any more. */
  forgetUnused(): Write {
    const query = build.delete(webAddresses).where(sql`NOT ${inUse} AND ${this.#byTheAgency}`);
    const { sql: text, params } = query.toSQL();
    return { statements: [{ sql: text, params, read: (row) => row }] };
  }

  /** Addresses with one kind of trouble and who gives them, behind the address `after`, the longest known first. */
  async inTrouble(
    trouble: AddressTrouble,
    { after, limit }: { after?: string; limit: number },
  ): Promise<AddressInUse[]> {
    const since = sql`coalesce(${webAddresses.failingSince}, ${webAddresses.checkedAt})`;
    const place = sql`(SELECT coalesce(failing_since, checked_at), address FROM web_addresses WHERE address = ${after})`;
    const rows = await this.#rows.select(listed, {
      where: and(
        addressTroubles[trouble],
        inUse,
        after === undefined ? undefined : sql`(${since}, ${webAddresses.address}) > ${place}`,
      ),
      orderBy: [asc(since), asc(webAddresses.address)],
      limit,
    });
    return rows.map(({ employers: theirs, openings: of, ...row }) => ({
      ...row,
      employers: JSON.parse(theirs) as AddressUser[],
      openings: JSON.parse(of) as AddressUser[],
    }));
  }

  /** How many addresses there are of each outcome, and how many of those are broken. */
  counts = () =>
    this.#rows.select(
      {
        outcome: webAddresses.outcome,
        number: sql<number>`count(*)`,
        broken: sql<number>`coalesce(sum(${isBroken}), 0)`,
      },
      { where: inUse, groupBy: [webAddresses.outcome] },
    );

  /** Where the website of an employer leads now. */
  async targetOf(website: string): Promise<string | undefined> {
    const row = await this.#rows.first({ where: and(eq(webAddresses.address, website), addressTroubles.moved) });
    return row?.target ?? undefined;
  }

  get #byTheAgency(): SQL {
    return sql`EXISTS (SELECT 1 FROM ${tenants} WHERE ${tenants.id} = ${this.#rows.actingId} AND ${tenants.kind} = 'agency')`;
  }
}
