import { narrowCells, type KnownTable } from "./attack.ts";
import { aboutPeople, behind, coarser, HIDDEN, type Publication } from "./publication.ts";

/** The tables of the catalogue. Each of the last two adds up to the first. */
export const dimensions = ["total", "municipality", "campaign-kind"] as const;
export type Dimension = (typeof dimensions)[number];

/** A figure of one indicator in one month. The total's cell is empty, and so is that of "no place" and of "no campaign". */
export interface ExactCell {
  dimension: Dimension;
  cell: string;
  amount: number;
}

export interface DisclosedCell extends ExactCell {
  publication: Publication;
  /** The hidden cells that could be worked out if this one were shown rounded. */
  protects: string[];
}

export const keyOf = ({ dimension, cell }: Pick<ExactCell, "dimension" | "cell">) => `${dimension}:${cell}`;

/**
 * What the region may read of figures about people. Cells below 8 are hidden and the others rounded; then, as long as a hidden
 * cell could be worked out too closely from everything released for this month, another cell is made coarser.
 */
export function disclose(exact: readonly ExactCell[], earlier: readonly KnownTable[] = []): DisclosedCell[] {
  const cells: DisclosedCell[] = exact.map((cell) => ({
    ...cell,
    publication: aboutPeople(cell.amount),
    protects: [],
  }));
  const likely = new Map(exact.map((cell) => [keyOf(cell), cell.amount]));
  const givenAway = () => narrowCells([...earlier, knownOf(cells)], likely);
  for (let open = givenAway(); open.length > 0; open = givenAway()) {
    const [best] = cells
      .flatMap((cell) => coarser(cell.publication).map((publication) => attempt(cell, publication, open, givenAway)))
      .toSorted((a, b) => a.loss - b.loss || b.relieved.length - a.relieved.length || a.cell.amount - b.cell.amount);
    if (!best) return cells.map((cell) => ({ ...cell, publication: { band: "–" }, protects: open }));
    const { cell, publication, relieved } = best;
    cell.publication = publication;
    cell.protects = [...new Set([...cell.protects, ...(relieved.length > 0 ? relieved : open)])];
  }
  return cells;
}

/**
 * Which hidden cells are safe once `cell` is published like this, and how much that loses: a part is given up before the total,
 * a figure is made coarser before it is hidden, and what helps nobody comes last.
 */
function attempt(cell: DisclosedCell, publication: Publication, open: readonly string[], givenAway: () => string[]) {
  const before = cell.publication;
  cell.publication = publication;
  const left = new Set(givenAway());
  cell.publication = before;
  const relieved = open.filter((key) => !left.has(key));
  const isHidden = "band" in publication && publication.band === "8+";
  const loss = (relieved.length === 0 ? 4 : 0) + (cell.dimension === "total" ? 2 : 0) + (isHidden ? 1 : 0);
  return { cell, publication, relieved, loss };
}

/** What anyone can say about each cell of a release. */
export const knownOf = (
  cells: readonly { dimension: Dimension; cell: string; publication: Publication }[],
): KnownTable =>
  new Map(
    cells.map((cell) => [
      keyOf(cell),
      { ...behind(cell.publication), hidden: "band" in cell.publication && cell.publication.band === HIDDEN },
    ]),
  );
