import { and, asc, desc, eq, sql, type SQL } from "drizzle-orm";
import { newId, type Id } from "#kernel";
import { refusedBecause, together, violatedReference } from "../connection.ts";
import type { Row } from "../statement.ts";
import { budgetLines, budgetYears, grants } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** A line of a grant's budget with what is planned for each year, in cents. */
export type BudgetLine = Omit<Row<typeof budgetLines>, "tenantId"> & {
  grant: string;
  startsOn: string;
  endsOn: string;
  years: { year: number; plannedCents: number }[];
};

/** A line as it is kept; one without an id is new. */
export interface PlannedLine {
  id: Id<"bln">;
  isNew: boolean;
  position: number;
  number: string;
  name: string;
  years: { year: number; plannedCents: number }[];
}

const { id, grantId, position, number, name } = budgetLines;
const ofGrants = { table: grants, on: eq(grants.id, budgetLines.grantId) };

/** The lines of a county's budgets, with their years. */
export class BudgetLines {
  static in = (db: TenantDb) => new BudgetLines(db);
  readonly #lines: Rows<typeof budgetLines>;
  readonly #years: Rows<typeof budgetYears>;
  private constructor(db: TenantDb) {
    this.#lines = new Rows(db, budgetLines);
    this.#years = new Rows(db, budgetYears);
  }

  find = (id: string) => this.#lines.find(id);

  /** Every line of every grant, the latest grant first. */
  list = () => this.#listed();
  ofGrant = (grantId: string) => this.#listed(eq(budgetLines.grantId, grantId as Id<"grn">));

  async #listed(where?: SQL): Promise<BudgetLine[]> {
    const [lines, years] = await Promise.all([
      this.#lines.select(
        { id, grantId, position, number, name, grant: grants.title, startsOn: grants.startsOn, endsOn: grants.endsOn },
        { joins: [ofGrants], where, orderBy: [desc(grants.startsOn), asc(grants.id), asc(position), asc(id)] },
      ),
      this.#years.select(
        { lineId: budgetYears.lineId, year: budgetYears.year, plannedCents: budgetYears.plannedCents },
        {
          joins: [{ table: budgetLines, on: eq(budgetLines.id, budgetYears.lineId) }],
          where,
          orderBy: [asc(budgetYears.year)],
        },
      ),
    ]);
    const byLine = Map.groupBy(years, ({ lineId }) => lineId);
    return lines.map((line) => ({
      ...line,
      years: (byLine.get(line.id) ?? []).map(({ year, plannedCents }) => ({ year, plannedCents })),
    }));
  }

  /** Makes these the lines of a grant, with these years; the others are removed, which fails where something hangs on one. */
  plan(grantId: Id<"grn">, lines: readonly PlannedLine[]) {
    const ofGrant = eq(budgetLines.grantId, grantId);
    const kept = JSON.stringify(lines.map((line) => line.id));
    const lineOfGrant = sql`${budgetYears.lineId} IN (SELECT l.id FROM budget_lines l WHERE l.tenant_id = ${this.#lines.tenantId} AND l.grant_id = ${grantId})`;
    const [added, changed] = [lines.filter(({ isNew }) => isNew), lines.filter(({ isNew }) => !isNew)];
    return together(
      this.#years.removeAll(lineOfGrant),
      this.#lines.removeAll(and(ofGrant, sql`${budgetLines.id} NOT IN (SELECT value FROM json_each(${kept}))`)),
      // Two lines may have changed numbers: for a moment each has its id for a number.
      this.#lines.changeAll(ofGrant, { number: sql`${budgetLines.id}` }),
      this.#lines.changeEach(changed, ["position", "number", "name"]),
      this.#lines.addAll(added.map(({ id, position, number, name }) => ({ id, grantId, position, number, name }))),
      this.#years.addAll(
        lines.flatMap(({ id: lineId, years }) => years.map((year) => ({ id: newId("bly"), lineId, ...year }))),
      ),
    );
  }

  static stillUsed = (error: unknown) => violatedReference(error);
  static outsidePeriod = (error: unknown) => refusedBecause(error, "the year lies outside the period");

  /** The lines of a grant that receipts or campaigns hang on, which therefore stay. */
  async held(grantId: string): Promise<Id<"bln">[]> {
    const rows = await this.#lines.select(
      { id },
      {
        where: and(
          eq(budgetLines.grantId, grantId as Id<"grn">),
          sql`(EXISTS (SELECT 1 FROM receipts r WHERE r.tenant_id = budget_lines.tenant_id AND r.line_id = budget_lines.id)
            OR EXISTS (SELECT 1 FROM campaigns c WHERE c.tenant_id = budget_lines.tenant_id AND c.budget_line_id = budget_lines.id))`,
        ),
      },
    );
    return rows.map((row) => row.id);
  }
}
