import { and, asc, desc, eq, getTableColumns, gt, gte, lt, lte, ne, or, sql, type SQL } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import type { Row, RowOf } from "../statement.ts";
import { events, municipalities } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Event = Row<typeof events>;

/** No date lasts longer, so that lists need not look further back for one that still runs. */
export const LONGEST_EVENT_SECONDS = 31 * 24 * 3600;

const { tenantId: _, ...columns } = getTableColumns(events);
const placed = { ...columns, municipality: municipalities.name };
const fields = {
  ...placed,
  taken: sql<number>`(SELECT coalesce(sum(s.party), 0) FROM rsvps s WHERE s.tenant_id = events.tenant_id AND s.event_id = events.id AND s.status IN ('held', 'confirmed'))`,
  waiting: sql<number>`(SELECT count(*) FROM rsvps w WHERE w.tenant_id = events.tenant_id AND w.event_id = events.id AND w.status = 'waiting')`,
};

const town = { table: municipalities, on: eq(municipalities.ags, events.municipalityAgs), kind: "left" } as const;

/** A date with its town, the seats that are taken and how many wait for one. */
export type EventView = Omit<RowOf<typeof fields>, "municipality"> & { municipality: string | null };
export interface Mark {
  at: Instant;
  id: string;
}

/** Dates of a county: tables, network meetings, stands at town festivals. */
export class Events {
  static in = (db: TenantDb) => new Events(db);
  readonly #rows: Rows<typeof events>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, events, { publishes: "tenant", rings: "search" });
  }

  get = (id: string) => this.#rows.get(id);
  add = (event: New<typeof events>) => this.#rows.add(event);
  change = (id: Id<"evt">, patch: Patch<typeof events>, from?: Event["status"]) =>
    this.#rows.change(id, patch, from && eq(events.status, from));

  view = async (id: string) => (await this.#views(eq(events.id, id as Id<"evt">), [], 1))[0];
  viewBySlug = async (slug: string) => (await this.#views(eq(events.slug, slug), [], 1))[0];

  /** The date that a seat belongs to. */
  async viewOfSeat(id: string) {
    const its = sql`${events.id} = (SELECT r.event_id FROM rsvps r WHERE r.tenant_id = ${this.#rows.tenantId} AND r.id = ${id})`;
    return (await this.#views(its, [], 1))[0];
  }

  /** Announced dates that are not over at `now`, the next one first, after the one a reader has already seen. */
  upcoming({
    now,
    limit,
    after,
    cancelled = false,
  }: {
    now: Instant;
    limit: number;
    after?: Mark;
    cancelled?: boolean;
  }): Promise<EventView[]> {
    const where = and(
      cancelled ? ne(events.status, "draft") : eq(events.status, "published"),
      gte(events.startsAt, now - LONGEST_EVENT_SECONDS),
      gte(events.endsAt, now),
      after &&
        or(gt(events.startsAt, after.at), and(eq(events.startsAt, after.at), gt(events.id, after.id as Id<"evt">))),
    );
    return this.#views(where, [asc(events.startsAt), asc(events.id)], limit);
  }

  /** Announced dates that begin from one moment until before another. */
  startingBetween = (from: Instant, until: Instant): Promise<Event[]> =>
    this.#rows.list({
      where: and(eq(events.status, "published"), gte(events.startsAt, from), lt(events.startsAt, until)),
      orderBy: [asc(events.startsAt), asc(events.id)],
      limit: 30,
    });

  /** All announced dates that are not over, for the search index. */
  ahead = (now: Instant): Promise<Event[]> =>
    this.#rows.list({
      where: and(
        eq(events.status, "published"),
        gte(events.startsAt, now - LONGEST_EVENT_SECONDS),
        gte(events.endsAt, now),
      ),
      orderBy: [asc(events.id)],
    });

  /** Dates that took place before `now`, the latest first. */
  past({ now, limit, after }: { now: Instant; limit: number; after?: Mark }): Promise<EventView[]> {
    const where = and(eq(events.status, "published"), lt(events.startsAt, now), lt(events.endsAt, now), before(after));
    return this.#views(where, [desc(events.startsAt), desc(events.id)], limit);
  }

  /** For the team: drafts too, the latest first. */
  list({ limit, after }: { limit: number; after?: Mark }): Promise<EventView[]> {
    return this.#views(before(after), [desc(events.startsAt), desc(events.id)], limit);
  }

  /** What a calendar shows: announced and cancelled dates that end after `since`. */
  forCalendar(since: Instant, limit: number) {
    const where = and(
      ne(events.status, "draft"),
      gte(events.startsAt, since - LONGEST_EVENT_SECONDS),
      gte(events.endsAt, since),
    );
    return this.#rows.select(placed, { where, joins: [town], orderBy: [asc(events.startsAt), asc(events.id)], limit });
  }

  /** The address parts of all announced dates and when each changed, the latest first. */
  addresses(limit: number) {
    const where = eq(events.status, "published");
    return this.#rows.select(
      { slug: events.slug, changedAt: events.updatedAt },
      { where, orderBy: [desc(events.startsAt)], limit },
    );
  }

  /** Announced dates that begin within a span of time. */
  beginning(from: Instant, until: Instant): Promise<Event[]> {
    return this.#rows.list({
      where: and(eq(events.status, "published"), gte(events.startsAt, from), lt(events.startsAt, until)),
    });
  }

  /** Dates ahead where somebody waits although a seat is free. */
  withRoomForWaiting(now: Instant): Promise<EventView[]> {
    const where = and(
      eq(events.status, "published"),
      gte(events.startsAt, now),
      sql`${fields.waiting} > 0`,
      or(sql`${events.capacity} IS NULL`, sql`${fields.taken} < ${events.capacity}`),
    );
    return this.#views(where, [asc(events.startsAt)], 20);
  }

  #views(where: SQL | undefined, orderBy: SQL[], limit: number): Promise<EventView[]> {
    return this.#rows.select(fields, { where, joins: [town], orderBy, limit });
  }
}

const before = (mark: Mark | undefined) =>
  mark && and(lte(events.startsAt, mark.at), or(lt(events.startsAt, mark.at), lt(events.id, mark.id as Id<"evt">)));
