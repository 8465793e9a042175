import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { employers } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

const count = (condition: ReturnType<typeof sql>) => sql<number>`count(CASE WHEN ${condition} THEN 1 END)`;

/** General practice by planning area (Mittelbereich), from the shared directory's practices. */
export class PlanningAreas {
  static in = (directory: DirectoryDb) => new PlanningAreas(directory);
  readonly #rows: SharedRows<typeof employers>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employers);
  }

  /** Practices, doctors and half seats of each area, and how many practices look for a successor until `soon` and after it. */
  list = (soon: number) =>
    this.#rows.select(
      {
        countyAgs: employers.countyAgs,
        area: sql<string>`coalesce(${employers.planningArea}, '')`,
        practices: sql<number>`count(*)`,
        doctors: sql<number>`coalesce(sum(${employers.doctors}), 0)`,
        halfSeats: sql<number>`coalesce(sum(${employers.halfSeats}), 0)`,
        training: count(sql`${employers.trainingMonths} > 0`),
        welcoming: count(sql`${employers.studentsWelcome} = 1`),
        successionSoon: count(sql`${employers.successionYear} <= ${soon}`),
        successionLater: count(sql`${employers.successionYear} > ${soon}`),
      },
      {
        where: and(eq(employers.kind, "practice"), isNull(employers.mergedInto)),
        groupBy: [employers.countyAgs, sql`coalesce(${employers.planningArea}, '')`],
        orderBy: [asc(employers.countyAgs), sql`2`],
      },
    );
}
