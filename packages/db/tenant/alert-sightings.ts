import { desc, eq, sql } from "drizzle-orm";
import { newId, type Id, type Instant } from "#kernel";
import { alertSightings, openings } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** Which openings a reader has been told about, so that nobody hears of one twice. */
export class AlertSightings {
  static in = (db: TenantDb) => new AlertSightings(db);
  readonly #rows: Rows<typeof alertSightings>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, alertSightings);
  }

  note = (readerId: Id<"alr">, openingIds: Id<"opn">[], now: Instant) =>
    this.#rows.addUnlessThere(openingIds.map((openingId) => ({ id: newId("als"), readerId, openingId, toldAt: now })));

  /** What a reader was told, the newest first. */
  ofReader = (readerId: Id<"alr">) =>
    this.#rows.select(
      { title: openings.title, toldAt: alertSightings.toldAt },
      {
        joins: [{ table: openings, on: eq(openings.id, alertSightings.openingId) }],
        where: eq(alertSightings.readerId, readerId),
        orderBy: [desc(alertSightings.toldAt), desc(alertSightings.id)],
        limit: 1000,
      },
    );

  removeOf = (readerIds: string[]) =>
    this.#rows.removeWhere(
      sql`${alertSightings.readerId} IN (SELECT value FROM json_each(${JSON.stringify(readerIds)}))`,
    );
}
