import { asc, eq, and, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { refusedBecause } from "../connection.ts";
import type { Row } from "../statement.ts";
import { goals } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type OwnGoal = Row<typeof goals>;

/** A county's own goals, and its own versions of the region's. */
export class Goals {
  static in = (db: TenantDb) => new Goals(db);
  readonly #rows: Rows<typeof goals>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, goals);
  }

  all = () => this.#rows.list({ orderBy: [asc(goals.programme), asc(goals.updatedAt), asc(goals.id)] });

  /** Adds a goal of the county's own, or its first version of the region's; not where there is one already. */
  add = (goal: Omit<New<typeof goals>, "retiredAt">) => this.#rows.add({ ...goal, retiredAt: null });
  change = (id: Id<"gol">, patch: Patch<typeof goals>) => this.#rows.change(id, patch);

  /** Confirms a version of the county's own against the region's as read at `version`. */
  confirm = (id: Id<"gol">, version: number) =>
    this.#rows.change(id, { basedOn: version }, and(isNotNull(goals.basedOn), lt(goals.basedOn, version)));

  /** Gives the county's own version up for the region's as read at `version`; not where the region has changed it again. */
  giveUp = (id: Id<"gol">, version: number) =>
    this.#rows.removeWhere(
      and(
        eq(goals.id, id),
        isNotNull(goals.basedOn),
        sql`EXISTS (SELECT 1 FROM programme_goals p WHERE p.id = ${id} AND p.version = ${version})`,
      ),
    );

  /** Ends a goal of the county's own. */
  end = (id: Id<"gol">, at: Instant) =>
    this.#rows.change(id, { retiredAt: at }, and(isNull(goals.basedOn), isNull(goals.retiredAt)));

  static inUse = (error: unknown) => refusedBecause(error, "the goal is in use");
}
