import { and, asc, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Id } from "#kernel";
import type { Row } from "../statement.ts";
import { campaigns, events, figuresByMonth, posts } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Campaign = Row<typeof campaigns>;

const openTasks = sql<number>`(SELECT count(*) FROM campaign_tasks t WHERE t.tenant_id = campaigns.tenant_id AND t.campaign_id = campaigns.id AND t.done_at IS NULL)`;
const { id, title, kind, status, targetGroup, place, startsOn, endsOn, reached, actualCents, again, adoptedFrom } =
  campaigns;
const listed = {
  id,
  title,
  kind,
  status,
  targetGroup,
  place,
  startsOn,
  endsOn,
  reached,
  actualCents,
  again,
  adoptedFrom,
  openTasks,
};

/** The units of a county's project work: box rounds, photo actions, tables, network meetings, mailings. */
export class Campaigns {
  static in = (db: TenantDb) => new Campaigns(db);
  readonly #rows: Rows<typeof campaigns>;
  readonly #figures: Rows<typeof figuresByMonth>;
  readonly #events: Rows<typeof events>;
  readonly #posts: Rows<typeof posts>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, campaigns);
    this.#figures = new Rows(db, figuresByMonth);
    this.#events = new Rows(db, events);
    this.#posts = new Rows(db, posts);
  }

  get = (id: string) => this.#rows.get(id);
  find = (id: string) => this.#rows.find(id);
  add = (campaign: New<typeof campaigns>) => this.#rows.add(campaign);
  change = (id: Id<"cmp">, patch: Patch<typeof campaigns>, from?: Campaign["status"]) =>
    this.#rows.change(id, patch, from && eq(campaigns.status, from));

  /** What is planned or running, the next to begin first; without a day last. */
  open = (limit = 200) =>
    this.#rows.select(listed, {
      where: inArray(campaigns.status, ["planned", "running"]),
      orderBy: [sql`${campaigns.startsOn} IS NULL`, asc(campaigns.startsOn), asc(campaigns.id)],
      limit,
    });

  /** What is running, the last to begin first. */
  running = (limit = 40) =>
    this.#rows.select(
      { id, title, kind, targets: campaigns.targets },
      {
        where: eq(campaigns.status, "running"),
        orderBy: [desc(campaigns.startsOn), desc(campaigns.id)],
        limit,
      },
    );

  /** Every campaign there was, the latest first, with what it is said to have cost. */
  all = (limit = 500) =>
    this.#rows.select(
      { id, title, kind, status, startsOn, actualCents },
      { orderBy: [sql`${campaigns.startsOn} IS NULL`, desc(campaigns.startsOn), desc(campaigns.id)], limit },
    );

  /** What is done, the latest first, after the one a reader has already seen. */
  done({ limit, after }: { limit: number; after?: { startsOn: string; id: string } }) {
    const later =
      after &&
      or(
        lt(campaigns.startsOn, after.startsOn),
        and(eq(campaigns.startsOn, after.startsOn), lt(campaigns.id, after.id as Id<"cmp">)),
      );
    return this.#rows.select(listed, {
      where: and(eq(campaigns.status, "done"), later),
      orderBy: [desc(campaigns.startsOn), desc(campaigns.id)],
      limit,
    });
  }

  /** The sum of everything counted on a campaign, by what it counts. */
  tally = (campaignId: string) =>
    this.#figures.select(
      { indicator: figuresByMonth.indicator, amount: sql<number>`sum(${figuresByMonth.amount})` },
      { where: eq(figuresByMonth.campaignId, campaignId as Id<"cmp">), groupBy: [figuresByMonth.indicator] },
    );

  events = (campaignId: string) =>
    this.#events.list({
      where: eq(events.campaignId, campaignId as Id<"cmp">),
      orderBy: [asc(events.startsAt)],
      limit: 50,
    });

  posts = (campaignId: string) =>
    this.#posts.list({
      where: eq(posts.campaignId, campaignId as Id<"cmp">),
      orderBy: [desc(posts.updatedAt)],
      limit: 50,
    });
}

export type CampaignItem = Awaited<ReturnType<Campaigns["open"]>>[number];
