import { and, asc, desc, eq, lt, or, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import type { Row } from "../statement.ts";
import { experienceCards, members, type ExperienceContent } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type ExperienceCard = Row<typeof experienceCards>;
export type { ExperienceContent };

/** A county's own experience cards in all their states; what other counties see stands in `SharedExperiences`. */
export class ExperienceCards {
  static in = (db: TenantDb) => new ExperienceCards(db);
  readonly #rows: Rows<typeof experienceCards>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, experienceCards);
  }

  get = (id: string) => this.#rows.get(id);
  find = (id: string) => this.#rows.find(id);
  findOfCampaign = (campaignId: string) =>
    this.#rows.first({ where: eq(experienceCards.campaignId, campaignId as Id<"cmp">) });
  findShared = (sharedId: string) => this.#rows.first({ where: eq(experienceCards.sharedId, sharedId as Id<"shr">) });
  add = (card: New<typeof experienceCards>) => this.#rows.add(card);
  addUnlessThere = (card: New<typeof experienceCards>) => this.#rows.addUnlessThere(card);

  /** Writes a card anew, a draft of the next revision, unless somebody has changed its text since it was seen. */
  rewrite = ({ id, textRevision }: Pick<ExperienceCard, "id" | "textRevision">, patch: Patch<typeof experienceCards>) =>
    this.#rows.change(
      id,
      {
        ...patch,
        status: "draft",
        revision: sql`${experienceCards.revision} + 1`,
        textRevision: sql`${experienceCards.textRevision} + 1`,
      },
      eq(experienceCards.textRevision, textRevision),
    );

  /** Makes a card a draft of the next revision whose text stays as it is: something that belongs to it has changed. */
  reopen = (id: Id<"exp">, now: Instant) =>
    this.#rows.change(id, { status: "draft", revision: sql`${experienceCards.revision} + 1`, updatedAt: now });

  /** Changes a card only while it is as it was seen: in this state, untouched since. */
  changeAsSeen = (
    { id, status, revision }: Pick<ExperienceCard, "id" | "status" | "revision">,
    patch: Patch<typeof experienceCards>,
  ) => this.#rows.change(id, patch, and(eq(experienceCards.status, status), eq(experienceCards.revision, revision)));

  /** Notes that a card was shared; one that was changed meanwhile stays a draft of the next version. */
  markShared = ({ id, revision }: Pick<ExperienceCard, "id" | "revision">, sharedId: Id<"shr">, now: Instant) =>
    this.#rows.change(id, {
      sharedId,
      updatedAt: now,
      status: sql`CASE WHEN ${experienceCards.revision} = ${revision} THEN 'shared' ELSE ${experienceCards.status} END`,
    });

  /** The newest first, after the one a reader has already seen. */
  list({ limit, after }: { limit: number; after?: { at: Instant; id: string } }) {
    const where =
      after &&
      or(
        lt(experienceCards.updatedAt, after.at),
        and(eq(experienceCards.updatedAt, after.at), lt(experienceCards.id, after.id as Id<"exp">)),
      );
    return this.#rows.list({ where, orderBy: [desc(experienceCards.updatedAt), desc(experienceCards.id)], limit });
  }

  /** What waits for the lead's review, the longest waiting first. */
  toReview = (limit: number) =>
    this.#rows.select(
      { id: experienceCards.id, title: experienceCards.title, updatedAt: experienceCards.updatedAt },
      {
        where: eq(experienceCards.status, "in-review"),
        orderBy: [asc(experienceCards.updatedAt), asc(experienceCards.id)],
        limit,
      },
    );

  /** The name of who reviewed a card. */
  async reviewerOf(id: string): Promise<string | undefined> {
    const reviewer = { table: members, on: eq(members.id, experienceCards.reviewedBy) };
    const [row] = await this.#rows.select(
      { name: members.name },
      { where: eq(experienceCards.id, id as Id<"exp">), joins: [reviewer] },
    );
    return row?.name;
  }
}
