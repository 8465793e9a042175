import { and, eq, lte } from "drizzle-orm";
import type { Instant } from "#kernel";
import type { Row } from "../statement.ts";
import { jobSearchSettings } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type JobSearchSetting = Row<typeof jobSearchSettings>;

/** Where a county's vacancies are asked for, and when. */
export class JobSearchSettings {
  static in = (db: TenantDb) => new JobSearchSettings(db);
  readonly #rows: Rows<typeof jobSearchSettings>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, jobSearchSettings);
  }

  find = () => this.#rows.first({});

  set = (row: New<typeof jobSearchSettings>) => {
    const { id: _, ...values } = row;
    return this.#rows.addOrChange(row, [jobSearchSettings.tenantId], values);
  };

  change = (patch: Patch<typeof jobSearchSettings>) => this.#rows.changeWhere(undefined, patch);

  /** Takes the task on until `until`, if it is due and nobody else has. */
  claimDue = (now: Instant, until: Instant) =>
    this.#rows.changeWhere(and(eq(jobSearchSettings.isOn, true), lte(jobSearchSettings.dueAt, now)), { dueAt: until });

  /** Makes a task due that is on. */
  askFor = (now: Instant) => ({
    ...this.#rows.changeWhere(eq(jobSearchSettings.isOn, true), { dueAt: now }),
    rings: "import" as const,
  });
}
