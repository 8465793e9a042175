import { and, asc, desc, eq, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import type { RowOf } from "../statement.ts";
import { experienceQuestions, sharedExperiences, tenants } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

const { id, experienceId, askedBy, question, askedAt, answer, answeredAt } = experienceQuestions;
const shown = {
  id,
  experienceId,
  askedBy,
  question,
  askedAt,
  answer,
  answeredAt,
  county: tenants.name,
  title: sharedExperiences.title,
};
export type QuestionView = RowOf<typeof shown>;

/** Questions from county to county. The asker writes the question, the owner of the experience the answer. */
export class ExperienceQuestions {
  static in = (directory: DirectoryDb) => new ExperienceQuestions(directory);
  readonly #rows: SharedRows<typeof experienceQuestions>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, experienceQuestions);
  }

  #joins = [
    { table: tenants, on: eq(tenants.id, experienceQuestions.askedBy) },
    { table: sharedExperiences, on: eq(sharedExperiences.id, experienceQuestions.experienceId) },
  ];
  get #toUs(): SQL {
    return eq(sharedExperiences.ownerId, this.#rows.actingId);
  }
  get #onOurs(): SQL {
    return sql`${experienceQuestions.experienceId} IN (SELECT e.id FROM shared_experiences e WHERE e.owner_id = ${this.#rows.actingId})`;
  }

  of = (experienceId: string) =>
    this.#rows.select(shown, {
      where: eq(experienceQuestions.experienceId, experienceId as Id<"shr">),
      joins: this.#joins,
      orderBy: [desc(experienceQuestions.askedAt), asc(experienceQuestions.id)],
      limit: 100,
    });

  /** A question about one of the acting county's own experiences. */
  async findToUs(id: string): Promise<QuestionView | undefined> {
    const [row] = await this.#rows.select(shown, {
      where: and(eq(experienceQuestions.id, id as Id<"qst">), this.#toUs),
      joins: this.#joins,
    });
    return row;
  }

  /** What the acting county has been asked and has not answered, the longest waiting first. */
  open = (limit: number) =>
    this.#rows.select(shown, {
      where: and(this.#toUs, isNull(experienceQuestions.answer)),
      joins: this.#joins,
      orderBy: [asc(experienceQuestions.askedAt), asc(experienceQuestions.id)],
      limit,
    });

  /** Asks in the acting county's name; the same id again asks nothing. */
  add = (question: { id: Id<"qst">; experienceId: Id<"shr">; question: string; askedAt: Instant }) =>
    this.#rows.addUnlessThere({ ...question, askedBy: this.#rows.actingId });

  #asked = (id: Id<"qst">) =>
    and(
      eq(experienceQuestions.id, id),
      eq(experienceQuestions.askedBy, this.#rows.actingId),
      isNull(experienceQuestions.answer),
    )!;

  /** A question of the acting county's own. */
  findOwn = (id: string) =>
    this.#rows.first({
      where: and(eq(experienceQuestions.id, id as Id<"qst">), eq(experienceQuestions.askedBy, this.#rows.actingId)),
    });

  /** Words the acting county's own question anew, as long as nobody has answered it. */
  reword = (id: Id<"qst">, question: string) => this.#rows.changeWhere(this.#asked(id), { question });

  /** Takes the acting county's own question back, as long as nobody has answered it. */
  withdraw = (id: Id<"qst">) => this.#rows.removeWhere(this.#asked(id));

  /** Answers, or corrects the answer to, a question about the acting county's own experience. */
  answer = (id: Id<"qst">, answer: string, now: Instant) =>
    this.#rows.changeWhere(and(eq(experienceQuestions.id, id), this.#onOurs)!, { answer, answeredAt: now });

  /** Questions to the acting county that its team has not been told of by mail. */
  untoldToUs = (limit: number) =>
    this.#rows.select(shown, {
      where: and(this.#toUs, isNull(experienceQuestions.answer), isNull(experienceQuestions.ownerToldAt)),
      joins: this.#joins,
      orderBy: [asc(experienceQuestions.askedAt)],
      limit,
    });

  /** Answers to the acting county that its team has not been told of by mail. */
  untoldAnswers = (limit: number) =>
    this.#rows.select(shown, {
      where: and(
        eq(experienceQuestions.askedBy, this.#rows.actingId),
        isNotNull(experienceQuestions.answer),
        isNull(experienceQuestions.askerToldAt),
      ),
      joins: this.#joins,
      orderBy: [asc(experienceQuestions.answeredAt)],
      limit,
    });

  ownerTold = (id: Id<"qst">, now: Instant) =>
    this.#rows.changeWhere(and(eq(experienceQuestions.id, id), this.#onOurs)!, { ownerToldAt: now });
  askerTold = (id: Id<"qst">, now: Instant) =>
    this.#rows.changeWhere(and(eq(experienceQuestions.id, id), eq(experienceQuestions.askedBy, this.#rows.actingId))!, {
      askerToldAt: now,
    });
}
