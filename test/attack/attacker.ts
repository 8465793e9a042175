import type { ReleasedTable } from "#db/repositories";
import type { Indicator } from "#kernel";
import { IntegerProgram, type Bounds } from "./integer-program.ts";

/** An interval narrower than this counts as recovered. */
export const NARROW = 5;

type Publication = ReleasedTable["totals"][string];

/** What stands behind a published figure about people, written down once more from the rules, not taken from the platform. */
export function rangeOf(publication: Publication): Bounds {
  if ("value" in publication)
    return publication.value < 8
      ? { low: publication.value, high: publication.value }
      : { low: Math.max(8, publication.value - 2), high: publication.value + 2 };
  if (publication.band === "–") return { low: 0, high: Infinity };
  if (publication.band === "8+") return { low: 8, high: Infinity };
  const [low, high] = publication.band.split("–").map(Number);
  return { low: low!, high: high! };
}

/** How a published cell is read: by the rules, or as an exact number where they are switched off. */
export type Eye = (publication: Publication) => Bounds;
export const exactEye: Eye = (publication) =>
  "value" in publication ? { low: publication.value, high: publication.value } : rangeOf(publication);

/** Every cell of an indicator, named for its dimension and cell. */
export function cellsIn({ totals, byMunicipality, byKind }: ReleasedTable, indicator: Indicator) {
  const named = (dimension: string, figures: Readonly<Record<string, Publication>> = {}) =>
    Object.entries(figures).map(([cell, publication]) => ({ name: `${dimension}_${cell}`, publication }));
  return {
    total: totals[indicator]!,
    parts: [named("m", byMunicipality[indicator]), named("k", byKind[indicator])] as const,
  };
}

/**
 * Someone who has read a county's tables of one indicator in this order and believes that a figure is the same number for as
 * long as what is read of it fits together.
 */
export class Attacker {
  readonly program = new IntegerProgram();
  readonly hidden = new Set<string>();
  readonly #newest = new Map<string, string>();
  readonly #exact = new Map<string, number>();
  readonly #changed: ((table: ReleasedTable, cell: string) => number) | undefined;

  /** `exact`, where it is given, tells the attacker by how much each figure changed from version to version. */
  constructor(
    tables: readonly ReleasedTable[],
    indicator: Indicator,
    eye: Eye = rangeOf,
    exact?: (table: ReleasedTable, cell: string) => number,
  ) {
    this.#changed = exact;
    for (const table of tables.filter(({ totals }) => totals[indicator])) {
      const { total, parts } = cellsIn(table, indicator);
      const all = this.#read(table, "t_", total, eye);
      const names = parts.map((cells) =>
        cells.map(({ name, publication }) => this.#read(table, name, publication, eye)),
      );
      for (const one of names) this.program.equal(one, all);
      if (table.months.length > 1 || table.period.length === 4)
        for (const cell of ["t_", ...parts.flat().map(({ name }) => name)])
          this.program.equal(
            table.months.flatMap((month) => this.#newest.get(`${month} ${cell}`) ?? []),
            this.#newest.get(`${table.period} ${cell}`)!,
          );
    }
  }

  /** The unknown behind a cell of a period as it was last read. */
  newest = (period: string, cell: string): string | undefined => this.#newest.get(`${period} ${cell}`);

  /** The hidden cells that come out narrower than five; undefined where nothing fits what is believed. */
  recovered(): string[] | undefined {
    const spans = this.program.spans([...this.hidden], NARROW);
    return spans && [...spans].filter(([, { low, high }]) => high - low < NARROW).map(([name]) => name);
  }

  /** Each version is a number of its own, and so much more or less than the one before. */
  #readKnowing(
    table: ReleasedTable,
    cell: string,
    { name, publication, eye, known }: { name: string; publication: Publication; eye: Eye; known?: string },
  ): string {
    this.program.know(name, eye(publication));
    const now = this.#changed!(table, cell);
    const before = known === undefined ? undefined : this.#exact.get(known)!;
    if (known !== undefined) this.program.sum([name], { low: now - before!, high: now - before! }, known);
    this.#exact.set(name, now);
    this.#newest.set(`${table.period} ${cell}`, name);
    if ("band" in publication && publication.band === "0–7") this.hidden.add(name);
    return name;
  }

  #read(table: ReleasedTable, cell: string, publication: Publication, eye: Eye): string {
    const key = `${table.period} ${cell}`;
    const known = this.#newest.get(key);
    const name = `x${table.period.replace("-", "_")}_${cell}_v${table.number}`;
    if (this.#changed) return this.#readKnowing(table, cell, { name, publication, eye, known });
    const unknown = known && this.program.know(known, eye(publication)) ? known : name;
    if (unknown === name) this.program.know(name, eye(publication));
    this.#newest.set(key, unknown);
    if ("band" in publication && publication.band === "0–7") this.hidden.add(unknown);
    return unknown;
  }
}

/** The newest version of each month and year, months first. */
export const newestOf = (tables: readonly ReleasedTable[]): ReleasedTable[] =>
  [...new Map(tables.map((table) => [table.period, table])).values()].toSorted(
    (a, b) => b.period.length - a.period.length || a.period.localeCompare(b.period),
  );

/** The tables of one year, so that each program stays small; years share no number. */
export const byYear = (tables: readonly ReleasedTable[]): ReleasedTable[][] => [
  ...Map.groupBy(tables, ({ period }) => period.slice(0, 4)).values(),
];
