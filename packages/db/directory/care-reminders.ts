import { and, eq, isNull, lte, sql } from "drizzle-orm";
import type { Instant, TenantId } from "#kernel";
import type { Write } from "../connection.ts";
import { build, rowsOf, type Row } from "../statement.ts";
import { careReminders, tenants } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

export type CareReminder = Row<typeof careReminders>;

/** When the agency last reminded each county of its old records. The agency writes it, the county notes that its leads have the mail. */
export class CareReminders {
  static in = (directory: DirectoryDb) => new CareReminders(directory);
  readonly #rows: SharedRows<typeof careReminders>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, careReminders);
  }

  list = () => this.#rows.list();

  /** Reminds a county in the agency's name, unless it was reminded after `before`; answers with nothing then. */
  remind(countyId: TenantId, now: Instant, before: Instant): Write<CareReminder> {
    const row = { countyId, remindedAt: now, toldAt: null };
    const columns = sql`SELECT ${tenants.id}, ${now}, NULL FROM ${tenants}
      WHERE ${tenants.id} = ${countyId} AND ${tenants.kind} = 'county' AND ${tenants.status} = 'active'
        AND EXISTS (SELECT 1 FROM tenants a WHERE a.id = ${this.#rows.actingId} AND a.kind = 'agency')`;
    const query = build
      .insert(careReminders)
      .select(columns)
      .onConflictDoUpdate({ target: careReminders.countyId, set: row, setWhere: lte(careReminders.remindedAt, before) })
      .returning();
    return { statements: [rowsOf(careReminders, query)] };
  }

  own = () => this.#rows.first({ where: this.#own });

  /** A reminder that the acting county's leads have no mail about yet. */
  untold = () => this.#rows.first({ where: and(this.#own, isNull(careReminders.toldAt)) });

  told = (remindedAt: Instant, at: Instant) =>
    this.#rows.changeWhere(and(this.#own, eq(careReminders.remindedAt, remindedAt))!, { toldAt: at });

  get #own() {
    return eq(careReminders.countyId, this.#rows.actingId);
  }
}
