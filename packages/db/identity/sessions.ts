import { and, eq, gt, ne, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { members, sessions } from "../tables/index.ts";
import type { TenantDb } from "../tenant/tenant-db.ts";
import { SessionRows, type NewSession } from "./session-rows.ts";

/** Who of a team is signed in. */
export class Sessions extends SessionRows<typeof sessions> {
  static in = (db: TenantDb) => new Sessions(db);
  private constructor(db: TenantDb) {
    super(db, sessions);
  }

  /** Opens a session for a member of the team; adds nothing for somebody who has left. */
  open({ id, subject, now, idleUntil, endsAt }: NewSession) {
    return this.rows.addFrom(
      { id, subject, createdAt: now, idleUntil, endsAt },
      sql`FROM ${members} WHERE ${members.tenantId} = ${this.rows.tenantId} AND ${members.id} = ${subject} AND ${members.status} <> 'left'`,
    );
  }

  /** The live session of this id with its member, in one query; nothing once it idled, ended, or the member left. */
  async findLive(id: Id<"ses">, now: Instant) {
    const [found] = await this.rows.select(
      {
        idleUntil: sessions.idleUntil,
        id: members.id,
        name: members.name,
        mail: members.mail,
        role: members.role,
      },
      {
        joins: [{ table: members, on: eq(members.id, sessions.subject) }],
        where: and(
          eq(sessions.id, id),
          gt(sessions.idleUntil, now),
          gt(sessions.endsAt, now),
          ne(members.status, "left"),
        ),
        limit: 1,
      },
    );
    if (!found) return undefined;
    const { idleUntil, ...person } = found;
    return { idleUntil, subject: person.id, person };
  }
}
