import type { FrozenDefinition, MonthSum, ReleasedTable } from "#db/repositories";
import type { Indicator, Month, TenantId } from "#kernel";
import { DisclosedRelease } from "../../packages/db/region/disclosed-release.ts";
import { rowOf, tableOf } from "../../packages/db/region/released-row.ts";

/** One county that releases month after month, the way the platform does. */
export class ReleaseHistory {
  readonly tables: ReleasedTable[] = [];
  readonly exact = new Map<string, readonly MonthSum[]>();
  readonly #countyId: TenantId;
  readonly #definitions: readonly FrozenDefinition[];
  readonly #municipalities: readonly string[];
  readonly #takesPartFrom: Month;
  #turn = 0;

  constructor(
    county: string,
    municipalities: readonly string[],
    definitions: readonly FrozenDefinition[],
    takesPartFrom: Month,
  ) {
    this.#countyId = `tnt_${county}`;
    this.#municipalities = municipalities;
    this.#definitions = definitions;
    this.#takesPartFrom = takesPartFrom;
  }

  /** Releases a month, or corrects it, and says what became of it. */
  release(month: Month, sums: readonly MonthSum[]): DisclosedRelease {
    const year = month.slice(0, 4);
    const disclosed = DisclosedRelease.of({
      month,
      definitions: this.#definitions,
      sums,
      municipalities: this.#municipalities,
      earlier: this.tables.filter(({ period }) => period.startsWith(year)),
      exact: this.exact,
      takesPartFrom: this.#takesPartFrom,
      turn: this.#turn,
    });
    this.#turn = disclosed.turn;
    for (const table of disclosed.tables)
      this.tables.push(
        tableOf({
          ...rowOf(table),
          countyId: this.#countyId,
          turn: disclosed.turn,
          broughtBy: month,
          reason: "",
          releasedAt: 0,
        }),
      );
    this.exact.set(`${month} ${disclosed.tables[0]!.number}`, disclosed.exact);
    return disclosed;
  }

  /** What stood behind a cell (`t_`, `m_` and a municipality, `k_` and a kind) of a version when it was released. */
  exactly(indicator: Indicator): (table: ReleasedTable, cell: string) => number {
    return ({ months, turn }, cell) => {
      const sums = months.flatMap((month) => {
        const version = this.tables.findLast((table) => table.period === month && table.turn <= turn)!;
        return this.exact.get(`${month} ${version.number}`)!;
      });
      const [dimension, name] = [cell[0], cell.slice(2)];
      return sums
        .filter((sum) => sum.indicator === indicator)
        .filter((sum) => dimension === "t" || (dimension === "m" ? sum.municipalityAgs : sum.kind) === name)
        .reduce((all, { amount }) => all + amount, 0);
    };
  }
}
