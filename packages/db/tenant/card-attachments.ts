import { asc, eq, sql } from "drizzle-orm";
import type { Id } from "#kernel";
import type { Row } from "../statement.ts";
import { cardAttachments } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type CardAttachment = Row<typeof cardAttachments>;
export const MOST_ATTACHMENTS = 12;

/** The files of a county's own cards; those of what was shared stand in the versions that were shared. */
export class CardAttachments {
  static in = (db: TenantDb) => new CardAttachments(db);
  readonly #rows: Rows<typeof cardAttachments>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, cardAttachments);
  }

  get = (id: string) => this.#rows.get(id);

  ofCard = (cardId: string) =>
    this.#rows.list({
      where: eq(cardAttachments.cardId, cardId as Id<"exp">),
      orderBy: [asc(cardAttachments.createdAt), asc(cardAttachments.id)],
    });

  /** Adds a file while there is room for it and the card does not have it already. */
  add = (attachment: Omit<CardAttachment, "tenantId">) =>
    this.#rows.addIf(
      sql`(SELECT count(*) FROM card_attachments a WHERE a.tenant_id = ${this.#rows.tenantId} AND a.card_id = ${attachment.cardId}) < ${MOST_ATTACHMENTS}`,
      attachment,
    );

  remove = (id: Id<"att">) => this.#rows.remove(id);
}
