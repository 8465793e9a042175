import { sql } from "drizzle-orm";
import { newId, type Instant } from "#kernel";
import { programmeReadings } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** Up to which version a county has taken note of what the region counts and wants to reach. */
export class ProgrammeReadings {
  static in = (db: TenantDb) => new ProgrammeReadings(db);
  readonly #rows: Rows<typeof programmeReadings>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, programmeReadings);
  }

  list = () => this.#rows.list();

  /** Notes that something was read at this version; an older version never takes the place of a newer one. */
  note(about: string, version: number, at: Instant) {
    const latest = sql`max(${programmeReadings.version}, ${version})`;
    const key = [programmeReadings.tenantId, programmeReadings.about];
    const row = { id: newId("rdg"), about, version, readAt: at };
    return this.#rows.addOrChange(row, key, { version: latest, readAt: at });
  }
}
