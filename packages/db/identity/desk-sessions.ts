import { and, eq, gt, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { deskSessions } from "../tables/index.ts";
import type { TenantDb } from "../tenant/tenant-db.ts";
import { openWith } from "./open-desks.ts";
import { SessionRows, type NewSession } from "./session-rows.ts";

/** Who is signed in at the employer desk. */
export class DeskSessions extends SessionRows<typeof deskSessions> {
  static in = (db: TenantDb) => new DeskSessions(db);
  private constructor(db: TenantDb) {
    super(db, deskSessions);
  }

  /** Opens a session for an address on file; adds nothing for any other. */
  open({ id, subject, now, idleUntil, endsAt }: NewSession) {
    return this.rows.addFrom(
      { id, subject, createdAt: now, idleUntil, endsAt },
      sql`WHERE ${openWith(this.rows.tenantId, sql`${subject}`)}`,
    );
  }

  /** The live session of this id; nothing once it idled, ended, or its address is on file for nobody any more. */
  async findLive(id: Id<"ses">, now: Instant) {
    const session = await this.rows.first({
      where: and(
        eq(deskSessions.id, id),
        gt(deskSessions.idleUntil, now),
        gt(deskSessions.endsAt, now),
        openWith(this.rows.tenantId, sql`${deskSessions.subject}`),
      ),
    });
    return session && { idleUntil: session.idleUntil, subject: session.subject, person: { address: session.subject } };
  }
}
