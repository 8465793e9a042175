import { desc, eq, sql, type SQL } from "drizzle-orm";
import type { Id } from "#kernel";
import type { Row } from "../statement.ts";
import { cardFigures } from "../tables/index.ts";
import type { ExperienceCard } from "./experience-cards.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type CardFigures = Row<typeof cardFigures>;
type Noted = New<typeof cardFigures>;
type Seen = Pick<ExperienceCard, "textRevision">;

/** What a card's figures were, each time they were noted. */
export class FigureHistory {
  static in = (db: TenantDb) => new FigureHistory(db);
  readonly #rows: Rows<typeof cardFigures>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, cardFigures);
  }

  /** The newest first. */
  ofCard = (cardId: string, limit = 20) =>
    this.#rows.list({
      where: eq(cardFigures.cardId, cardId as Id<"exp">),
      orderBy: [desc(cardFigures.notedAt), desc(cardFigures.id)],
      limit,
    });

  /** Notes the figures of a card that was only just added, if it was. */
  begin = (figures: Noted) => this.#rows.addIf(this.#card(figures, sql`1`), figures);

  /** Notes figures that are about to be written on a card, unless somebody has changed it since it was seen. */
  add = ({ textRevision }: Seen, figures: Noted) =>
    this.#rows.addIf(this.#card(figures, sql`c.text_revision = ${textRevision}`), figures);

  /** The same, where they are others than those the card has. */
  addOthers(seen: Seen, noted: Noted) {
    const { hours, costCents, reached } = noted.figures;
    const others = sql`(c.hours, c.cost_cents, c.reached) <> (${hours}, ${costCents}, ${reached})`;
    return this.#rows.addIf(this.#card(noted, sql`c.text_revision = ${seen.textRevision} AND ${others}`), noted);
  }

  #card = ({ cardId }: Noted, condition: SQL) =>
    sql`EXISTS (SELECT 1 FROM experience_cards c WHERE c.tenant_id = ${this.#rows.tenantId} AND c.id = ${cardId} AND ${condition})`;
}
