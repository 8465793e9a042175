import type { Month } from "#kernel";
import { narrowNumbers } from "./attack.ts";
import type { ExactCell } from "./catalogue.ts";
import { aboutPeople, coarser, WITHHELD, type Publication } from "./publication.ts";
import { cellKey, type PublishedTable, type Unknown } from "./puzzle.ts";
import { isYear, type CellName, type ReleasedPeriod } from "./released.ts";

export interface DisclosedCell extends ExactCell {
  publication: Publication;
  /** The hidden cells that could be worked out if this one said more. */
  protects: (CellName & { period: ReleasedPeriod })[];
}

/** A month, or a year, of one indicator about people that is to be published. */
export interface Draft {
  period: ReleasedPeriod;
  months: readonly Month[];
  cells: DisclosedCell[];
}

/** A table by the rules alone: bands below 8, everything else rounded. */
export const draftOf = (period: ReleasedPeriod, months: readonly Month[], exact: readonly ExactCell[]): Draft => ({
  period,
  months,
  cells: exact.map((cell) => ({ ...cell, publication: aboutPeople(cell.amount), protects: [] })),
});

/**
 * What the region may read of figures about people: the drafts, made coarser for as long as a hidden cell, theirs or one that was
 * published earlier, could be worked out too closely from all tables together. Where that does not help, the month is withheld
 * and its year carries it, and at last the year too, which leaves things as they were.
 */
export function disclose(earlier: readonly PublishedTable[], drafts: readonly Draft[]): void {
  const published = () => [...earlier, ...drafts.map(publishedAs)];
  let open = narrowNumbers(published());
  while (open.length > 0) {
    const [best] = drafts
      .flatMap((draft) =>
        draft.cells.flatMap((cell) =>
          coarser(cell.publication).map((publication) => attempt(draft, cell, publication, open, published)),
        ),
      )
      .toSorted((a, b) => a.loss - b.loss || b.relieved.length - a.relieved.length || a.cell.amount - b.cell.amount);
    if (!best) return withhold(drafts, open, published);
    best.cell.publication = best.publication;
    protect(best.cell, best.relieved.length > 0 ? best.relieved : open);
    open = narrowNumbers(published());
  }
  refine(drafts, published);
}

const publishedAs = ({ period, months, cells }: Draft): PublishedTable => ({
  period,
  months,
  cells: cells.map(({ dimension, cell, publication, amount }) => ({ dimension, cell, publication, exact: amount })),
});

const keyOf = (unknown: Unknown) => cellKey(unknown.period, unknown);

/**
 * Which hidden cells are safe once `cell` is published like this, and how much that loses: a part is given up before a total,
 * a month's figure before a year's, a figure is made coarser before it is hidden, and what helps nobody comes last.
 */
function attempt(
  draft: Draft,
  cell: DisclosedCell,
  publication: Publication,
  open: readonly Unknown[],
  published: () => PublishedTable[],
) {
  const before = cell.publication;
  const keys = new Set(open.map(keyOf));
  cell.publication = publication;
  const left = new Set(
    narrowNumbers(published(), { among: (unknown) => keys.has(keyOf(unknown)), thorough: false }).map(keyOf),
  );
  cell.publication = before;
  const relieved = open.filter((unknown) => !left.has(keyOf(unknown)));
  const isHidden = "band" in publication && publication.band === "8+";
  const loss =
    (relieved.length === 0 ? 8 : 0) +
    (cell.dimension === "total" ? 4 : 0) +
    (isYear(draft.period) ? 2 : 0) +
    (isHidden ? 1 : 0);
  return { cell, publication, relieved, loss };
}

function protect(cell: DisclosedCell, hidden: readonly Unknown[]) {
  const known = new Set(cell.protects.map((one) => cellKey(one.period, one)));
  for (const { period, dimension, cell: name } of hidden)
    if (!known.has(cellKey(period, { dimension, cell: name }))) cell.protects.push({ period, dimension, cell: name });
}

/** Months first, so that their year can say something; then the years. */
function withhold(drafts: readonly Draft[], open: readonly Unknown[], published: () => PublishedTable[]) {
  for (const draft of drafts.toSorted((a, b) => b.period.length - a.period.length)) {
    for (const cell of draft.cells) cell.publication = { band: WITHHELD };
    protect(draft.cells[0]!, open);
    if (narrowNumbers(published()).length === 0) return;
  }
}

/** Takes back what was made coarser on the way and turned out not to be needed. */
function refine(drafts: readonly Draft[], published: () => PublishedTable[]) {
  for (const cell of drafts.flatMap(({ cells }) => cells).filter(({ protects }) => protects.length > 0)) {
    const needed = cell.publication;
    const rules = aboutPeople(cell.amount);
    const finer = [rules, ...coarser(rules)];
    for (const publication of finer.slice(
      0,
      finer.findIndex((one) => same(one, needed)),
    )) {
      cell.publication = publication;
      if (narrowNumbers(published()).length === 0) break;
      cell.publication = needed;
    }
    if (same(cell.publication, rules)) cell.protects = [];
  }
}

const same = (a: Publication, b: Publication) => JSON.stringify(a) === JSON.stringify(b);
