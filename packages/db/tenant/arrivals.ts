import { and, desc, eq, gt, isNotNull, isNull, lt, ne, or, sql, type SQL } from "drizzle-orm";
import type { Day, Id, Instant } from "#kernel";
import { arrivals, arrivalStages, followUps, municipalities, subscriptions } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Arrival = Row<typeof arrivals>;
/** One whose person is known. */
export type KnownArrival = Arrival & { name: string };
export type ArrivalStage = (typeof arrivalStages)[number];

const known = isNull(arrivals.forgottenAt);
const agreed = ne(arrivals.wordingVersion, "");

/** People a county accompanies until they work here. A forgotten one counts on, and names nobody. */
export class Arrivals {
  static in = (db: TenantDb) => new Arrivals(db);
  readonly #rows: Rows<typeof arrivals>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, arrivals);
  }

  /** The one of this id, unless it is forgotten. */
  find = (id: string) =>
    this.#rows.first({ where: and(eq(arrivals.id, id as Id<"arv">), known) }) as Promise<KnownArrival | undefined>;

  findByKey = (operationKey: string) => this.#rows.first({ where: eq(arrivals.operationKey, operationKey) });

  add = (arrival: New<typeof arrivals>) => this.#rows.add(arrival);

  change = (id: Id<"arv">, patch: Patch<typeof arrivals>) => this.#rows.change(id, patch, known);

  remove = (ids: string[]) => this.#rows.removeWhere(among(ids));

  /** Takes the person away and leaves what counts: programme, stage, the year they left, and the years of the rest. */
  forget = (ids: string[], now: Instant) =>
    this.#rows.changeWhere(and(among(ids), known), {
      name: null,
      mail: "",
      phone: "",
      employerId: null,
      employerName: "",
      municipalityAgs: null,
      talksOn: yearOf(sql`${arrivals.talksOn}`),
      firstDay: yearOf(sql`${arrivals.firstDay}`),
      endedOn: yearOf(sql`${arrivals.endedOn}`),
      adults: 0,
      children: 0,
      campaignId: null,
      because: null,
      wordingVersion: "",
      operationKey: sql`'forgotten:' || ${arrivals.id}`,
      updatedAt: now,
      forgottenAt: now,
    });

  /** A condition for other writes of the batch: the person is known by then, and with `asked` agreed to be asked. */
  isKnown = (id: string, { asked = false } = {}): SQL =>
    sql`EXISTS (SELECT 1 FROM arrivals k WHERE k.tenant_id = ${this.#rows.tenantId} AND k.id = ${id} AND k.forgotten_at IS NULL${asked ? sql` AND k.wording_version <> '' AND k.stage = 'arrived'` : sql``})`;

  /** Those at one stage, the last touched first, after the one a reader has already seen. */
  atStage({ stage, limit, after }: { stage: ArrivalStage; limit: number; after?: { at: Instant; id: string } }) {
    const { updatedAt, id } = arrivals;
    const beyond = after && or(lt(updatedAt, after.at), and(eq(updatedAt, after.at), lt(id, after.id as Id<"arv">)));
    return this.#rows.select(
      {
        id,
        programme: arrivals.programme,
        name: sql<string>`${arrivals.name}`,
        employerName: arrivals.employerName,
        place: sql<string | null>`${municipalities.name}`,
        talksOn: arrivals.talksOn,
        firstDay: arrivals.firstDay,
        endedOn: arrivals.endedOn,
        endReason: arrivals.endReason,
        updatedAt,
      },
      {
        joins: [{ table: municipalities, on: eq(municipalities.ags, arrivals.municipalityAgs), kind: "left" }],
        where: and(eq(arrivals.stage, stage), known, beyond),
        orderBy: [desc(updatedAt), desc(id)],
        limit,
      },
    );
  }

  /** How many known people stand at each stage. */
  counts = () =>
    this.#rows.select(
      { stage: arrivals.stage, number: sql<number>`count(*)` },
      { where: known, groupBy: [arrivals.stage] },
    );

  /** Who agreed, began between the two days (`until` included) and was not asked about these months. */
  toAsk({ months, since, until, limit }: { months: 3 | 12 | 36; since: Day; until: Day; limit: number }) {
    const asked = sql`EXISTS (SELECT 1 FROM ${followUps} f WHERE f.tenant_id = arrivals.tenant_id AND f.arrival_id = arrivals.id AND f.months = ${months})`;
    const began = and(gt(arrivals.firstDay, since), sql`${arrivals.firstDay} <= ${until}`);
    return this.#rows.list({
      where: and(began, eq(arrivals.stage, "arrived"), known, agreed, ne(arrivals.mail, ""), sql`NOT ${asked}`),
      limit,
    }) as Promise<KnownArrival[]>;
  }

  /** How many of those who left in a year stand at each stage, forgotten ones included. */
  byCohort = () =>
    this.#rows.select(
      { leftYear: sql<number>`${arrivals.leftYear}`, stage: arrivals.stage, number: sql<number>`count(*)` },
      { where: isNotNull(arrivals.leftYear), groupBy: [arrivals.leftYear, arrivals.stage] },
    );

  /** How many of a cohort's followers are people in talks or arrived, who would else count twice. */
  followingToo = () =>
    this.#rows.select(
      { leftYear: sql<number>`${subscriptions.leftYear}`, number: sql<number>`count(DISTINCT ${subscriptions.id})` },
      {
        joins: [
          {
            table: subscriptions,
            on: and(eq(subscriptions.mail, arrivals.mail), eq(subscriptions.status, "active")),
          },
        ],
        where: and(ne(arrivals.mail, ""), ne(arrivals.stage, "ended"), isNotNull(subscriptions.leftYear)),
        groupBy: [subscriptions.leftYear],
      },
    );

  /** Known people who arrived before `before`, with or without an agreement to be asked. */
  arrivedBefore = (before: Day, { asked }: { asked: boolean }, limit: number) =>
    this.#due(
      and(
        eq(arrivals.stage, "arrived"),
        lt(arrivals.firstDay, before),
        asked ? agreed : eq(arrivals.wordingVersion, ""),
      ),
      limit,
    );

  endedBefore = (before: Day, limit: number) =>
    this.#due(and(eq(arrivals.stage, "ended"), lt(arrivals.endedOn, before)), limit);

  /** Talks that nobody has touched since `before`. */
  quietSince = (before: Instant, limit: number) =>
    this.#due(and(eq(arrivals.stage, "in-talks"), lt(arrivals.updatedAt, before)), limit);

  #due = (where: SQL | undefined, limit: number) =>
    this.#rows.select({ id: arrivals.id }, { where: and(where, known), limit });
}

const among = (ids: string[]) => sql`${arrivals.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
const yearOf = (day: SQL) => sql`substr(${day}, 1, 4) || '-01-01'`;
