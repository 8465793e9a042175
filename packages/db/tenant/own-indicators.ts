import { asc, eq, isNull, sql } from "drizzle-orm";
import type { Id } from "#kernel";
import { refusedBecause, violatedConstraint } from "../connection.ts";
import { campaigns, goals, ownIndicators, targets } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type OwnIndicator = Row<typeof ownIndicators>;

/** What one county counts besides what the region does. */
export class OwnIndicators {
  static in = (db: TenantDb) => new OwnIndicators(db);
  readonly #rows: Rows<typeof ownIndicators>;
  readonly #goals: Rows<typeof goals>;
  readonly #campaigns: Rows<typeof campaigns>;
  readonly #targets: Rows<typeof targets>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, ownIndicators);
    this.#goals = new Rows(db, goals);
    this.#campaigns = new Rows(db, campaigns);
    this.#targets = new Rows(db, targets);
  }

  /** Those in use, in the county's order. */
  list = () => this.#rows.list({ where: isNull(ownIndicators.retiredAt), orderBy: [asc(ownIndicators.position)] });

  /** The same and those put aside, which older figures still name. */
  all = () => this.#rows.list({ orderBy: [asc(ownIndicators.position)] });

  get = (id: string) => this.#rows.get(id);

  /** Adds one at the end of the list. */
  add(indicator: Omit<New<typeof ownIndicators>, "position" | "retiredAt">) {
    const position = sql<number>`(SELECT coalesce(max(o.position), 0) + 10 FROM own_indicators o WHERE o.tenant_id = ${this.#rows.tenantId})`;
    return this.#rows.add({ ...indicator, position: position as never, retiredAt: null });
  }

  change = (id: Id<"ind">, patch: Patch<typeof ownIndicators>) => this.#rows.change(id, patch);

  /** Where one of them is still asked for: goals that hold, open campaigns, targets from `year` on. */
  async uses(id: string, year: string) {
    const [ofGoals, ofCampaigns, ofTargets] = await Promise.all([
      this.#goals.select(
        { text: goals.text },
        { where: sql`${goals.indicator} = ${id} AND ${goals.retiredAt} IS NULL` },
      ),
      this.#campaigns.select(
        { title: campaigns.title },
        {
          where: sql`${campaigns.status} <> 'done' AND EXISTS (SELECT 1 FROM json_each(${campaigns.targets}) t WHERE json_extract(t.value, '$.indicator') = ${id})`,
        },
      ),
      this.#targets.select(
        { period: targets.period },
        {
          where: sql`${eq(targets.indicator, id as Id<"ind">)} AND substr(${targets.period}, 1, 4) >= ${year}`,
          limit: 1,
        },
      ),
    ]);
    return {
      goals: ofGoals.map(({ text }) => text),
      campaigns: ofCampaigns.map(({ title }) => title),
      targets: ofTargets.length > 0,
    };
  }

  static nameTaken = (error: unknown) => Boolean(violatedConstraint(error)?.includes("own_indicators.name"));
  static inUse = (error: unknown) => refusedBecause(error, "the indicator is in use");
}
