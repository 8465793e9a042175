import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { EmployerId, Id, Instant } from "#kernel";
import { refusedBecause } from "../connection.ts";
import type { Row } from "../statement.ts";
import { deskRequests, employers, type DeskRequestKind } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type DeskRequest = Row<typeof deskRequests>;

/** At most so many may wait of one employer at a time. */
const MOST_OPEN = 40;

/** What employers want at their desk until the county decides: sites, pictures, openings. */
export class DeskRequests {
  static in = (db: TenantDb) => new DeskRequests(db);
  readonly #rows: Rows<typeof deskRequests>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, deskRequests);
  }

  get = (id: string) => this.#rows.get(id);

  /** Lets something wait; adds nothing where the same waits already or too much does. */
  add = (request: {
    id: Id<"dsr">;
    accountId: Id<"dsk">;
    employerId: EmployerId;
    kind: DeskRequestKind;
    about: string;
    content: Record<string, unknown>;
    askedAt: Instant;
  }) =>
    this.#rows.addIf(
      sql`(SELECT count(*) FROM desk_requests w WHERE w.tenant_id = ${this.#rows.tenantId} AND w.employer_id = ${request.employerId} AND w.state = 'open') < ${MOST_OPEN}`,
      { ...request, state: "open" },
    );

  /** Takes back what waits about something, because it is asked anew or no longer wanted. */
  withdraw = (employerId: EmployerId, about: string, kinds: DeskRequestKind[], at: Instant) =>
    this.#rows.changeWhere(
      and(
        eq(deskRequests.employerId, employerId),
        eq(deskRequests.about, about),
        inArray(deskRequests.kind, kinds),
        eq(deskRequests.state, "open"),
      ),
      { state: "withdrawn", decidedAt: at },
    );

  /** Decides a request; the schema refuses to decide one twice, and the batch it is in. */
  decide = (id: Id<"dsr">, state: "accepted" | "declined", reason: string, at: Instant) =>
    this.#rows.change(id, { state, reason, decidedAt: at });

  static alreadyDecided = (error: unknown): boolean => refusedBecause(error, "a decided request stays decided");

  /** What an employer asked for, what waits first, then the newest. */
  ofEmployer = (employerId: EmployerId, limit = 200) =>
    this.#rows.list({
      where: eq(deskRequests.employerId, employerId),
      orderBy: [sql`${deskRequests.state} = 'open' DESC`, desc(deskRequests.askedAt), asc(deskRequests.id)],
      limit,
    });

  findOf = (employerId: EmployerId, id: string) =>
    this.#rows.first({ where: and(eq(deskRequests.id, id as Id<"dsr">), eq(deskRequests.employerId, employerId)) });

  /** For the team: what waits for its word, the oldest first. */
  waiting = (limit = 200) =>
    this.#rows.select(
      {
        id: deskRequests.id,
        kind: deskRequests.kind,
        about: deskRequests.about,
        content: deskRequests.content,
        askedAt: deskRequests.askedAt,
        employerId: employers.id,
        employer: employers.name,
      },
      {
        joins: [{ table: employers, on: eq(employers.id, deskRequests.employerId) }],
        where: and(eq(deskRequests.state, "open"), eq(employers.vouchedBy, this.#rows.tenantId)),
        orderBy: [asc(deskRequests.askedAt), asc(deskRequests.id)],
        limit,
      },
    );

  removeOf = (accounts: string[]) =>
    this.#rows.removeWhere(
      sql`${deskRequests.accountId} IN (SELECT value FROM json_each(${JSON.stringify(accounts)}))`,
    );
}
