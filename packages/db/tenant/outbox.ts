import { and, asc, desc, inArray, lt, lte, sql, eq, type SQL } from "drizzle-orm";
import { newId, type Id, type Instant } from "#kernel";
import { outbox, type Letter } from "../tables/index.ts";
import { build, type Row } from "../statement.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export interface NewMail {
  kind: string;
  recipient: string;
  replyTo?: string;
  letter: Letter;
  /** A second mail with the same key is the same mail and is not sent again. */
  dedupeKey: string;
}

export type ClaimedMail = Row<typeof outbox>;

/** Mail that is to be sent, being sent or sent; the truth about it. */
export class Outbox {
  static in = (db: TenantDb) => new Outbox(db);
  readonly #rows: Rows<typeof outbox>;
  /** The same rows for what is new in them, which wakes the sender. */
  readonly #waking: Rows<typeof outbox>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, outbox);
    this.#waking = new Rows(db, outbox, { rings: "mail" });
  }

  add(mail: NewMail | NewMail[], now: Instant) {
    return this.#waking.addUnlessThere([mail].flat().map((one) => queued(one, now)));
  }

  /** Adds a mail only where `condition` holds by then, which a change in the same batch may decide. */
  addIf(condition: SQL, mail: NewMail, now: Instant) {
    return this.#waking.addIf(condition, queued(mail, now));
  }

  find = (id: Id<"out">) => this.#rows.find(id);

  list = (limit = 100) => this.#rows.list({ orderBy: [desc(outbox.createdAt), desc(outbox.id)], limit });

  /**
   * Takes up to `limit` mails whose time has come for sending until `until`, in one statement: no other sender gets them
   * before then. Mail that is `sending` is due again once its claim ran out.
   */
  claimDue(now: Instant, until: Instant, limit: number) {
    const due = build
      .select({ id: outbox.id })
      .from(outbox)
      .where(
        and(
          eq(outbox.tenantId, this.#rows.tenantId),
          inArray(outbox.status, ["queued", "sending"]),
          lte(outbox.dueAt, now),
        ),
      )
      .orderBy(asc(outbox.dueAt))
      .limit(limit);
    return this.#rows.changeWhere(inArray(outbox.id, due), {
      status: "sending",
      dueAt: until,
      attempts: sql`${outbox.attempts} + 1`,
    });
  }

  sent = (id: Id<"out">, now: Instant) => this.#rows.change(id, { status: "sent", sentAt: now, failure: null });

  retryAt = (id: Id<"out">, at: Instant, failure: string) =>
    this.#rows.change(id, { status: "queued", dueAt: at, failure });

  /** Mail that was sent, or given up on, before `before`. */
  doneBefore(before: Instant, limit: number) {
    const done = and(inArray(outbox.status, ["sent", "failed"]), lt(outbox.dueAt, before));
    return this.#rows.select({ id: outbox.id }, { where: done, limit });
  }

  remove = (ids: string[]) =>
    this.#rows.removeWhere(sql`${outbox.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);

  /** Takes back mail under these keys that has not left yet. */
  dropQueued = (dedupeKeys: string[]) =>
    this.#rows.removeWhere(
      and(
        eq(outbox.status, "queued"),
        sql`${outbox.dedupeKey} IN (SELECT value FROM json_each(${JSON.stringify(dedupeKeys)}))`,
      ),
    );

  failed = (id: Id<"out">, failure: string) => this.#rows.change(id, { status: "failed", failure });
}

const queued = (mail: NewMail, now: Instant) =>
  ({ id: newId("out"), ...mail, replyTo: mail.replyTo ?? null, status: "queued", dueAt: now, createdAt: now }) as const;
