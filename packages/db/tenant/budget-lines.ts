import { asc, desc, eq, type SQL } from "drizzle-orm";
import type { Id } from "#kernel";
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

  get = (id: string) => this.#lines.get(id);
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
}
