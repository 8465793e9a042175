import { commit } from "#db/repositories";
import type { Scope } from "#domain/scope";
import { sha256, type Id, type Instant } from "#kernel";
import type { Adapter, DatabaseSession } from "lucia";
import type { Kind } from "./kind.ts";
import { SESSION_ENDS_AFTER, SESSION_IDLES_AFTER, SESSION_KEPT_EVERY, SIGN_IN_EXPIRES_AFTER } from "./limits.ts";

/** The row of a session is named by a hash of its token: whoever reads the table cannot sign in with it. */
const rowOf = async (token: string): Promise<Id<"ses">> => `ses_${await sha256(token)}`;

/**
 * Lucia's sessions in one tenant's rows. Lucia measures with the system's clock; here the scope's clock counts, so times
 * pass between the two as what is left of them.
 */
export class SessionStore implements Adapter {
  readonly #kind: Kind<object>;
  readonly #scope: Scope;
  constructor(kind: Kind<object>, scope: Scope) {
    this.#kind = kind;
    this.#scope = scope;
  }

  async getSessionAndUser(token: string) {
    const found = await this.#sessions.findLive(await rowOf(token), this.#now);
    if (!found) return [null, null] as [null, null];
    const { subject, idleUntil, person } = found;
    const session: DatabaseSession = {
      id: token,
      userId: subject,
      expiresAt: this.#askedAgain(idleUntil),
      attributes: {},
    };
    return [session, { id: subject, attributes: { person } }] as [
      DatabaseSession,
      { id: string; attributes: { person: object } },
    ];
  }

  /** Opens the session, notes the arrival, and clears what has run out, in one batch. */
  async setSession({ id, userId }: DatabaseSession) {
    const now = this.#now;
    const sessions = this.#sessions;
    await commit(
      this.#scope.db,
      sessions.open({
        id: await rowOf(id),
        subject: userId,
        now,
        idleUntil: now + SESSION_IDLES_AFTER,
        endsAt: now + SESSION_ENDS_AFTER,
      }),
      sessions.removeEnded(now),
      this.#kind.requests(this.#scope).removeBefore(now - 2 * SIGN_IN_EXPIRES_AFTER),
      ...(await this.#kind.arrival(this.#scope, userId)),
    );
  }

  async updateSessionExpiration(token: string, expiresAt: Date) {
    const left = Math.round((expiresAt.getTime() - Date.now()) / 1000);
    await commit(this.#scope.db, this.#sessions.keep(await rowOf(token), this.#now + left));
  }

  async deleteSession(token: string) {
    await commit(this.#scope.db, this.#sessions.end(await rowOf(token)));
  }

  async deleteUserSessions(userId: string) {
    await commit(this.#scope.db, this.#sessions.endAllOf(userId));
  }

  async deleteExpiredSessions() {
    await commit(this.#scope.db, this.#sessions.removeEnded(this.#now));
  }

  /** Asked by Lucia only to list sessions, which nothing here does: each is known by its token alone. */
  getUserSessions(): Promise<DatabaseSession[]> {
    return Promise.resolve([]);
  }

  get #sessions() {
    return this.#kind.sessions(this.#scope);
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
