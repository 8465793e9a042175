import { asc, getTableColumns, sql } from "drizzle-orm";
import { indicatorVersions, programmeGoalVersions } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

/** Every version of the region's indicators and goals, and whether it came after the acting county had begun (`fresh`). */
export class ProgrammeChanges {
  static in = (directory: DirectoryDb) => new ProgrammeChanges(directory);
  readonly #indicators: SharedRows<typeof indicatorVersions>;
  readonly #goals: SharedRows<typeof programmeGoalVersions>;
  private constructor(directory: DirectoryDb) {
    this.#indicators = new SharedRows(directory, indicatorVersions);
    this.#goals = new SharedRows(directory, programmeGoalVersions);
  }

  indicators = () =>
    this.#indicators.select(
      { ...getTableColumns(indicatorVersions), fresh: this.#fresh },
      { orderBy: [asc(indicatorVersions.indicatorId), asc(indicatorVersions.revision)] },
    );

  goals = () =>
    this.#goals.select(
      { ...getTableColumns(programmeGoalVersions), fresh: this.#fresh },
      { orderBy: [asc(programmeGoalVersions.goalId), asc(programmeGoalVersions.version)] },
    );

  get #fresh() {
    return sql<number>`set_at >= (SELECT t.created_at FROM tenants t WHERE t.id = ${this.#goals.actingId})`;
  }
}
