import { asc, eq } from "drizzle-orm";
import { newId, type Id } from "#kernel";
import { together } from "../connection.ts";
import { grantGoals, grants } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** For which goals a grant is given. */
export class GrantGoals {
  static in = (db: TenantDb) => new GrantGoals(db);
  readonly #rows: Rows<typeof grantGoals>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, grantGoals);
  }

  async of(grantId: string): Promise<Id<"gol">[]> {
    const rows = await this.#rows.list({
      where: eq(grantGoals.grantId, grantId as Id<"grn">),
      orderBy: [asc(grantGoals.id)],
    });
    return rows.map(({ goalId }) => goalId);
  }

  /** Which grants a goal belongs to. */
  grantsWith = (goalId: string) =>
    this.#rows.select(
      { id: grants.id, title: grants.title, endsOn: grants.endsOn },
      {
        joins: [{ table: grants, on: eq(grants.id, grantGoals.grantId) }],
        where: eq(grantGoals.goalId, goalId as Id<"gol">),
        orderBy: [asc(grants.title)],
      },
    );

  /** Gives a grant these goals and no others. */
  set = (grantId: Id<"grn">, goalIds: readonly Id<"gol">[]) =>
    together(
      this.#rows.removeAll(eq(grantGoals.grantId, grantId)),
      this.#rows.addAll(goalIds.map((goalId) => ({ id: newId("ggl"), grantId, goalId }))),
    );
}
