import { and, eq, gt, lte, ne, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { members, sessions } from "../tables/index.ts";
import { Rows } from "../tenant/rows.ts";
import type { TenantDb } from "../tenant/tenant-db.ts";

export interface NewSession {
  id: Id<"ses">;
  memberId: Id<"mem">;
  now: Instant;
  idleUntil: Instant;
  endsAt: Instant;
}

/** Who of a team is signed in. The id of a session is a hash of its token, so that the table opens no door. */
export class Sessions {
  static in = (db: TenantDb) => new Sessions(db);
  readonly #rows: Rows<typeof sessions>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, sessions);
  }

  /** Opens a session for a member of the team; adds nothing for somebody who has left. */
  open({ id, memberId, now, idleUntil, endsAt }: NewSession) {
    return this.#rows.addFrom(
      { id, memberId, createdAt: now, idleUntil, endsAt },
      sql`FROM ${members} WHERE ${members.tenantId} = ${this.#rows.tenantId} AND ${members.id} = ${memberId} AND ${members.status} <> 'left'`,
    );
  }

  /** The live session of this id with its member, in one query; nothing once it idled, ended, or the member left. */
  async findWithMember(id: Id<"ses">, now: Instant) {
    const [found] = await this.#rows.select(
      {
        idleUntil: sessions.idleUntil,
        memberId: members.id,
        name: members.name,
        mail: members.mail,
        role: members.role,
      },
      {
        joins: [{ table: members, on: eq(members.id, sessions.memberId) }],
        where: and(
          eq(sessions.id, id),
          gt(sessions.idleUntil, now),
          gt(sessions.endsAt, now),
          ne(members.status, "left"),
        ),
        limit: 1,
      },
    );
    return found;
  }

  /** Moves the idle limit, never past the end. */
  keep = (id: Id<"ses">, idleUntil: Instant) =>
    this.#rows.change(id, { idleUntil: sql`min(${idleUntil}, ${sessions.endsAt})` });

  end = (id: Id<"ses">) => this.#rows.remove(id);
  endAllOf = (memberId: Id<"mem">) => this.#rows.removeWhere(eq(sessions.memberId, memberId));
  removeEnded = (now: Instant) => this.#rows.removeWhere(lte(sessions.endsAt, now));
}
