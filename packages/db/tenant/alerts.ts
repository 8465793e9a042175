import { and, asc, eq, lt, or, sql } from "drizzle-orm";
import { newId, type Day, type Id, type Instant } from "#kernel";
import type { Write } from "../connection.ts";
import type { Row } from "../statement.ts";
import { alertReaders, alerts, type AlertRhythm } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Alert = Row<typeof alerts>;

/** What each reader wants to hear of. */
export class Alerts {
  static in = (db: TenantDb) => new Alerts(db);
  readonly #rows: Rows<typeof alerts>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, alerts);
  }

  find = (id: string) => this.#rows.find(id);

  ofReader = (readerId: Id<"alr">) =>
    this.#rows.list({
      where: eq(alerts.readerId, readerId),
      orderBy: [asc(alerts.createdAt), asc(alerts.id)],
      limit: 100,
    });

  /** The alerts of an address. */
  ofMail = (mail: string) =>
    this.#rows.select(
      { id: alerts.id, question: alerts.question, status: alerts.status },
      {
        joins: [{ table: alertReaders, on: eq(alertReaders.id, alerts.readerId) }],
        where: eq(alertReaders.mail, mail),
      },
    );

  /** Notes what the reader with this address wants to hear of, until it is confirmed; at most `most` for one reader. */
  wish(mail: string, wish: Pick<Alert, "question" | "rhythm" | "createdAt">, most: number): Write<Alert> {
    return this.#rows.addFrom(
      { ...wish, id: newId("alt"), readerId: sql`r.id`, status: "pending", since: null, lookedOn: null },
      sql`FROM alert_readers r WHERE r.tenant_id = ${this.#rows.tenantId} AND r.mail = ${mail}
        AND (SELECT count(*) FROM alerts a WHERE a.tenant_id = r.tenant_id AND a.reader_id = r.id) < ${most}`,
    );
  }

  /** From `now` on, what comes is new to the reader; the first look is on the next day. */
  confirm = (id: Id<"alt">, now: Instant, today: Day) =>
    this.#rows.change(id, { status: "active", since: now, lookedOn: today }, eq(alerts.status, "pending"));

  changeRhythm = (id: Id<"alt">, rhythm: AlertRhythm) => this.#rows.change(id, { rhythm });

  /** Active alerts that were not looked after since the given days, reader by reader. */
  due = (today: Day, monday: Day, limit: number) =>
    this.#rows.list({
      where: and(
        eq(alerts.status, "active"),
        or(
          and(eq(alerts.rhythm, "daily"), lt(alerts.lookedOn, today)),
          and(eq(alerts.rhythm, "weekly"), lt(alerts.lookedOn, monday)),
        ),
      ),
      orderBy: [asc(alerts.readerId), asc(alerts.id)],
      limit,
    });

  looked = (ids: string[], on: Day) => this.#rows.changeWhere(among(ids), { lookedOn: on });

  /** Wishes nobody confirmed since `before`. */
  unconfirmedSince = (before: Instant, limit: number) =>
    this.#rows.select(
      { id: alerts.id },
      { where: and(eq(alerts.status, "pending"), lt(alerts.createdAt, before)), limit },
    );

  remove = (ids: string[]) => this.#rows.removeWhere(among(ids));
  removeOf = (readerIds: string[]) =>
    this.#rows.removeWhere(sql`${alerts.readerId} IN (SELECT value FROM json_each(${JSON.stringify(readerIds)}))`);
}

const among = (ids: string[]) => sql`${alerts.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
