import { and, asc, desc, eq, isNotNull, isNull, lt, lte, sql, type SQL } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import type { Write } from "../connection.ts";
import type { Row } from "../statement.ts";
import { deskAccounts, deskAddressChanges, deskSessions, deskSignIns, employers } from "../tables/index.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type DeskAddressChange = Row<typeof deskAddressChanges>;

/** Changes of the address on file: asked for, agreed, confirmed, stopped, done. */
export class DeskAddressChanges {
  static in = (db: TenantDb) => new DeskAddressChanges(db);
  readonly #rows: Rows<typeof deskAddressChanges>;
  readonly #accounts: Rows<typeof deskAccounts>;
  readonly #sessions: Rows<typeof deskSessions>;
  readonly #signIns: Rows<typeof deskSignIns>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, deskAddressChanges);
    this.#accounts = new Rows(db, deskAccounts);
    this.#sessions = new Rows(db, deskSessions);
    this.#signIns = new Rows(db, deskSignIns);
  }

  get = (id: string) => this.#rows.get(id);
  find = (id: string) => this.#rows.find(id);
  add = (change: New<typeof deskAddressChanges>) => this.#rows.add(change);

  openFor = (accountId: string) => this.#rows.first({ where: and(this.#of(accountId), this.#open()) });

  /** The last changes of an account, the newest first. */
  lastFor = (accountId: string) =>
    this.#rows.list({ where: this.#of(accountId), orderBy: [desc(deskAddressChanges.askedAt)], limit: 5 });

  agree = (id: Id<"dac">, now: Instant) =>
    this.#rows.change(id, { agreedAt: now }, and(this.#open(), isNull(deskAddressChanges.agreedAt)));

  end = (id: Id<"dac">, state: "stopped" | "declined", now: Instant) =>
    this.#rows.change(id, { state, endedAt: now }, this.#open());

  /** Ends what is open for an account that is closed. */
  endAllOf = (accountId: Id<"dsk">, now: Instant) =>
    this.#rows.changeWhere(and(this.#of(accountId), this.#open()), { state: "stopped", endedAt: now });

  /** Counts one attempt and, where the code is right, stops the change, in one statement. */
  tryStop = (id: Id<"dac">, codeHash: string, now: Instant, most: number) => {
    const right = sql`${deskAddressChanges.stopCodeHash} = ${codeHash}`;
    return this.#rows.change(
      id,
      {
        stopAttempts: sql`${deskAddressChanges.stopAttempts} + 1`,
        state: sql`CASE WHEN ${right} THEN 'stopped' ELSE ${deskAddressChanges.state} END`,
        endedAt: sql`CASE WHEN ${right} THEN ${now} END`,
      },
      and(this.#open(), lt(deskAddressChanges.stopAttempts, most)),
    );
  };

  /** Counts one attempt and, where the code is right, notes that the new address reads its mail. */
  tryConfirm = (id: Id<"dac">, codeHash: string, now: Instant, most: number) =>
    this.#rows.change(
      id,
      {
        confirmAttempts: sql`${deskAddressChanges.confirmAttempts} + 1`,
        confirmedAt: sql`CASE WHEN ${deskAddressChanges.confirmCodeHash} = ${codeHash} THEN ${now} END`,
      },
      and(this.#open(), isNull(deskAddressChanges.confirmedAt), lt(deskAddressChanges.confirmAttempts, most)),
    );

  /** Changes that were agreed at or before `agreedBy` and are confirmed. */
  due = (agreedBy: Instant, limit: number) =>
    this.#rows.list({
      where: and(this.#open(), lte(deskAddressChanges.agreedAt, agreedBy), isNotNull(deskAddressChanges.confirmedAt)),
      limit,
    });

  /**
   * Puts the new address on file and lets nobody in who came with the old one, all only while the change stands: whoever
   * stopped it in the meantime has stopped it.
   */
  take({ id, accountId, oldAddress, newAddress }: DeskAddressChange, agreedBy: Instant, now: Instant): Write[] {
    const stands = sql`EXISTS (SELECT 1 FROM desk_address_changes c WHERE c.tenant_id = ${this.#rows.tenantId} AND c.id = ${id} AND c.state = 'open' AND c.agreed_at <= ${agreedBy} AND c.confirmed_at IS NOT NULL)`;
    return [
      this.#sessions.removeWhere(and(eq(deskSessions.subject, oldAddress), stands)),
      this.#signIns.removeWhere(and(eq(deskSignIns.subject, oldAddress), stands)),
      this.#accounts.change(accountId, { address: newAddress }, stands),
      this.#rows.change(id, { state: "done", endedAt: now }, stands),
    ];
  }

  /** A condition for other writes of the same batch: the change has happened. */
  isDone = (id: Id<"dac">): SQL =>
    sql`EXISTS (SELECT 1 FROM desk_address_changes c WHERE c.tenant_id = ${this.#rows.tenantId} AND c.id = ${id} AND c.state = 'done')`;

  /** For the team: what waits for its word. */
  waiting = (limit = 100) =>
    this.#rows.select(
      {
        id: deskAddressChanges.id,
        employerId: employers.id,
        employer: employers.name,
        askedAt: deskAddressChanges.askedAt,
      },
      {
        joins: [
          { table: deskAccounts, on: eq(deskAccounts.id, deskAddressChanges.accountId) },
          { table: employers, on: eq(employers.id, deskAccounts.employerId) },
        ],
        where: and(this.#open(), isNull(deskAddressChanges.agreedAt)),
        orderBy: [asc(deskAddressChanges.askedAt)],
        limit,
      },
    );

  endedBefore = (before: Instant, limit: number) =>
    this.#rows.select({ id: deskAddressChanges.id }, { where: lt(deskAddressChanges.endedAt, before), limit });
  remove = (ids: string[]) =>
    this.#rows.removeWhere(sql`${deskAddressChanges.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  removeOf = (accounts: string[]) =>
    this.#rows.removeWhere(
      sql`${deskAddressChanges.accountId} IN (SELECT value FROM json_each(${JSON.stringify(accounts)}))`,
    );

  #open = () => eq(deskAddressChanges.state, "open");
  #of = (accountId: string) => eq(deskAddressChanges.accountId, accountId as Id<"dsk">);
}
