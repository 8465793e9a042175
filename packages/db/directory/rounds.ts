import { and, asc, desc, eq, getTableColumns, isNull, lt, or, sql } from "drizzle-orm";
import type { Day, Id, Instant } from "#kernel";
import type { Row, RowOf } from "../statement.ts";
import { roundCounties, rounds } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { byTheAgency } from "./acting.ts";
import { SharedRows } from "./shared-rows.ts";

export type Round = Row<typeof rounds>;

const counted = {
  ...getTableColumns(rounds),
  counties: sql<number>`count(${roundCounties.countyId})`,
  answered: sql<number>`count(${roundCounties.answeredAt})`,
  begun: sql<number>`count(${roundCounties.begunAt})`,
};
export type RoundItem = RowOf<typeof counted>;

const { begunAt, answeredAt } = roundCounties;
const seenByCounty = { ...getTableColumns(rounds), begunAt, answeredAt };
export type OwnRoundItem = RowOf<typeof seenByCounty>;

/** Rounds in which the agency asks for experience. The agency opens, prolongs and closes them; a county sees those it was asked in. */
export class Rounds {
  static in = (directory: DirectoryDb) => new Rounds(directory);
  readonly #rows: SharedRows<typeof rounds>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, rounds);
  }

  find = (id: string) => this.#rows.first({ where: eq(rounds.id, id as Id<"rnd">) });

  /** All of them with how far they are, the newest first, after the one a reader has already seen. */
  list({ limit, after }: { limit: number; after?: { at: Instant; id: string } }): Promise<RoundItem[]> {
    const where =
      after &&
      or(lt(rounds.openedAt, after.at), and(eq(rounds.openedAt, after.at), lt(rounds.id, after.id as Id<"rnd">)));
    return this.#rows.select(counted, {
      where,
      joins: [{ table: roundCounties, on: eq(roundCounties.roundId, rounds.id), kind: "left" }],
      groupBy: [rounds.id],
      orderBy: [desc(rounds.openedAt), desc(rounds.id)],
      limit,
    });
  }

  /** Those the acting county was asked in, open ones first. */
  ofOwnCounty = (limit: number): Promise<OwnRoundItem[]> =>
    this.#rows.select(seenByCounty, {
      joins: [this.#asked],
      orderBy: [sql`${rounds.closedAt} IS NOT NULL`, desc(rounds.openedAt), desc(rounds.id)],
      limit,
    });

  /** Open rounds the acting county has not answered, the nearest deadline first. */
  waitingForOwnCounty = (limit: number): Promise<OwnRoundItem[]> =>
    this.#rows.select(seenByCounty, {
      where: and(isNull(rounds.closedAt), isNull(answeredAt)),
      joins: [this.#asked],
      orderBy: [asc(rounds.deadline), asc(rounds.id)],
      limit,
    });

  /** Opens a round in the agency's name; the same id again opens nothing. */
  open = (round: Row<typeof rounds>) => this.#rows.addIf(byTheAgency(this.#rows.actingId), round);

  prolong = (id: Id<"rnd">, deadline: Day) => this.#change(id, { deadline });
  close = (id: Id<"rnd">, at: Instant) => this.#change(id, { closedAt: at });

  reopen = (id: Id<"rnd">, deadline: Day) =>
    this.#rows.changeWhere(and(eq(rounds.id, id), sql`${rounds.closedAt} IS NOT NULL`, this.#byTheAgency)!, {
      closedAt: null,
      deadline,
    });

  /** Changes a round that is open; the agency alone may. */
  #change(id: Id<"rnd">, patch: Partial<Row<typeof rounds>>) {
    return this.#rows.changeWhere(and(eq(rounds.id, id), isNull(rounds.closedAt), this.#byTheAgency)!, patch);
  }

  get #byTheAgency() {
    return byTheAgency(this.#rows.actingId);
  }
  get #asked() {
    return {
      table: roundCounties,
      on: and(eq(roundCounties.roundId, rounds.id), eq(roundCounties.countyId, this.#rows.actingId)),
    };
  }
}
