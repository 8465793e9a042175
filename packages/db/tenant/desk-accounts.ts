import { and, asc, eq, isNull, lt, ne, or, sql, type SQL } from "drizzle-orm";
import type { EmployerId, Id, Instant } from "#kernel";
import type { Row } from "../statement.ts";
import { deskAccounts, deskInvitations, employers, municipalities } from "../tables/index.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type DeskAccount = Row<typeof deskAccounts>;

const of = { table: employers, on: eq(employers.id, deskAccounts.employerId) } as const;
const placed = { table: municipalities, on: eq(municipalities.ags, employers.municipalityAgs) } as const;
const invited = { table: deskInvitations, on: eq(deskInvitations.accountId, deskAccounts.id), kind: "left" } as const;

/** Who keeps which employer's profile. An account is worth nothing once its county no longer vouches for the employer. */
export class DeskAccounts {
  static in = (db: TenantDb) => new DeskAccounts(db);
  readonly #rows: Rows<typeof deskAccounts>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, deskAccounts);
  }

  /** Not closed, and the county still vouches for the employer. */
  #open = (): SQL =>
    and(
      ne(deskAccounts.state, "closed"),
      sql`EXISTS (SELECT 1 FROM employers v WHERE v.id = ${deskAccounts.employerId} AND v.vouched_by = ${this.#rows.tenantId} AND v.merged_into IS NULL)`,
    )!;

  get = (id: string) => this.#rows.get(id);

  /** The open account of an employer: `address` is where it is reached. */
  findFor = (employerId: string) =>
    this.#rows.first({ where: and(eq(deskAccounts.employerId, employerId as EmployerId), this.#open()) });

  /** The account of an employer, closed or not. */
  findAnyFor = (employerId: string) =>
    this.#rows.first({ where: eq(deskAccounts.employerId, employerId as EmployerId) });

  /** The employers an address is on file for. */
  withAddress = (address: string) =>
    this.#rows.select(
      { id: deskAccounts.id, employer: employers.name, place: municipalities.name },
      {
        joins: [of, placed],
        where: and(eq(deskAccounts.address, address), this.#open()),
        orderBy: [asc(employers.nameKey), asc(deskAccounts.id)],
        limit: 100,
      },
    );

  /** The open account of this id and address with its employer; nothing for any other address. */
  async findOpen(id: string, address: string) {
    const [row] = await this.#rows.select(
      {
        id: deskAccounts.id,
        address: deskAccounts.address,
        contactName: deskAccounts.contactName,
        trusted: deskAccounts.trusted,
        employerId: employers.id,
        employer: employers.name,
        slug: employers.slug,
        place: municipalities.name,
      },
      {
        joins: [of, placed],
        where: and(eq(deskAccounts.id, id as Id<"dsk">), eq(deskAccounts.address, address), this.#open()),
        limit: 1,
      },
    );
    return row;
  }

  /** For the team: every account with how far its invitation got, those that have not answered first. */
  list = (limit = 500) =>
    this.#rows.select(
      {
        id: deskAccounts.id,
        employerId: employers.id,
        employer: employers.name,
        place: municipalities.name,
        address: deskAccounts.address,
        contactName: deskAccounts.contactName,
        state: deskAccounts.state,
        trusted: deskAccounts.trusted,
        invitationId: deskInvitations.id,
        invitedAt: deskInvitations.invitedAt,
        remindedAt: deskInvitations.remindedAt,
        openedAt: deskInvitations.openedAt,
        signedInAt: deskInvitations.signedInAt,
        answeredAt: deskInvitations.answeredAt,
      },
      {
        joins: [of, placed, invited],
        where: this.#open(),
        orderBy: [
          sql`${deskInvitations.answeredAt} IS NOT NULL, ${deskInvitations.signedInAt} IS NOT NULL, ${deskInvitations.openedAt} IS NOT NULL`,
          asc(employers.nameKey),
          asc(deskAccounts.id),
        ],
        limit,
      },
    );

  add = (account: New<typeof deskAccounts>) => this.#rows.add(account);
  change = (id: Id<"dsk">, patch: Partial<New<typeof deskAccounts>>, where?: SQL) =>
    this.#rows.change(id, patch, where);

  /** Marks all accounts of an address as used. */
  seen = (address: string, at: Instant) =>
    this.#rows.changeWhere(and(eq(deskAccounts.address, address), this.#open()), { lastSeenAt: at, state: "active" });

  /** Closes what no longer opens anything because another county vouches, or the employer became part of another. */
  closeLost = (now: Instant) =>
    this.#rows.changeWhere(and(ne(deskAccounts.state, "closed"), sql`NOT (${this.#open()})`), {
      state: "closed",
      closedAt: now,
      trusted: false,
    });

  /** Accounts that were closed before `before`. */
  closedBefore = (before: Instant, limit: number) =>
    this.#rows.select(
      { id: deskAccounts.id },
      {
        where: and(
          eq(deskAccounts.state, "closed"),
          or(isNull(deskAccounts.closedAt), lt(deskAccounts.closedAt, before)),
        ),
        limit,
      },
    );

  remove = (ids: string[]) =>
    this.#rows.removeWhere(sql`${deskAccounts.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
}
