import type { Month } from "#kernel";
import { Attack } from "./attack.ts";
import type { ExactCell } from "./catalogue.ts";
import { aboutPeople, coarser, WITHHELD, type Publication } from "./publication.ts";
import { cellKey, type PublishedTable, type Unknown } from "./puzzle.ts";
import { isYear, type CellName, type ReleasedPeriod } from "./released.ts";

export interface DisclosedCell extends ExactCell {
  publication: Publication;
  /** The hidden cells that could be worked out if this one said more. */
  protects: (CellName & { period: ReleasedPeriod })[];
}

/** A cell of a draft; it never says more than `least`. */
interface DraftCell extends DisclosedCell {
  least: Publication;
}

/** A month, or a year, of one indicator about people that is to be published. */
export interface Draft {
  period: ReleasedPeriod;
  months: readonly Month[];
  cells: DraftCell[];
}

/** So many hidden cells are looked at to find out what helps most. */
const MOST_TRIED = 8;

/** A cell as the version before showed it, what stood behind it then, and what it protected. */
export type EarlierCell = Omit<DisclosedCell, "amount"> & { exact: number | undefined };

/**
 * A table by the rules alone: bands below 8, everything else rounded. A cell behind which nothing changed stays as the version
 * before showed it, which tells nothing new.
 */
export function draftOf(
  period: ReleasedPeriod,
  months: readonly Month[],
  exact: readonly ExactCell[],
  before: readonly EarlierCell[] = [],
): Draft {
  const earlier = new Map(before.map((cell) => [cellKey(period, cell), cell]));
  return {
    period,
    months,
    cells: exact.map((cell) => {
      const kept = earlier.get(cellKey(period, cell));
      const same = kept && kept.exact === cell.amount;
      const publication = same ? kept.publication : aboutPeople(cell.amount);
      return { ...cell, publication, protects: same ? [...kept.protects] : [], least: publication };
    }),
  };
}

/**
 * What the region may read of figures about people: the drafts, made coarser for as long as a hidden cell, theirs or one that was
 * published earlier, could be worked out too closely from all tables together. Where that does not help, the month is withheld
 * and its year carries it, and at last the year too, which leaves things as they were.
 */
export function disclose(earlier: readonly PublishedTable[], drafts: readonly Draft[]): void {
  if (drafts.every((draft) => saysNothingNew(earlier, draft))) return;
  const attacked = (few?: ReadonlySet<string>) => new Attack([...earlier, ...drafts.map(publishedAs)], few);
  let attack = attacked();
  while (attack.narrow.length > 0) {
    const [best] = drafts
      .flatMap((draft) =>
        draft.cells.flatMap((cell) =>
          coarser(cell.publication).map((publication) => attempt(draft, cell, publication, attack, attacked)),
        ),
      )
      .toSorted((a, b) => a.loss - b.loss || b.relieved.length - a.relieved.length || a.cell.amount - b.cell.amount);
    if (!best) return withhold(drafts, attack.narrow, attacked);
    const before = attack.narrow;
    best.cell.publication = best.publication;
    attack = attacked();
    const relieved = withoutThose(before, attack.narrow);
    protect(best.cell, relieved.length > 0 ? relieved : before);
  }
  refine(drafts, attacked);
}

const publishedAs = ({ period, months, cells }: Draft): PublishedTable => ({
  period,
  months,
  cells: cells.map(({ dimension, cell, publication, amount }) => ({ dimension, cell, publication, exact: amount })),
});

/** Whether a draft repeats, cell by cell, the newest version of its period, with the same numbers behind it. */
function saysNothingNew(earlier: readonly PublishedTable[], { period, months, cells }: Draft): boolean {
  const before = earlier.findLast((table) => table.period === period);
  if (before?.cells.length !== cells.length || before.months.length !== months.length) return false;
  const read = new Map(before.cells.map((cell) => [cellKey(period, cell), cell]));
  return cells.every((cell) => {
    const known = read.get(cellKey(period, cell));
    return known?.exact === cell.amount && same(known.publication, cell.publication);
  });
}

/**
 * Which hidden cells are safe once `cell` is published like this, and how much that loses: a part is given up before a total,
 * a month's figure before a year's, a figure is made coarser before it is withheld, and what helps nobody comes last.
 */
function attempt(
  draft: Draft,
  cell: DisclosedCell,
  publication: Publication,
  attack: Attack,
  attacked: (few: ReadonlySet<string>) => Attack,
) {
  const relieved = attack.widened(cellKey(draft.period, cell), publication, MOST_TRIED) ?? readAnew();
  const band = "band" in publication ? publication.band : undefined;
  const loss =
    (relieved.length === 0 ? 16 : 0) +
    (cell.dimension === "total" ? 4 : 0) +
    (isYear(draft.period) ? 2 : 0) +
    (band === "8+" ? 1 : 0) +
    (band === WITHHELD ? 7 : 0);
  return { cell, publication, relieved, loss };

  function readAnew() {
    const few = attack.narrow.slice(0, MOST_TRIED);
    const places = new Set(few.map((unknown) => cellKey(unknown.period, unknown)));
    return published(cell, publication, () => withoutThose(few, attacked(places).narrow));
  }
}

/** What was narrow and no longer is. */
function withoutThose(some: readonly Unknown[], others: readonly Unknown[]): readonly Unknown[] {
  const left = new Set(others.map((unknown) => cellKey(unknown.period, unknown)));
  return some.filter((unknown) => !left.has(cellKey(unknown.period, unknown)));
}

/** What `ask` answers while the cell is published like this. */
function published<T>(cell: DisclosedCell, publication: Publication, ask: () => T): T {
  const before = cell.publication;
  cell.publication = publication;
  const answer = ask();
  cell.publication = before;
  return answer;
}

function protect(cell: DisclosedCell, hidden: readonly Unknown[]) {
  const known = new Set(cell.protects.map((one) => cellKey(one.period, one)));
  for (const { period, dimension, cell: name } of hidden)
    if (!known.has(cellKey(period, { dimension, cell: name }))) cell.protects.push({ period, dimension, cell: name });
}

/** Months first, so that their year can say something; then the years. */
function withhold(drafts: readonly Draft[], open: readonly Unknown[], attacked: () => Attack) {
  for (const draft of drafts.toSorted((a, b) => b.period.length - a.period.length)) {
    for (const cell of draft.cells) cell.publication = { band: WITHHELD };
    protect(draft.cells[0]!, open);
    if (attacked().narrow.length === 0) return;
  }
}

/** Takes back what was made coarser on the way and turned out not to be needed. */
function refine(drafts: readonly Draft[], attacked: () => Attack) {
  for (const cell of drafts.flatMap(({ cells }) => cells).filter((one) => !same(one.publication, one.least))) {
    const steps = [cell.least, ...coarser(cell.least)];
    const finer = steps.slice(
      0,
      steps.findIndex((step) => same(step, cell.publication)),
    );
    const enough = finer.find((step) => published(cell, step, attacked).narrow.length === 0);
    if (enough) cell.publication = enough;
    if (enough === cell.least) cell.protects = [];
  }
}

const same = (a: Publication, b: Publication) => JSON.stringify(a) === JSON.stringify(b);
