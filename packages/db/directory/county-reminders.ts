import { and, eq, isNull, lte, sql } from "drizzle-orm";
import type { Instant, TenantId } from "#kernel";
import type { Write } from "../connection.ts";
import { build, rowsOf } from "../statement.ts";
import { tenants, type careReminders, type releaseReminders } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

/** When a county was last reminded, and when its leads had the mail about it. */
export interface CountyReminder {
  countyId: TenantId;
  remindedAt: Instant;
  toldAt: Instant | null;
}

/** The agency reminds a county by a row; the county finds it, tells its leads in its own name, and notes that. */
export class CountyReminders {
  readonly #table: typeof careReminders;
  readonly #rows: SharedRows<typeof careReminders>;

  protected constructor(directory: DirectoryDb, table: typeof careReminders | typeof releaseReminders) {
    this.#table = table as typeof careReminders;
    this.#rows = new SharedRows(directory, this.#table);
  }

  list = (): Promise<CountyReminder[]> => this.#rows.list();

  /** Reminds a county in the agency's name, unless it was reminded after `before`; answers with nothing then. */
  remind(countyId: TenantId, now: Instant, before: Instant): Write<CountyReminder> {
    const row = { countyId, remindedAt: now, toldAt: null };
    const columns = sql`SELECT ${tenants.id}, ${now}, NULL FROM ${tenants}
      WHERE ${tenants.id} = ${countyId} AND ${tenants.kind} = 'county' AND ${tenants.status} = 'active'
        AND EXISTS (SELECT 1 FROM tenants a WHERE a.id = ${this.#rows.actingId} AND a.kind = 'agency')`;
    const query = build
      .insert(this.#table)
      .select(columns)
      .onConflictDoUpdate({
        target: this.#table.countyId,
        set: row,
        setWhere: lte(this.#table.remindedAt, before),
      })
      .returning();
    return { statements: [rowsOf(this.#table, query)] };
  }

  own = (): Promise<CountyReminder | undefined> => this.#rows.first({ where: this.#own });

  /** A reminder that the acting county's leads have no mail about yet. */
  untold = (): Promise<CountyReminder | undefined> =>
    this.#rows.first({ where: and(this.#own, isNull(this.#table.toldAt)) });

  told = (remindedAt: Instant, at: Instant): Write<CountyReminder> =>
    this.#rows.changeWhere(and(this.#own, eq(this.#table.remindedAt, remindedAt))!, { toldAt: at });

  get #own() {
    return eq(this.#table.countyId, this.#rows.actingId);
  }
}
