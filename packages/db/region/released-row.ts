import type { Row } from "../statement.ts";
import type { releasedTables } from "../tables/released.ts";
import type { DisclosedTable } from "./disclosed-release.ts";
import {
  publicationOf,
  stored,
  type CellFigures,
  type Figures,
  type ReleasedTable,
  type StoredCells,
} from "./released.ts";

type ReleasedRow = Row<typeof releasedTables>;

/** A table as it is read. */
export const tableOf = (row: ReleasedRow): ReleasedTable => ({
  ...row,
  totals: figuresOf(row.totals),
  byMunicipality: cellFiguresOf(row.byMunicipality),
  byKind: cellFiguresOf(row.byKind),
});

export const figuresOf = (cells: StoredCells): Figures =>
  Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, publicationOf(cell)]));
const cellFiguresOf = (tables: Record<string, StoredCells>): CellFigures =>
  Object.fromEntries(Object.entries(tables).map(([indicator, cells]) => [indicator, figuresOf(cells)]));

/** A table as it is kept, without what the county adds to it. Exact figures stay behind. */
export function rowOf({ period, number, months, definitions, changes, cells }: DisclosedTable) {
  const totals: StoredCells = {};
  const byMunicipality: Record<string, StoredCells> = {};
  const byKind: Record<string, StoredCells> = {};
  for (const { indicator, dimension, cell, publication } of cells) {
    if (dimension === "total") totals[indicator] = stored(publication);
    else ((dimension === "municipality" ? byMunicipality : byKind)[indicator] ??= {})[cell] = stored(publication);
  }
  const coarser = cells
    .filter(({ protects }) => protects.length > 0)
    .map(({ indicator, dimension, cell, protects }) => ({ indicator, dimension, cell, protects }));
  return { period, number, months, definitions, changes, coarser, totals, byMunicipality, byKind };
}
