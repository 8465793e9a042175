import { and, desc, eq, gte, isNotNull, lt, or, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { enquiries } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Enquiry = Row<typeof enquiries>;

/** What people asked through the contact form. */
export class Enquiries {
  static in = (db: TenantDb) => new Enquiries(db);
  readonly #rows: Rows<typeof enquiries>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, enquiries);
  }

  get = (id: string) => this.#rows.get(id);

  /** Once per operation key. */
  add = (enquiry: New<typeof enquiries>) => this.#rows.addUnlessThere(enquiry);

  answered = (id: string, by: Id<"mem">, now: Instant) =>
    this.#rows.change(id, { status: "answered", answeredBy: by, answeredAt: now }, eq(enquiries.status, "open"));

  /** Hangs a message on a campaign, or on none. */
  moveTo = (id: string, campaignId: Id<"cmp"> | null) => this.#rows.change(id, { campaignId });

  /** How many messages hang on a campaign. Names nobody. */
  onCampaign = (campaignId: string) => this.#rows.count(eq(enquiries.campaignId, campaignId as Id<"cmp">));

  remove = (ids: string[]) =>
    this.#rows.removeWhere(sql`${enquiries.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);

  /** The newest of this status first, after the one a reader has already seen. */
  list({ status, limit, after }: { status: Enquiry["status"]; limit: number; after?: { at: Instant; id: string } }) {
    const { createdAt, id } = enquiries;
    const beyond = after && or(lt(createdAt, after.at), and(eq(createdAt, after.at), lt(id, after.id as Id<"enq">)));
    return this.#rows.list({
      where: and(eq(enquiries.status, status), beyond),
      orderBy: [desc(createdAt), desc(id)],
      limit,
    });
  }

  open = () => this.#rows.count(eq(enquiries.status, "open"));
  since = (since: Instant) => this.#rows.count(gte(enquiries.createdAt, since));

  answeredBefore = (before: Instant, limit: number) =>
    this.#rows.select(
      { id: enquiries.id },
      {
        where: and(eq(enquiries.status, "answered"), isNotNull(enquiries.answeredAt), lt(enquiries.answeredAt, before)),
        limit,
      },
    );

  unansweredSince = (before: Instant, limit: number) =>
    this.#rows.select(
      { id: enquiries.id },
      { where: and(eq(enquiries.status, "open"), lt(enquiries.createdAt, before)), limit },
    );
}
