import { asc, desc, eq, inArray, isNull, and, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { refusedBecause, together, type Write } from "../connection.ts";
import { programmeGoals, programmeGoalVersions } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { byTheAgency } from "./acting.ts";
import { SharedRows } from "./shared-rows.ts";

export type ProgrammeGoal = Row<typeof programmeGoals>;
type Aim = Pick<ProgrammeGoal, "text" | "indicator" | "targets">;
type Occasion = { retired: boolean; reason: string; at: Instant };

/** What the whole region wants to reach. The agency writes, and every version is kept. */
export class ProgrammeGoals {
  static in = (directory: DirectoryDb) => new ProgrammeGoals(directory);
  readonly #rows: SharedRows<typeof programmeGoals>;
  readonly #versions: SharedRows<typeof programmeGoalVersions>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, programmeGoals);
    this.#versions = new SharedRows(directory, programmeGoalVersions);
  }

  /** Those that hold and those that ended, in the region's order. */
  all = () =>
    this.#rows.list({
      orderBy: [asc(programmeGoals.programme), asc(programmeGoals.position), asc(programmeGoals.id)],
    });

  find = (id: string) => this.#rows.first({ where: eq(programmeGoals.id, id as Id<"gol">) });

  versions = (id: string) =>
    this.#versions.list({
      where: eq(programmeGoalVersions.goalId, id as Id<"gol">),
      orderBy: [desc(programmeGoalVersions.version)],
    });

  /** The goals that hold and are measured by an indicator. */
  measuredBy = (indicator: string) =>
    this.#rows.list({ where: and(eq(programmeGoals.indicator, indicator as never), isNull(programmeGoals.retiredAt)) });

  add(id: Id<"gol">, { programme, ...aim }: Aim & Pick<ProgrammeGoal, "programme">, at: Instant): Write {
    const position = sql<number>`(SELECT coalesce(max(position), 0) + 10 FROM programme_goals)`;
    const row = { id, programme, position, ...aim, version: 1, updatedAt: at, retiredAt: null };
    return together(
      this.#rows.addIf(byTheAgency(this.#rows.actingId), row as never),
      this.#version(id, 1, aim, { retired: false, reason: "", at }),
    );
  }

  /** Gives a goal that is still at version `seen` the next one; otherwise the batch fails as `overtaken`. */
  revise(id: Id<"gol">, seen: number, aim: Aim, { retired, reason, at }: Occasion): Write {
    const version = sql`CASE WHEN ${programmeGoals.version} = ${seen} AND ${byTheAgency(this.#rows.actingId)} THEN ${seen + 1} END`;
    return together(
      this.#rows.changeWhere(eq(programmeGoals.id, id), {
        ...aim,
        version,
        updatedAt: at,
        retiredAt: retired ? at : null,
      }),
      this.#version(id, seen + 1, aim, { retired, reason, at }),
    );
  }

  /** Lets two goals change places. */
  swap(one: Pick<ProgrammeGoal, "id" | "position">, other: Pick<ProgrammeGoal, "id" | "position">) {
    const both = and(inArray(programmeGoals.id, [one.id, other.id]), byTheAgency(this.#rows.actingId))!;
    const position = sql`CASE ${programmeGoals.id} WHEN ${one.id} THEN ${other.position} ELSE ${one.position} END`;
    return this.#rows.changeWhere(both, { position });
  }

  #version = (goalId: Id<"gol">, version: number, aim: Aim, { retired, reason, at }: Occasion) =>
    this.#versions.add({ goalId, version, ...aim, retired, reason, setAt: at });

  static overtaken = (error: unknown) => refusedBecause(error, "NOT NULL constraint failed: programme_goals.version");
  static indicatorGone = (error: unknown) => refusedBecause(error, "the indicator is not in use");
}
