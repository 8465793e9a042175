import { eq, lte, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import type { deskSessions, sessions } from "../tables/index.ts";
import { Rows, type Patch } from "../tenant/rows.ts";
import type { TenantDb } from "../tenant/tenant-db.ts";

type SessionTable = typeof sessions | typeof deskSessions;

export interface NewSession {
  id: Id<"ses">;
  /** Whose session it is: a member's id, or an address on file. */
  subject: string;
  now: Instant;
  idleUntil: Instant;
  endsAt: Instant;
}

/** Who is signed in. The id of a session is a hash of its token, so that the table opens no door. */
export abstract class SessionRows<T extends SessionTable> {
  protected readonly rows: Rows<T>;
  readonly #table: T;
  protected constructor(db: TenantDb, table: T) {
    this.rows = new Rows(db, table);
    this.#table = table;
  }

  /** Moves the idle limit, never past the end. */
  keep = (id: Id<"ses">, idleUntil: Instant) =>
    this.rows.change(id, { idleUntil: sql`min(${idleUntil}, ${this.#table.endsAt})` } as Patch<T>);

  end = (id: Id<"ses">) => this.rows.remove(id);
  endAllOf = (subject: string) => this.rows.removeWhere(eq(this.#table.subject, subject as never));
  removeEnded = (now: Instant) => this.rows.removeWhere(lte(this.#table.endsAt, now));
}
