import { asc, desc, eq, sql } from "drizzle-orm";
import type { Id } from "#kernel";
import { refusedBecause, violatedConstraint } from "../connection.ts";
import type { Row } from "../statement.ts";
import { grants } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Grant = Row<typeof grants>;

/** A county's grant notices. */
export class Grants {
  static in = (db: TenantDb) => new Grants(db);
  readonly #rows: Rows<typeof grants>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, grants);
  }

  get = (id: string) => this.#rows.get(id);
  find = (id: string) => this.#rows.find(id);

  /** The latest to begin first. */
  list = () => this.#rows.list({ orderBy: [desc(grants.startsOn), asc(grants.id)] });

  add = (grant: New<typeof grants>) => this.#rows.add(grant);
  change = (id: Id<"grn">, patch: Patch<typeof grants>) => this.#rows.change(id, patch);

  /** Counts a change of the plan that was read at version `seen`; where another came first, the batch fails as `planOvertaken`. */
  planChanged = (id: Id<"grn">, seen: number) =>
    this.#rows.changeWhere(eq(grants.id, id), {
      planVersion: sql`CASE WHEN ${grants.planVersion} = ${seen} THEN ${seen + 1} END`,
    });

  static numberTaken = (error: unknown) => Boolean(violatedConstraint(error)?.includes("grants.notice_number"));
  static planOvertaken = (error: unknown) => refusedBecause(error, "NOT NULL constraint failed: grants.plan_version");
  static leavesPlannedYear = (error: unknown) => refusedBecause(error, "a planned year lies outside the period");
  static leavesPaidDay = (error: unknown) => refusedBecause(error, "a paid day lies outside the period");
}
