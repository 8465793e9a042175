import { and, asc, eq, isNull, lte, or, sql } from "drizzle-orm";
import { addDays, type Day, type Id } from "#kernel";
import type { Row } from "../statement.ts";
import { batches, batchProducts, employers } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Batch = Row<typeof batches>;
export type BatchProduct = Row<typeof batchProducts>;

const following = sql<number>`(SELECT count(*) FROM codes c JOIN touchpoints t ON t.tenant_id = c.tenant_id AND t.code_id = c.id AND t.person_id IS NOT NULL WHERE c.tenant_id = batches.tenant_id AND c.batch_id = batches.id)`;
/** Who makes a product: the record named with it, or the one that it became part of. */
export const isMaker = sql`${employers.id} = (SELECT coalesce(given.merged_into, given.id) FROM employers given WHERE given.id = ${batchProducts.employerId})`;
const { id, kind, title, titleEn, place, municipalityAgs, day, packed, handedOut } = batches;

/** What is packed and handed out, and what is inside. */
export class Batches {
  static in = (db: TenantDb) => new Batches(db);
  readonly #rows: Rows<typeof batches>;
  readonly #products: Rows<typeof batchProducts>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, batches, { publishes: "tenant" });
    this.#products = new Rows(db, batchProducts);
  }

  get = (id: string) => this.#rows.get(id);
  find = (id: string) => this.#rows.find(id);
  add = (batch: New<typeof batches>) => this.#rows.add(batch);
  change = (id: Id<"bat">, patch: Patch<typeof batches>) => this.#rows.change(id, patch);

  /** Removes a batch of which nothing was handed out and that no code is on. */
  remove(batchId: Id<"bat">) {
    const unused = sql`NOT EXISTS (SELECT 1 FROM codes c WHERE c.tenant_id = ${this.#rows.tenantId} AND c.batch_id = ${batchId})`;
    const untouched = sql`EXISTS (SELECT 1 FROM batches b WHERE b.tenant_id = ${this.#rows.tenantId} AND b.id = ${batchId} AND b.handed_out IS NULL)`;
    return [
      this.#products.removeAll(and(eq(batchProducts.batchId, batchId), unused, untouched)),
      this.#rows.removeWhere(and(eq(batches.id, batchId), isNull(batches.handedOut), unused)),
    ] as const;
  }

  addProducts = (products: New<typeof batchProducts>[]) => this.#products.add(products);
  removeProducts = (batchId: Id<"bat">) => this.#products.removeAll(eq(batchProducts.batchId, batchId));

  /** A campaign's batches with how many now follow by their codes, the earliest first. */
  ofCampaign = (campaignId: string) =>
    this.#rows.select(
      { id, kind, title, titleEn, place, municipalityAgs, day, packed, handedOut, following },
      {
        where: eq(batches.campaignId, campaignId as Id<"cmp">),
        orderBy: [asc(batches.day), asc(batches.id)],
        limit: 200,
      },
    );

  /** Batches of these days: those that wait to be handed out and whose day has come or is near, and those of today. */
  dueBy = (today: Day, limit = 30) =>
    this.#rows.select(
      { id, kind, title, place, day, packed, handedOut },
      {
        where: or(eq(batches.day, today), and(isNull(batches.handedOut), lte(batches.day, addDays(today, 3)))),
        orderBy: [asc(batches.day), asc(batches.id)],
        limit,
      },
    );

  /** What is inside one batch. */
  products = (batchId: string) =>
    this.#products.list({
      where: eq(batchProducts.batchId, batchId as Id<"bat">),
      orderBy: [asc(batchProducts.position)],
    });

  /** What is inside the batches of a campaign, with who makes it now. */
  productsOfCampaign = (campaignId: string) =>
    this.#products.select(
      {
        batchId: batchProducts.batchId,
        name: batchProducts.name,
        employerId: sql<string | null>`${employers.id}`,
        employer: sql<string | null>`${employers.name}`,
      },
      {
        joins: [
          { table: batches, on: eq(batches.id, batchProducts.batchId) },
          { table: employers, on: isMaker, kind: "left" },
        ],
        where: eq(batches.campaignId, campaignId as Id<"cmp">),
        orderBy: [asc(batchProducts.batchId), asc(batchProducts.position)],
        limit: 2000,
      },
    );
}

export type BatchItem = Awaited<ReturnType<Batches["ofCampaign"]>>[number];
