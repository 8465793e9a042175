import { and, asc, desc, eq, gt, gte, or } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { events } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Event = Row<typeof events>;

/** Dates of a county: tables, network meetings, stands at town festivals. */
export class Events {
  static in = (db: TenantDb) => new Events(db);
  readonly #rows: Rows<typeof events>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, events, { publishes: "tenant" });
  }

  get = (id: string) => this.#rows.get(id);
  add = (event: New<typeof events>) => this.#rows.add(event);
  change = (id: Id<"evt">, patch: Patch<typeof events>) => this.#rows.change(id, patch);

  /** Published dates that are not over at `now`, the next one first, after the one a reader has already seen. */
  upcoming({ now, limit, after }: { now: Instant; limit: number; after?: { at: Instant; id: string } }) {
    const where = and(
      eq(events.status, "published"),
      gte(events.endsAt, now),
      after && or(gt(events.startsAt, after.at), and(eq(events.startsAt, after.at), gt(events.id, after.id as Id<"evt">))),
    );
    return this.#rows.list({ where, orderBy: [asc(events.startsAt), asc(events.id)], limit });
  }

  findBySlug = (slug: string) => this.#rows.first({ where: eq(events.slug, slug) });

  list = (limit = 200) => this.#rows.list({ orderBy: [desc(events.startsAt)], limit });
}
