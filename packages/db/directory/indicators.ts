import { asc, isNull } from "drizzle-orm";
import { regionalIndicators } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

/** What is counted and how: `counts` says what is in it, `leavesOut` what is not. */
export type IndicatorDefinition = Pick<
  Row<typeof regionalIndicators>,
  "id" | "name" | "unit" | "counts" | "leavesOut" | "aboutPeople" | "sums"
>;

/** What the whole region counts. */
export class Indicators {
  static in = (directory: DirectoryDb) => new Indicators(directory);
  readonly #rows: SharedRows<typeof regionalIndicators>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, regionalIndicators);
  }

  /** Those in use, in the region's order. */
  list = () =>
    this.#rows.list({ where: isNull(regionalIndicators.retiredAt), orderBy: [asc(regionalIndicators.position)] });
}
