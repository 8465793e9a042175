import { and, asc, eq } from "drizzle-orm";
import type { Id } from "#kernel";
import type { RowOf } from "../statement.ts";
import { experienceCards, roundCards } from "../tables/index.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

const { title, kind, status, sharedId, updatedAt } = experienceCards;
const shown = { id: roundCards.id, cardId: roundCards.cardId, title, kind, status, sharedId, updatedAt };
export type RoundCard = RowOf<typeof shown>;

/** The cards a county has put aside for its answer to a round; drafts too, and nobody else sees them. */
export class RoundCards {
  static in = (db: TenantDb) => new RoundCards(db);
  readonly #rows: Rows<typeof roundCards>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, roundCards);
  }

  get = (id: string) => this.#rows.get(id);

  of = (roundId: string): Promise<RoundCard[]> =>
    this.#rows.select(shown, {
      where: eq(roundCards.roundId, roundId as Id<"rnd">),
      joins: [{ table: experienceCards, on: eq(experienceCards.id, roundCards.cardId) }],
      orderBy: [asc(roundCards.putAsideAt), asc(roundCards.id)],
      limit: 50,
    });

  /** Puts a card aside; one that lies there stays once. */
  add = (card: New<typeof roundCards>) => this.#rows.addUnlessThere(card);

  remove = (roundId: string, id: string) =>
    this.#rows.removeWhere(and(eq(roundCards.id, id as Id<"rcd">), eq(roundCards.roundId, roundId as Id<"rnd">)));
}
