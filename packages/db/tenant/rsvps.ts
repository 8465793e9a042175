import { and, asc, eq, gte, inArray, isNotNull, lt, sql, type SQL } from "drizzle-orm";
import type { Id, Instant, Language } from "#kernel";
import type { Write } from "../connection.ts";
import type { Row } from "../statement.ts";
import { events, rsvps } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Rsvp = Row<typeof rsvps>;
export type SeatStatus = Rsvp["status"];

export interface NewSeat {
  id: Id<"rsv">;
  eventId: Id<"evt">;
  /** Without an address a seat is confirmed at once and there is no waiting. */
  person: { name: string; mail: string } | undefined;
  party: number;
  lang: Language;
  operationKey: string;
  holdUntil: Instant;
  /** The code they came by, and its campaign. */
  codeId: Id<"cod"> | null;
  campaignId: Id<"cmp"> | null;
}

const active: SeatStatus[] = ["held", "confirmed", "waiting"];

/** Who comes to a date. A seat counts from the moment it is held; every change of seats is one conditional statement. */
export class Rsvps {
  static in = (db: TenantDb) => new Rsvps(db);
  readonly #rows: Rows<typeof rsvps>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, rsvps);
  }

  find = (id: string) => this.#rows.find(id);
  findByKey = (operationKey: string) => this.#rows.first({ where: eq(rsvps.operationKey, operationKey) });

  /** Takes seats where there are enough, otherwise a place on the waiting list; nothing at all once the date is over or called off. */
  take(
    { id, eventId, person, party, lang, operationKey, holdUntil, codeId, campaignId }: NewSeat,
    now: Instant,
  ): Write<Rsvp> {
    const taken = this.#taken(eventId);
    const fits = sql`(e.capacity IS NULL OR ${taken} + ${party} <= e.capacity)`;
    return this.#rows.addFrom(
      {
        id,
        eventId,
        name: person?.name ?? null,
        mail: person?.mail ?? null,
        party,
        lang,
        operationKey,
        status: sql`CASE WHEN ${fits} THEN ${person ? "held" : "confirmed"} ELSE 'waiting' END`,
        holdUntil: person ? sql`CASE WHEN ${fits} THEN ${holdUntil} END` : null,
        number: sql`(SELECT coalesce(max(n.number), 0) + 1 FROM rsvps n WHERE n.tenant_id = ${this.#rows.tenantId} AND n.event_id = ${eventId})`,
        remindedAt: null,
        codeId,
        campaignId,
        createdAt: now,
        updatedAt: now,
      },
      sql`FROM events e WHERE ${this.#open(eventId, now)}${person ? sql`` : sql` AND ${fits}`}`,
    );
  }

  /** Confirms a held seat in time. */
  confirm = (id: Id<"rsv">, now: Instant) =>
    this.#rows.change(
      id,
      { status: "confirmed", holdUntil: null, updatedAt: now },
      and(eq(rsvps.status, "held"), gte(rsvps.holdUntil, now)),
    );

  /** Gives a seat or a place on the waiting list back. */
  cancel = (id: Id<"rsv">, now: Instant) =>
    this.#rows.change(id, { status: "cancelled", holdUntil: null, updatedAt: now }, inArray(rsvps.status, active));

  /** Makes a party smaller, or bigger where there is room for it. */
  resize(id: Id<"rsv">, eventId: Id<"evt">, party: number, now: Instant): Write<Rsvp> {
    const room = sql`EXISTS (SELECT 1 FROM events e WHERE ${this.#open(eventId, now)} AND (rsvps.status = 'waiting' OR rsvps.party >= ${party} OR e.capacity IS NULL OR ${this.#taken(eventId)} - rsvps.party + ${party} <= e.capacity))`;
    return this.#rows.change(id, { party, updatedAt: now }, and(inArray(rsvps.status, active), room));
  }

  /** Gives free seats to one who waits, if there are enough for the whole party. */
  moveUp(id: Id<"rsv">, eventId: Id<"evt">, now: Instant): Write<Rsvp> {
    const room = sql`EXISTS (SELECT 1 FROM events e WHERE ${this.#open(eventId, now)} AND (e.capacity IS NULL OR ${this.#taken(eventId)} + rsvps.party <= e.capacity))`;
    return this.#rows.change(id, { status: "confirmed", updatedAt: now }, and(eq(rsvps.status, "waiting"), room));
  }

  /** Ends holds that nobody confirmed in time. */
  lapse = (eventId: Id<"evt">, now: Instant) =>
    this.#rows.changeWhere(and(eq(rsvps.eventId, eventId), eq(rsvps.status, "held"), lt(rsvps.holdUntil, now)), {
      status: "lapsed",
      holdUntil: null,
      updatedAt: now,
    });

  reminded = (id: Id<"rsv">, now: Instant) => this.#rows.change(id, { remindedAt: now }, eq(rsvps.status, "confirmed"));

  /** Takes name and address away; the number of people stays. */
  forget = (ids: Id<"rsv">[], now: Instant) =>
    this.#rows.changeWhere(sql`${rsvps.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`, {
      name: null,
      mail: null,
      updatedAt: now,
    });

  /** A condition for other writes of the same batch: the seat has one of these states by then. */
  has(id: Id<"rsv">, ...states: SeatStatus[]): SQL {
    return sql`EXISTS (SELECT 1 FROM rsvps r WHERE r.tenant_id = ${this.#rows.tenantId} AND r.id = ${id} AND r.status IN ${states})`;
  }

  /** Everybody of a date, in order of arrival. */
  ofEvent = (eventId: Id<"evt">) =>
    this.#rows.list({ where: eq(rsvps.eventId, eventId), orderBy: [asc(rsvps.number)] });

  /** Who holds a seat or waits for one and can be written to. */
  reachable(eventId: Id<"evt">): Promise<(Rsvp & { mail: string; name: string })[]> {
    const where = and(eq(rsvps.eventId, eventId), inArray(rsvps.status, active), isNotNull(rsvps.mail));
    return this.#rows.list({ where, orderBy: [asc(rsvps.number)] }) as Promise<
      (Rsvp & { mail: string; name: string })[]
    >;
  }

  waiting = (eventId: Id<"evt">, limit: number) => this.#waiting(eq(rsvps.eventId, eventId), limit);

  /** The waiting list of the date that a seat belongs to. */
  waitingBeside = (id: string, limit: number) =>
    this.#waiting(
      sql`${rsvps.eventId} = (SELECT r.event_id FROM rsvps r WHERE r.tenant_id = ${this.#rows.tenantId} AND r.id = ${id})`,
      limit,
    );

  #waiting(of: SQL, limit: number) {
    return this.#rows.list({ where: and(of, eq(rsvps.status, "waiting")), orderBy: [asc(rsvps.number)], limit });
  }

  /** Dates with holds that ran out before `now`. */
  async eventsWithOverdueHolds(now: Instant): Promise<Id<"evt">[]> {
    const rows = await this.#rows.select(
      { eventId: rsvps.eventId },
      { where: and(eq(rsvps.status, "held"), lt(rsvps.holdUntil, now)), groupBy: [rsvps.eventId], limit: 50 },
    );
    return rows.map(({ eventId }) => eventId);
  }

  /** Confirmed people of a date who signed up before `before` and were not reminded yet. */
  toRemind(eventId: Id<"evt">, before: Instant, limit: number) {
    const where = and(
      eq(rsvps.eventId, eventId),
      eq(rsvps.status, "confirmed"),
      isNotNull(rsvps.mail),
      sql`${rsvps.remindedAt} IS NULL`,
      lt(rsvps.createdAt, before),
    );
    return this.#rows.list({ where, orderBy: [asc(rsvps.number)], limit });
  }

  /** People whose date ended before `endedBefore` and whose names are still here. */
  async toForget(endedBefore: Instant, limit: number): Promise<Id<"rsv">[]> {
    const event = { table: events, on: eq(events.id, rsvps.eventId) };
    const rows = await this.#rows.select(
      { id: rsvps.id },
      { joins: [event], where: and(isNotNull(rsvps.mail), lt(events.endsAt, endedBefore)), limit },
    );
    return rows.map(({ id }) => id);
  }

  #taken(eventId: Id<"evt">): SQL {
    return sql`(SELECT coalesce(sum(s.party), 0) FROM rsvps s WHERE s.tenant_id = ${this.#rows.tenantId} AND s.event_id = ${eventId} AND s.status IN ('held', 'confirmed'))`;
  }

  /** The date `e` can be signed up for. */
  #open(eventId: Id<"evt">, now: Instant): SQL {
    return sql`e.tenant_id = ${this.#rows.tenantId} AND e.id = ${eventId} AND e.status = 'published' AND e.ends_at > ${now}`;
  }
}
