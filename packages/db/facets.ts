import { sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Statement } from "./connection.ts";

/** How much there is of each choice of a filter, and how much in all. */
export interface Counts {
  total: number;
  facets: Record<string, Record<string, number>>;
}

// A list is read once: the database writes a line for each row, with what the row is counted under, and the counting is done
// here. Counting in SQL would read every row again for each facet.
const [FIELD, LINE] = ["\t", "\n"];
const tabbed = (columns: readonly string[]) =>
  columns.map((column) => `coalesce(${column}, '')`).join(" || char(9) || ");

/**
 * A column that tells of each row of `hits` what it is counted under: a column by the name of each facet, `traits` between
 * commas, and in `misses` a bit for each facet, in their order, whose choice the row does not meet.
 */
export const tally = (facets: readonly string[]): string =>
  `(SELECT group_concat(${tabbed(["misses", "traits", ...facets])}, char(10)) FROM hits) AS tally`;

/** How many rows there are of each value, each counted without the choice of its own facet; traits among the rows that meet all. */
export function countsFrom(facets: readonly string[], tallied: unknown): Counts {
  const counts: Counts = { total: 0, facets: { traits: {} } };
  for (const name of facets) counts.facets[name] = {};
  if (typeof tallied !== "string") return counts;
  const count = (name: string, value: string) => {
    const values = counts.facets[name]!;
    values[value] = (values[value] ?? 0) + 1;
  };
  for (const line of tallied.split(LINE)) {
    const [missed, traits = "", ...values] = line.split(FIELD);
    const misses = Number(missed);
    facets.forEach((name, at) => {
      if ((misses | (1 << at)) === 1 << at) count(name, values[at] ?? "");
    });
    if (misses > 0) continue;
    counts.total++;
    for (const trait of traits.split(",")) if (trait) count("traits", trait);
  }
  return counts;
}

/** The bits of the facets whose condition a row does not meet. */
export const missesOf = (conditions: readonly (string | undefined)[]): string =>
  conditions
    .map((condition, at) => (condition === undefined ? "0" : `CASE WHEN ${condition} THEN 0 ELSE ${1 << at} END`))
    .join(" | ");

/** The same for conditions that Drizzle writes. */
export const missing = (conditions: readonly (SQL | undefined)[]): SQL =>
  sql.join(
    conditions.map((condition, at) =>
      condition === undefined ? sql`0` : sql`CASE WHEN ${condition} THEN 0 ELSE ${1 << at} END`,
    ),
    sql` | `,
  );

/** The columns by which a list is narrowed, by the names their choices are counted under. */
export const chosenFrom = <F extends Record<string, { column: SQLiteColumn }>>(facets: F) =>
  Object.fromEntries(Object.entries(facets).map(([name, { column }]) => [name, column])) as {
    [K in keyof F]: SQLiteColumn;
  };

interface Reading {
  read<R>(statement: Statement<R>): Promise<R[]>;
}

/** Counts what a query with a column for each facet, `traits` and `misses` finds. */
export async function counted(
  rows: Reading,
  facets: readonly string[],
  hits: { toSQL(): { sql: string; params: unknown[] } },
): Promise<Counts> {
  const query = hits.toSQL();
  const [counts] = await rows.read({
    sql: `WITH hits AS (${query.sql}) SELECT ${tally(facets)}`,
    params: query.params,
    read: (row) => countsFrom(facets, row.tally),
  });
  return counts!;
}
