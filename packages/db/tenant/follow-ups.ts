import { and, asc, eq, isNotNull, isNull, lte, or, sql, type SQL } from "drizzle-orm";
import type { Day, Id, Instant } from "#kernel";
import { arrivals, becauseAnswers, followUps, stayedAnswers } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type FollowUp = Row<typeof followUps>;
export type FollowUpMonths = FollowUp["months"];
export type Stayed = (typeof stayedAnswers)[number];
export type Because = (typeof becauseAnswers)[number];

const open = and(isNull(followUps.stayed), isNull(followUps.closedAt));

/** Whether people stayed: what they were asked and what they answered. */
export class FollowUps {
  static in = (db: TenantDb) => new FollowUps(db);
  readonly #rows: Rows<typeof followUps>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, followUps);
  }

  /** A question with whom it asks, while that person is known. */
  async view(id: string) {
    const [row] = await this.#rows.select(
      {
        id: followUps.id,
        arrivalId: followUps.arrivalId,
        months: followUps.months,
        stayed: followUps.stayed,
        because: followUps.because,
        answeredOn: followUps.answeredOn,
        answeredBy: followUps.answeredBy,
        name: sql<string>`${arrivals.name}`,
        lang: arrivals.lang,
        firstDay: sql<Day>`${arrivals.firstDay}`,
        employerName: arrivals.employerName,
        municipalityAgs: arrivals.municipalityAgs,
        campaignId: arrivals.campaignId,
      },
      { joins: [this.#person], where: eq(followUps.id, id as Id<"fup">), limit: 1 },
    );
    return row;
  }

  /** Which question a typed code stands for, that of the mail or of its reminder. */
  findByCode = (codeDigest: string) =>
    this.#rows.first({ where: or(eq(followUps.codeDigest, codeDigest), eq(followUps.reminderCodeDigest, codeDigest)) });

  ofArrival = (arrivalId: string) =>
    this.#rows.list({ where: eq(followUps.arrivalId, arrivalId as Id<"arv">), orderBy: [asc(followUps.months)] });

  /** Asks if `condition` holds, once for each arrival and number of months. */
  askIf = (condition: SQL, question: New<typeof followUps>) => this.#rows.addIf(condition, question);

  /** A condition for other writes of the batch: this very question was asked. */
  wasAsked = (id: Id<"fup">): SQL => this.#one(sql`f.id = ${id}`);

  /** Answers that came neither to the question, asked before `before`, nor to a reminder, with whom they concern. */
  toRemind = (before: Instant, limit: number) =>
    this.#rows.select(
      {
        id: followUps.id,
        arrivalId: followUps.arrivalId,
        months: followUps.months,
        name: sql<string>`${arrivals.name}`,
        mail: arrivals.mail,
        lang: arrivals.lang,
        employerName: arrivals.employerName,
      },
      {
        joins: [this.#person],
        where: and(open, isNull(followUps.remindedAt), lte(followUps.askedAt, before)),
        orderBy: [asc(followUps.askedAt)],
        limit,
      },
    );

  remind = (id: Id<"fup">, codeDigest: string, now: Instant, condition: SQL) =>
    this.#rows.change(
      id,
      { remindedAt: now, reminderCodeDigest: codeDigest },
      and(open, isNull(followUps.remindedAt), condition),
    );

  /** A condition for other writes of the batch: the reminder with this code was noted. */
  wasRemindedWith = (id: Id<"fup">, codeDigest: string): SQL =>
    this.#one(sql`f.id = ${id} AND f.reminder_code_digest = ${codeDigest}`);

  /** Where somebody works by now; the first answer's day stays. */
  answer = (id: Id<"fup">, { stayed, by, on }: { stayed: Stayed; by: "person" | "guide"; on: Day }, condition: SQL) =>
    this.#rows.change(
      id,
      {
        stayed,
        answeredBy: by,
        answeredOn: sql`coalesce(${followUps.answeredOn}, ${on})`,
        closedAt: null,
      },
      condition,
    );

  /** Whether it was because of us, from whoever has said where they are. */
  giveReason = (id: Id<"fup">, because: Because, condition: SQL) =>
    this.#rows.change(id, { because }, and(isNotNull(followUps.stayed), condition));

  /** Nobody could be reached. */
  close = (id: Id<"fup">, now: Instant) => this.#rows.change(id, { closedAt: now }, open);

  /** Those without an answer since the reminder, sent before `before`; the longest silent first. */
  silent = (before: Instant, limit: number) =>
    this.#rows.select(
      {
        id: followUps.id,
        arrivalId: followUps.arrivalId,
        months: followUps.months,
        remindedAt: followUps.remindedAt,
        name: sql<string>`${arrivals.name}`,
        phone: arrivals.phone,
        employerName: arrivals.employerName,
      },
      { joins: [this.#person], where: this.#silent(before), orderBy: [asc(followUps.remindedAt)], limit },
    );

  async countSilent(before: Instant): Promise<number> {
    return this.#rows.count(this.#silent(before));
  }

  /** How often each answer was given, and with a null how many have not answered. */
  answers = () =>
    this.#rows.select(
      {
        months: followUps.months,
        stayed: followUps.stayed,
        because: followUps.because,
        number: sql<number>`count(*)`,
      },
      { groupBy: [followUps.months, followUps.stayed, followUps.because] },
    );

  /** Removes the questions of these people that nobody answered. */
  removeOpenOf = (arrivalIds: string[]) => this.#rows.removeWhere(and(of(arrivalIds), isNull(followUps.stayed)));

  removeOf = (arrivalIds: string[]) => this.#rows.removeWhere(of(arrivalIds));

  #person = {
    table: arrivals,
    on: and(eq(arrivals.id, followUps.arrivalId), isNull(arrivals.forgottenAt)),
  };

  #silent = (before: Instant) => and(open, isNotNull(followUps.remindedAt), lte(followUps.remindedAt, before));

  #one = (condition: SQL): SQL =>
    sql`EXISTS (SELECT 1 FROM follow_ups f WHERE f.tenant_id = ${this.#rows.tenantId} AND ${condition})`;
}

const of = (arrivalIds: string[]) =>
  sql`${followUps.arrivalId} IN (SELECT value FROM json_each(${JSON.stringify(arrivalIds)}))`;
