import { and, eq, isNull, sql, type SQL } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import type { Row } from "../statement.ts";
import { employers, openingQuestions, openings } from "../tables/index.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

type OpeningQuestion = Row<typeof openingQuestions>;
export type StillOpenAnswer = NonNullable<OpeningQuestion["answer"]>;

/** Whether an opening is still open: what a county asked employers, and what they answered. */
export class OpeningQuestions {
  static in = (db: TenantDb) => new OpeningQuestions(db);
  readonly #rows: Rows<typeof openingQuestions>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, openingQuestions);
  }

  /** A question with what it is about, where the county still manages that opening. */
  async view(id: Id<"oqn">) {
    const [row] = await this.#rows.select(
      {
        id: openingQuestions.id,
        answer: openingQuestions.answer,
        openingId: openings.id,
        slug: openings.slug,
        title: openings.title,
        kind: openings.kind,
        status: openings.status,
        closeReason: openings.closeReason,
        validUntil: openings.validUntil,
        employer: employers.name,
      },
      {
        joins: [
          {
            table: openings,
            on: and(eq(openings.id, openingQuestions.openingId), eq(openings.managedBy, this.#rows.tenantId)),
          },
          { table: employers, on: eq(employers.id, openings.employerId) },
        ],
        where: eq(openingQuestions.id, id),
        limit: 1,
      },
    );
    return row;
  }

  findByCode = (codeDigest: string) => this.#rows.first({ where: eq(openingQuestions.codeDigest, codeDigest) });

  /** Asks about an opening if `condition` holds, once for each period. */
  askIf = (condition: SQL, question: New<typeof openingQuestions>) => this.#rows.addIf(condition, question);

  /** A condition for other writes of the batch: this very question was asked. */
  wasAsked = (id: Id<"oqn">): SQL =>
    sql`EXISTS (SELECT 1 FROM opening_questions q WHERE q.tenant_id = ${this.#rows.tenantId} AND q.id = ${id})`;

  /** The first answer counts; `answeredWith` tells whose it was. */
  answer = (id: Id<"oqn">, answer: StillOpenAnswer, answeredWith: string, now: Instant) =>
    this.#rows.change(id, { answer, answeredAt: now, answeredWith }, isNull(openingQuestions.answeredAt));

  /** A condition: the question was answered by the request with this key. */
  wasAnsweredWith = (id: Id<"oqn">, key: string): SQL =>
    sql`EXISTS (SELECT 1 FROM opening_questions q WHERE q.tenant_id = ${this.#rows.tenantId} AND q.id = ${id} AND q.answered_with = ${key})`;
}
