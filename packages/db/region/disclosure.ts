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
      .flatMap((cell) =>
        coarser(cell.publication).map((publication) => ({
          cell,
          publication,
          ...outcome(cell, publication, givenAway),
        })),
      )
      .toSorted((a, b) => a.left - b.left || a.step - b.step || a.cell.amount - b.cell.amount);
    if (!best) return cells.map((cell) => ({ ...cell, publication: { band: "–" }, protects: open }));
    best.cell.publication = best.publication;
    best.cell.protects = [...new Set([...best.cell.protects, ...open])];
  }
  return cells;
}

/** How many cells would still be given away if `cell` were published like this, and how much that hides. */
function outcome(cell: DisclosedCell, publication: Publication, givenAway: () => string[]) {
  const before = cell.publication;
  cell.publication = publication;
  const left = givenAway().length;
  cell.publication = before;
  return { left, step: "band" in publication && publication.band === "8+" ? 1 : 0 };
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
