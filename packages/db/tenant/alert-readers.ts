import { and, eq, lt, lte, sql, type SQL } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import type { Write } from "../connection.ts";
import type { Row } from "../statement.ts";
import { alertReaders } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type AlertReader = Row<typeof alertReaders>;
type NewReader = Pick<AlertReader, "id" | "mail" | "lang" | "wordingVersion" | "askedWith" | "codeDigest">;

/** People who hear of new openings by mail, and those who were asked to confirm that they want to. */
export class AlertReaders {
  static in = (db: TenantDb) => new AlertReaders(db);
  readonly #rows: Rows<typeof alertReaders>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, alertReaders);
  }

  find = (id: string) => this.#rows.find(id);
  findByMail = (mail: string) => this.#rows.first({ where: eq(alertReaders.mail, mail) });
  findByCode = (codeDigest: string) => this.#rows.first({ where: eq(alertReaders.codeDigest, codeDigest) });

  /**
   * Notes that an address is asked to confirm, when it was last written to before `quietSince`. Whether this very request
   * did it is what `askedWith` tells.
   */
  ask(reader: NewReader, now: Instant, quietSince: Instant): Write<AlertReader> {
    return this.#rows.addOrChange(
      { ...reader, status: "pending", createdAt: now, mailedAt: now, confirmedAt: null },
      [alertReaders.tenantId, alertReaders.mail],
      {
        mailedAt: now,
        askedWith: reader.askedWith,
        codeDigest: reader.codeDigest,
        lang: sql`CASE WHEN ${alertReaders.status} = 'pending' THEN excluded.lang ELSE ${alertReaders.lang} END`,
        wordingVersion: sql`CASE WHEN ${alertReaders.status} = 'pending' THEN excluded.wording_version ELSE ${alertReaders.wordingVersion} END`,
      },
      lte(alertReaders.mailedAt, quietSince),
    );
  }

  /** A condition for other writes of the batch: the request with this key asked this reader. */
  wasAskedWith = (id: string, key: string) => this.#one(sql`r.id = ${id} AND r.asked_with = ${key}`);

  /** A condition: this reader has confirmed and not left. */
  listens = (id: string) => this.#one(sql`r.id = ${id} AND r.status = 'active'`);

  confirm = (id: Id<"alr">, now: Instant) =>
    this.#rows.change(id, { status: "active", confirmedAt: now }, eq(alertReaders.status, "pending"));

  remove = (ids: string[]) =>
    this.#rows.removeWhere(sql`${alertReaders.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);

  /** Readers who have not confirmed since `before`. */
  unconfirmedSince = (before: Instant, limit: number) =>
    this.#rows.select(
      { id: alertReaders.id },
      { where: and(eq(alertReaders.status, "pending"), lt(alertReaders.mailedAt, before)), limit },
    );

  /** How many addresses were written to since `since`. */
  askedSince = (since: Instant) =>
    this.#rows.count(and(eq(alertReaders.status, "pending"), sql`${alertReaders.mailedAt} >= ${since}`));

  countActive = () => this.#rows.count(eq(alertReaders.status, "active"));

  #one(condition: SQL): SQL {
    return sql`EXISTS (SELECT 1 FROM alert_readers r WHERE r.tenant_id = ${this.#rows.tenantId} AND ${condition})`;
  }
}
