import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import type { Row } from "../statement.ts";
import { batches, batchProducts, campaigns, codes, employerOverlays, employers, events } from "../tables/index.ts";
import { isMaker } from "./batches.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Code = Row<typeof codes>;

const scans = sql<number>`(SELECT coalesce(sum(t.amount), 0) FROM touchpoints t WHERE t.tenant_id = codes.tenant_id AND t.code_id = codes.id AND t.indicator = 'scans')`;
/** Who signed up by a code and is still there. */
const following = sql<number>`(SELECT count(*) FROM touchpoints t WHERE t.tenant_id = codes.tenant_id AND t.code_id = codes.id AND t.person_id IS NOT NULL)`;
const hidden = sql<number>`coalesce(${employerOverlays.hidden}, 0)`;

/** What QRs on boxes, cards and posters carry. */
export class Codes {
  static in = (db: TenantDb) => new Codes(db);
  readonly #rows: Rows<typeof codes>;
  readonly #products: Rows<typeof batchProducts>;
  readonly #events: Rows<typeof events>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, codes, { publishes: "tenant" });
    this.#products = new Rows(db, batchProducts);
    this.#events = new Rows(db, events);
  }

  get = (id: string) => this.#rows.get(id);
  add = (code: New<typeof codes> | New<typeof codes>[]) => this.#rows.add(code);
  change = (id: Id<"cod">, words: Partial<Pick<Code, "note" | "heading" | "headingEn" | "text" | "textEn">>) =>
    this.#rows.change(id, words);
  remove = (id: Id<"cod">) => this.#rows.remove(id);

  findByCode = (code: string) => this.#rows.first({ where: eq(codes.code, code) });

  /** A campaign's codes with what came of each, the oldest first. */
  ofCampaign = (campaignId: string) =>
    this.#rows.select(
      {
        id: codes.id,
        code: codes.code,
        carrier: codes.carrier,
        note: codes.note,
        batchId: codes.batchId,
        scans,
        following,
      },
      {
        where: eq(codes.campaignId, campaignId as Id<"cmp">),
        orderBy: [asc(codes.createdAt), asc(codes.id)],
        limit: 500,
      },
    );

  /** A code as its page shows it, with the batch it belongs to. */
  async view(code: string) {
    const [row] = await this.#rows.select(
      {
        id: codes.id,
        code: codes.code,
        carrier: codes.carrier,
        campaignId: codes.campaignId,
        heading: codes.heading,
        headingEn: codes.headingEn,
        text: codes.text,
        textEn: codes.textEn,
        municipalityAgs: batches.municipalityAgs,
        batchTitle: batches.title,
        batchTitleEn: batches.titleEn,
        place: batches.place,
        layout: campaigns.codeLayout,
      },
      {
        joins: [
          { table: campaigns, on: eq(campaigns.id, codes.campaignId) },
          { table: batches, on: eq(batches.id, codes.batchId as never), kind: "left" },
        ],
        where: eq(codes.code, code),
        limit: 1,
      },
    );
    return row;
  }

  /** What is inside what a code is on, each with its maker's page unless the county hides it. */
  productsOf = (code: string) =>
    this.#products.select(
      {
        name: batchProducts.name,
        nameEn: batchProducts.nameEn,
        maker: sql<string | null>`CASE WHEN ${hidden} THEN NULL ELSE ${employers.name} END`,
        slug: sql<string | null>`CASE WHEN ${hidden} THEN NULL ELSE ${employers.slug} END`,
      },
      {
        joins: [
          { table: codes, on: eq(codes.batchId, batchProducts.batchId as never) },
          { table: employers, on: isMaker, kind: "left" },
          { table: employerOverlays, on: eq(employerOverlays.employerId, employers.id), kind: "left" },
        ],
        where: eq(codes.code, code),
        orderBy: [asc(batchProducts.position)],
      },
    );

  /** The next dates of the campaign a code belongs to. */
  datesOf = (code: string, now: Instant, limit = 3) =>
    this.#events.select(
      {
        slug: events.slug,
        title: events.title,
        titleEn: events.titleEn,
        place: events.place,
        startsAt: events.startsAt,
      },
      {
        joins: [{ table: codes, on: eq(codes.campaignId, events.campaignId as never) }],
        where: and(eq(codes.code, code), eq(events.status, "published"), gt(events.endsAt, now)),
        orderBy: [asc(events.startsAt)],
        limit,
      },
    );
}

export type CodeItem = Awaited<ReturnType<Codes["ofCampaign"]>>[number];
