import { and, asc, eq, isNull, sql, type SQL } from "drizzle-orm";
import type { Id, Instant, TenantId } from "#kernel";
import type { Write } from "../connection.ts";
import type { Row, RowOf } from "../statement.ts";
import { roundAnswers, roundCounties, sharedExperiences, tenants } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { byTheAgency } from "./acting.ts";
import { SharedRows } from "./shared-rows.ts";

export type RoundCounty = Row<typeof roundCounties>;

const { countyId, askedAt, begunAt, answeredAt, regret } = roundCounties;
const { slug, name, shortName, status } = tenants;
const shown = { countyId, askedAt, begunAt, answeredAt, regret, slug, name, shortName, status };
export type RoundCountyView = RowOf<typeof shown>;

const answered = {
  countyId: roundAnswers.countyId,
  experienceId: roundAnswers.experienceId,
  title: sharedExperiences.title,
  version: sharedExperiences.version,
};
export type RoundAnswer = RowOf<typeof answered>;

const roundIsOpen = (roundId: Id<"rnd">): SQL =>
  sql`EXISTS (SELECT 1 FROM rounds r WHERE r.id = ${roundId} AND r.closed_at IS NULL)`;

/** How far the counties of a round are. The agency asks them; what a county answers, it alone writes, while the round is open. */
export class RoundCounties {
  static in = (directory: DirectoryDb) => new RoundCounties(directory);
  readonly #rows: SharedRows<typeof roundCounties>;
  readonly #answers: SharedRows<typeof roundAnswers>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, roundCounties);
    this.#answers = new SharedRows(directory, roundAnswers);
  }

  /** Asks a county at work, in the agency's name. */
  ask(roundId: Id<"rnd">, county: TenantId, at: Instant): Write<RoundCounty> {
    const atWork = sql`EXISTS (SELECT 1 FROM tenants t WHERE t.id = ${county} AND t.kind = 'county' AND t.status = 'active')`;
    return this.#rows.addIf(and(byTheAgency(this.#rows.actingId), atWork)!, {
      roundId,
      countyId: county,
      askedAt: at,
      begunAt: null,
      answeredAt: null,
      regret: "",
    });
  }

  of = (roundId: string): Promise<RoundCountyView[]> =>
    this.#rows.select(shown, {
      where: eq(roundCounties.roundId, roundId as Id<"rnd">),
      joins: [{ table: tenants, on: eq(tenants.id, roundCounties.countyId) }],
      orderBy: [asc(tenants.name)],
    });

  own = (roundId: string) => this.#rows.first({ where: this.#own(roundId as Id<"rnd">) });

  /** Shared experiences all counties gave as their answer, in a steady order. */
  answersOf = (roundId: string) => this.#answersWhere(eq(roundAnswers.roundId, roundId as Id<"rnd">));

  ownAnswers = (roundId: string) =>
    this.#answersWhere(
      and(eq(roundAnswers.roundId, roundId as Id<"rnd">), eq(roundAnswers.countyId, this.#answers.actingId)),
    );

  /** Notes that the acting county has begun its answer; says nothing of what it writes. */
  begin = (roundId: Id<"rnd">, at: Instant) =>
    this.#rows.changeWhere(and(this.#own(roundId), isNull(begunAt))!, { begunAt: at });

  /** Notes that the acting county has put everything back that it had begun. */
  putBack = (roundId: Id<"rnd">) =>
    this.#rows.changeWhere(and(this.#own(roundId), isNull(answeredAt))!, { begunAt: null });

  /** Answers in the acting county's name while the round is open, in the place of an earlier answer; first come the experiences. */
  answer(roundId: Id<"rnd">, answer: { experiences: Id<"shr">[]; regret: string }, at: Instant): Write<RoundCounty> {
    const ofOwn = and(
      eq(roundAnswers.roundId, roundId),
      eq(roundAnswers.countyId, this.#answers.actingId),
      roundIsOpen(roundId),
    )!;
    const given = answer.experiences.map((experienceId) =>
      this.#answers.addIf(
        and(
          roundIsOpen(roundId),
          sql`EXISTS (SELECT 1 FROM shared_experiences e WHERE e.id = ${experienceId} AND e.owner_id = ${this.#answers.actingId})`,
        )!,
        { roundId, countyId: this.#answers.actingId, experienceId },
      ),
    );
    const noted = this.#rows.changeWhere(and(this.#own(roundId), roundIsOpen(roundId))!, {
      answeredAt: at,
      begunAt: sql`coalesce(${begunAt}, ${at})`,
      regret: answer.regret,
    });
    const before = [this.#answers.removeWhere(ofOwn), ...given].flatMap(({ statements }) => statements);
    return { statements: [...(before as unknown as typeof noted.statements), ...noted.statements] };
  }

  #answersWhere = (where: SQL | undefined): Promise<RoundAnswer[]> =>
    this.#answers.select(answered, {
      where,
      joins: [{ table: sharedExperiences, on: eq(sharedExperiences.id, roundAnswers.experienceId) }],
      orderBy: [asc(sharedExperiences.title), asc(roundAnswers.experienceId)],
    });

  #own = (roundId: Id<"rnd">) =>
    and(eq(roundCounties.roundId, roundId), eq(roundCounties.countyId, this.#rows.actingId))!;
}
