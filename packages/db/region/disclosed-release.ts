import type { Month } from "#kernel";
import { catalogue, type MonthSum } from "./catalogue.ts";
import { disclose, draftOf, type DisclosedCell, type Draft, type EarlierCell } from "./disclosure.ts";
import type { PublishedTable } from "./puzzle.ts";
import {
  isYear,
  publicationOf,
  yearOf,
  type CellChange,
  type FrozenDefinition,
  type ReleasedPeriod,
  type ReleasedTable,
} from "./released.ts";
import { cellsOf, changesBetween } from "./released-cells.ts";

export type ReleaseCell = DisclosedCell & { indicator: FrozenDefinition["id"] };

/** A month or a year as it is going to be released. */
export interface DisclosedTable {
  period: ReleasedPeriod;
  number: number;
  months: Month[];
  definitions: FrozenDefinition[];
  cells: ReleaseCell[];
  changes: CellChange[];
}

/** What a release is made of. */
export interface ReleaseMaterial {
  month: Month;
  definitions: readonly FrozenDefinition[];
  /** The exact sums of the month as they stand now. */
  sums: readonly MonthSum[];
  municipalities: readonly string[];
  /** Everything the county released of this year, in the order in which the region read it. */
  earlier: readonly ReleasedTable[];
  /** The exact sums behind each version of a month, by month and number: `2026-03 1`. */
  exact: ReadonlyMap<string, readonly MonthSum[]>;
  /** The first month in which the county counted anything. */
  takesPartFrom: Month;
  /** How often the county released something before. */
  turn: number;
}

/**
 * A month of a county the way the region may see it, and its year where this completes or corrects it. It comes into being by
 * disclosure control alone, and nothing else can be released.
 */
export class DisclosedRelease {
  readonly #disclosed = true;
  readonly turn: number;
  readonly tables: readonly DisclosedTable[];
  /** What stands behind the month; the county keeps it to itself. */
  readonly exact: MonthSum[];

  private constructor({ turn, sums }: ReleaseMaterial, tables: readonly DisclosedTable[]) {
    this.turn = turn + 1;
    this.exact = [...sums];
    this.tables = tables;
  }

  static of(material: ReleaseMaterial): DisclosedRelease {
    const { month, earlier } = material;
    const past = new Past(material);
    const periods: { period: ReleasedPeriod; months: Month[] }[] = [{ period: month, months: [month] }];
    const covered = [...new Set([...past.months, month])].toSorted();
    if (completesYear(material, covered)) periods.push({ period: yearOf(month), months: covered });
    const sumsNow = new Map([...past.sums, [month, material.sums] as const]);
    const definitionsOf = (period: ReleasedPeriod) =>
      isYear(period) ? past.definitionsWith(material.definitions) : [...material.definitions];
    const cells = new Map(periods.map(({ period }) => [period, [] as ReleaseCell[]]));
    for (const definition of definitionsOf(yearOf(month))) {
      const published = past.published(definition);
      const drafts = periods
        .filter(({ period }) => definitionsOf(period).some(({ id }) => id === definition.id))
        .map(({ period, months }) => {
          const counted = isLatest(definition) ? months.slice(-1) : months;
          const sums = counted.flatMap((one) => sumsNow.get(one) ?? []);
          const exact = catalogue(definition, sums, material.municipalities);
          return draftOf(period, months, exact, past.cellsBefore(period, published, definition));
        });
      if (definition.aboutPeople) {
        const added = isLatest(definition) ? drafts.filter(({ period }) => !isYear(period)) : drafts;
        disclose(published, added);
        if (isLatest(definition)) takeFromLastMonth(drafts, definition, past);
      } else for (const cell of drafts.flatMap((draft) => draft.cells)) cell.publication = { value: cell.amount };
      for (const draft of drafts)
        cells.get(draft.period)!.push(
          ...draft.cells.map(({ dimension, cell, amount, publication, protects }) => ({
            dimension,
            cell,
            amount,
            publication,
            protects,
            indicator: definition.id,
          })),
        );
    }
    return new DisclosedRelease(
      material,
      periods.map(({ period, months }) => {
        const before = earlier.findLast((table) => table.period === period);
        return {
          period,
          months,
          number: (before?.number ?? 0) + 1,
          definitions: definitionsOf(period),
          cells: cells.get(period)!,
          changes: before ? changesBetween(before, cells.get(period)!) : [],
        };
      }),
    );
  }

  static is = (value: object): value is DisclosedRelease => #disclosed in value;
}

const isLatest = ({ sums }: FrozenDefinition) => sums === "latest";

/** A year is released once all its months are, from the county's first one on, and again with each correction. */
function completesYear({ month, earlier, takesPartFrom }: ReleaseMaterial, covered: readonly Month[]): boolean {
  const year = yearOf(month);
  if (earlier.some(({ period }) => period === year)) return true;
  const first = takesPartFrom > `${year}-01` ? takesPartFrom : `${year}-01`;
  const last = covered.at(-1)!;
  return last === `${year}-12` && covered.filter((one) => one >= first).length === 13 - Number(first.slice(5));
}

/** What is not added up stands in the year as it stood in its last month, word for word, so that it tells nothing more. */
function takeFromLastMonth(drafts: readonly Draft[], { id }: FrozenDefinition, past: Past) {
  const year = drafts.find(({ period }) => isYear(period));
  if (!year) return;
  const last = year.months.at(-1)!;
  const here = drafts.find(({ period }) => period === last)?.cells;
  const there = past.newest(last);
  for (const cell of year.cells) {
    const same = ({ dimension, cell: name }: { dimension: string; cell: string }) =>
      dimension === cell.dimension && name === cell.cell;
    const publication = here?.find(same)?.publication ?? (there && cellsOf(there, id).find(same)?.publication);
    cell.publication = publication ?? publicationOf("–");
  }
}

/** What was released of the year before, with what stood behind it. */
class Past {
  readonly #material: ReleaseMaterial;
  /** The newest released sums of each month but the one that is being released. */
  readonly sums: ReadonlyMap<Month, readonly MonthSum[]>;

  constructor(material: ReleaseMaterial) {
    this.#material = material;
    this.sums = this.#sumsAfter(material.earlier);
  }

  get months(): Month[] {
    return [...this.sums.keys()];
  }

  newest = (of: ReleasedPeriod) => this.#material.earlier.findLast(({ period }) => period === of);

  /** The definitions that stand in any month of the year; where one changed, as it is now. */
  definitionsWith(current: readonly FrozenDefinition[]): FrozenDefinition[] {
    const known = new Set(current.map(({ id }) => id));
    const others = new Map(
      this.#material.earlier.flatMap(({ definitions }) => definitions).map((one) => [one.id, one]),
    );
    return [...current, ...[...others.values()].filter(({ id }) => !known.has(id))];
  }

  /** All released tables of one indicator that readers can solve together. */
  published(definition: FrozenDefinition): PublishedTable[] {
    const { earlier, municipalities } = this.#material;
    return earlier
      .map((table, at) => ({ table, sums: this.#sumsAfter(earlier.slice(0, at + 1)) }))
      .filter(({ table }) => !(isYear(table.period) && isLatest(definition)))
      .map(({ table, sums }) => {
        const exact = catalogue(
          definition,
          table.months.flatMap((one) => sums.get(one) ?? []),
          municipalities,
        );
        const amounts = new Map(exact.map(({ dimension, cell, amount }) => [`${dimension}:${cell}`, amount]));
        const asItIs = table.definitions.some(({ id, aboutPeople }) => id === definition.id && !aboutPeople);
        const cells = cellsOf(table, definition.id).map((cell) => ({
          ...cell,
          asItIs,
          exact: amounts.get(`${cell.dimension}:${cell.cell}`),
        }));
        return { period: table.period, months: table.months, cells };
      })
      .filter(({ cells }) => cells.length > 0);
  }

  /** What the newest version of a period shows of an indicator. */
  cellsBefore(period: ReleasedPeriod, published: readonly PublishedTable[], { id }: FrozenDefinition): EarlierCell[] {
    const coarse = this.newest(period)?.coarser.filter(({ indicator }) => indicator === id) ?? [];
    const newest = published.findLast((table) => table.period === period);
    return (newest?.cells ?? []).map((cell) => ({
      ...cell,
      exact: cell.exact,
      protects: coarse.find((one) => one.dimension === cell.dimension && one.cell === cell.cell)?.protects ?? [],
    }));
  }

  #sumsAfter(tables: readonly ReleasedTable[]): Map<Month, readonly MonthSum[]> {
    return new Map(
      tables
        .filter(({ period }) => !isYear(period))
        .map(({ period, number }) => [period as Month, this.#material.exact.get(`${period} ${number}`) ?? []]),
    );
  }
}
