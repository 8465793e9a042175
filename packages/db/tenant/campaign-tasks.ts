import { and, asc, eq, isNotNull, isNull, lte, ne, sql } from "drizzle-orm";
import type { Day, Id } from "#kernel";
import type { Row } from "../statement.ts";
import { campaigns, campaignTasks } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type CampaignTask = Row<typeof campaignTasks>;

/** The checklists of campaigns. */
export class CampaignTasks {
  static in = (db: TenantDb) => new CampaignTasks(db);
  readonly #rows: Rows<typeof campaignTasks>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, campaignTasks);
  }

  get = (id: string) => this.#rows.get(id);
  add = (tasks: New<typeof campaignTasks> | New<typeof campaignTasks>[]) => this.#rows.add(tasks);
  change = (id: Id<"tsk">, patch: Patch<typeof campaignTasks>) => this.#rows.change(id, patch);
  remove = (id: Id<"tsk">) => this.#rows.remove(id);

  /** A campaign's tasks by their day, those without one last. */
  ofCampaign = (campaignId: string) =>
    this.#rows.list({
      where: eq(campaignTasks.campaignId, campaignId as Id<"cmp">),
      orderBy: [sql`${campaignTasks.dueOn} IS NULL`, asc(campaignTasks.dueOn), asc(campaignTasks.position)],
    });

  /** Puts the tasks that follow the campaign's start, and are not done, on the days that follow from it. */
  follow = (campaignId: Id<"cmp">, startsOn: Day | null) =>
    this.#rows.changeAll(
      and(eq(campaignTasks.campaignId, campaignId), isNotNull(campaignTasks.startOffset), isNull(campaignTasks.doneAt)),
      { dueOn: startsOn === null ? null : sql`date(${startsOn}, ${campaignTasks.startOffset} || ' days')` },
    );

  /** Open tasks of open campaigns that are due by `until`, the most urgent first. */
  due = (until: Day, limit: number) =>
    this.#rows.select(
      {
        id: campaignTasks.id,
        text: campaignTasks.text,
        dueOn: campaignTasks.dueOn,
        campaignId: campaigns.id,
        campaign: campaigns.title,
      },
      {
        where: and(isNull(campaignTasks.doneAt), lte(campaignTasks.dueOn, until)),
        joins: [
          { table: campaigns, on: and(eq(campaigns.id, campaignTasks.campaignId), ne(campaigns.status, "done")) },
        ],
        orderBy: [asc(campaignTasks.dueOn), asc(campaignTasks.id)],
        limit,
      },
    );
}
