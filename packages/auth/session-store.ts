import { AuditLog, commit, Members, Sessions, SignIns } from "#db/repositories";
import type { Scope } from "#domain/scope";
import type { Member } from "#domain/team/actors";
import { sha256, type Id, type Instant } from "#kernel";
import type { Adapter, DatabaseSession } from "lucia";
import { SESSION_ENDS_AFTER, SESSION_IDLES_AFTER, SESSION_KEPT_EVERY, SIGN_IN_EXPIRES_AFTER } from "./limits.ts";

/** The row of a session is named by a hash of its token: whoever reads the table cannot sign in with it. */
const rowOf = async (token: string): Promise<Id<"ses">> => `ses_${await sha256(token)}`;

/**
 * Lucia's sessions in one tenant's rows. Lucia measures with the system's clock; here the scope's clock counts, so times
 * pass between the two as what is left of them.
 */
export class SessionStore implements Adapter {
  readonly #scope: Scope;
  constructor(scope: Scope) {
    this.#scope = scope;
  }

  async getSessionAndUser(token: string) {
    const found = await Sessions.in(this.#scope.db).findWithMember(await rowOf(token), this.#now);
    if (!found) return [null, null] as [null, null];
    const { memberId, idleUntil, ...member } = found;
    const session: DatabaseSession = {
      id: token,
      userId: memberId,
      expiresAt: this.#askedAgain(idleUntil),
      attributes: {},
    };
    return [session, { id: memberId, attributes: { ...member, id: memberId } satisfies Member }] as [
      DatabaseSession,
      { id: Id<"mem">; attributes: Member },
    ];
  }

  /** Opens the session, marks the member as seen, and clears what has run out, in one batch. */
  async setSession({ id, userId }: DatabaseSession) {
    const { db } = this.#scope;
    const now = this.#now;
    const memberId = userId as Id<"mem">;
    const sessions = Sessions.in(db);
    await commit(
      db,
      sessions.open({
        id: await rowOf(id),
        memberId,
        now,
        idleUntil: now + SESSION_IDLES_AFTER,
        endsAt: now + SESSION_ENDS_AFTER,
      }),
      Members.in(db).seen(memberId, now),
      sessions.removeEnded(now),
      SignIns.in(db).removeBefore(now - 2 * SIGN_IN_EXPIRES_AFTER),
      AuditLog.in(db).append({ at: now, actor: memberId, action: "member.signed-in", subject: memberId }),
    );
  }

  async updateSessionExpiration(token: string, expiresAt: Date) {
    const left = Math.round((expiresAt.getTime() - Date.now()) / 1000);
    await commit(this.#scope.db, Sessions.in(this.#scope.db).keep(await rowOf(token), this.#now + left));
  }

  async deleteSession(token: string) {
    await commit(this.#scope.db, Sessions.in(this.#scope.db).end(await rowOf(token)));
  }

  async deleteUserSessions(userId: string) {
    await commit(this.#scope.db, Sessions.in(this.#scope.db).endAllOf(userId as Id<"mem">));
  }

  async deleteExpiredSessions() {
    await commit(this.#scope.db, Sessions.in(this.#scope.db).removeEnded(this.#now));
  }

  /** Asked by Lucia only to list sessions, which nothing here does: each is known by its token alone. */
  getUserSessions(): Promise<DatabaseSession[]> {
    return Promise.resolve([]);
  }

  get #now(): Instant {
    return this.#scope.clock.now();
  }

  /** Lucia renews in the second half of a session's life; half of what is left makes that every minute of use. */
  #askedAgain(idleUntil: Instant): Date {
    const left = idleUntil - this.#now;
    const shown = left < SESSION_IDLES_AFTER - SESSION_KEPT_EVERY ? left / 2 : left;
    return new Date(Date.now() + shown * 1000);
  }
}
