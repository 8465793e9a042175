import { and, asc, desc, eq, gt, lt, lte, or, sql, type SQL } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { refusedBecause } from "../connection.ts";
import { posts } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Post = Row<typeof posts>;

/** Whether a deletion failed because the post is published. */
export const wasPublished = (error: unknown): boolean => refusedBecause(error, "a published post stays");

/** News and stories of a county. */
export class Posts {
  static in = (db: TenantDb) => new Posts(db);
  readonly #rows: Rows<typeof posts>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, posts, { publishes: "tenant", rings: "search" });
  }

  get = (id: string) => this.#rows.get(id);
  add = (post: New<typeof posts>) => this.#rows.add(post);
  change = (id: Id<"pst">, patch: Patch<typeof posts>) => this.#rows.change(id, patch);

  /** The newest published posts, after the one a reader has already seen. */
  published({
    now,
    limit,
    kind,
    after,
  }: {
    now: Instant;
    limit: number;
    kind?: Post["kind"];
    after?: { at: Instant; id: string };
  }) {
    const where = and(
      eq(posts.status, "published"),
      lte(posts.publishedAt, now),
      kind && eq(posts.kind, kind),
      after &&
        or(lt(posts.publishedAt, after.at), and(eq(posts.publishedAt, after.at), lt(posts.id, after.id as Id<"pst">))),
    );
    return this.#rows.list({ where, orderBy: [desc(posts.publishedAt), desc(posts.id)], limit });
  }

  /** Everything that is published or has its day of publication set, for the search index. */
  allPublished = () => this.#rows.list({ where: eq(posts.status, "published"), orderBy: [asc(posts.id)] });

  /** The address parts of all published posts and when each changed, the newest first. */
  addresses(now: Instant, limit: number) {
    const where = and(eq(posts.status, "published"), lte(posts.publishedAt, now));
    return this.#rows.select(
      { slug: posts.slug, changedAt: posts.updatedAt },
      { where, orderBy: [desc(posts.publishedAt)], limit },
    );
  }

  findPublished(slug: string, now: Instant) {
    return this.#rows.first({
      where: and(eq(posts.slug, slug), eq(posts.status, "published"), lte(posts.publishedAt, now)),
    });
  }

  /** The published post next to `slug`, towards the older ones. */
  before = (slug: string, now: Instant) => this.#neighbour(slug, now, lt, desc);
  /** The published post next to `slug`, towards the newer ones. */
  after = (slug: string, now: Instant) => this.#neighbour(slug, now, gt, asc);

  /** Found in the same round trip as the post itself: where that one stands is looked up inside the statement. */
  async #neighbour(slug: string, now: Instant, beyond: typeof lt, order: (by: SQL) => SQL) {
    const here = (column: SQL) =>
      sql`(SELECT ${column} FROM posts here WHERE here.tenant_id = ${this.#rows.tenantId} AND here.slug = ${slug})`;
    const place = sql`(${posts.publishedAt}, ${posts.id})`;
    const where = and(
      eq(posts.status, "published"),
      lte(posts.publishedAt, now),
      beyond(place, sql`(${here(sql`published_at`)}, ${here(sql`id`)})`),
    );
    const [neighbour] = await this.#rows.select(
      { slug: posts.slug, title: posts.title, titleEn: posts.titleEn },
      { where, orderBy: [order(sql`${posts.publishedAt}`), order(sql`${posts.id}`)], limit: 1 },
    );
    return neighbour;
  }

  remove = (id: Id<"pst">) => this.#rows.remove(id);

  /** For the team: the last touched draft or the latest published first, after the one already seen. */
  ofStatus({ status, limit, after }: { status: Post["status"]; limit: number; after?: { at: Instant; id: string } }) {
    const time = status === "draft" ? posts.updatedAt : posts.publishedAt;
    const beyond = after && or(lt(time, after.at), and(eq(time, after.at), lt(posts.id, after.id as Id<"pst">)));
    return this.#rows.list({
      where: and(eq(posts.status, status), beyond),
      orderBy: [desc(time), desc(posts.id)],
      limit,
    });
  }

  drafts = () => this.#rows.count(eq(posts.status, "draft"));
}
