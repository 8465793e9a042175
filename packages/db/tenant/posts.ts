import { and, asc, desc, eq, lt, lte, or } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { posts } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Post = Row<typeof posts>;

/** News and stories of a county. */
export class Posts {
  static in = (db: TenantDb) => new Posts(db);
  readonly #rows: Rows<typeof posts>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, posts, { publishes: "tenant" });
  }

  get = (id: string) => this.#rows.get(id);
  add = (post: New<typeof posts>) => this.#rows.add(post);
  change = (id: Id<"pst">, patch: Patch<typeof posts>) => this.#rows.change(id, patch);

  /** The newest published posts, after the one a reader has already seen. */
  published({ now, limit, kind, after }: { now: Instant; limit: number; kind?: Post["kind"]; after?: { at: Instant; id: string } }) {
    const where = and(
      eq(posts.status, "published"),
      lte(posts.publishedAt, now),
      kind && eq(posts.kind, kind),
      after && or(lt(posts.publishedAt, after.at), and(eq(posts.publishedAt, after.at), lt(posts.id, after.id as Id<"pst">))),
    );
    return this.#rows.list({ where, orderBy: [desc(posts.publishedAt), desc(posts.id)], limit });
  }

  findPublished(slug: string, now: Instant) {
    return this.#rows.first({ where: and(eq(posts.slug, slug), eq(posts.status, "published"), lte(posts.publishedAt, now)) });
  }

  /** For the team: drafts first, then the newest. */
  list = (limit = 200) => this.#rows.list({ orderBy: [asc(posts.status), desc(posts.updatedAt)], limit });
}
