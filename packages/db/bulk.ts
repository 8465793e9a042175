import { and, getTableColumns, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Statement } from "./connection.ts";
import { build, silent } from "./statement.ts";

/** Characters of JSON in one bound value; D1 takes at most 2 MB, and a character may need three bytes. */
const LONGEST = 500_000;

type Values = Record<string, unknown>;

/** Rows as JSON arrays of the values of `columns`, cut into texts that D1 can bind. */
function asJson(rows: Values[], columns: [string, SQLiteColumn][]): string[] {
  const texts: string[] = [];
  let waiting: string[] = [];
  let length = 0;
  for (const row of rows) {
    const text = JSON.stringify(columns.map(([key, column]) => driven(column, row[key] ?? column.default ?? null)));
    if (length + text.length > LONGEST && waiting.length > 0) {
      texts.push(`[${waiting.join(",")}]`);
      waiting = [];
      length = 0;
    }
    waiting.push(text);
    length += text.length;
  }
  return waiting.length > 0 ? [...texts, `[${waiting.join(",")}]`] : texts;
}

const driven = (column: SQLiteColumn, value: unknown) => (value === null ? null : column.mapToDriverValue(value));
const valueAt = (place: number) => sql`json_extract(given.value, ${`$[${place}]`})`;

/** Adds any number of rows with few statements; `fixed` holds for all of them. */
export function insertedInBulk(table: SQLiteTable, rows: Values[], fixed: Values): Statement<never>[] {
  const all = Object.entries(getTableColumns(table)) as [string, SQLiteColumn][];
  const given = all.filter(([key]) => !(key in fixed));
  const selected = all.map(([key, column]) =>
    key in fixed ? sql`${driven(column, fixed[key])}` : valueAt(given.findIndex(([name]) => name === key)),
  );
  return asJson(rows, given).map((json) =>
    silent(
      build
        .insert(table)
        .select(sql`SELECT ${sql.join(selected, sql`, `)} FROM json_each(${json}) AS given WHERE true`),
    ),
  );
}

/**
 * Gives each of many rows, found by their `id` within `mine`, its own values of the columns `keys`. The limit keeps the values
 * a table of their own, so that each row is looked up by its key; joined freely, every row would read all of them.
 */
export function changedInBulk<T extends SQLiteTable & { id: SQLiteColumn }>(
  table: T,
  rows: Values[],
  keys: string[],
  mine: SQL,
): Statement<never>[] {
  const columns = getTableColumns(table) as Record<string, SQLiteColumn>;
  const given = ["id", ...keys].map((key): [string, SQLiteColumn] => [key, columns[key]!]);
  const set = Object.fromEntries(keys.map((key, place) => [key, valueAt(place + 1)]));
  return asJson(rows, given).map((json) =>
    silent(
      build
        .update(table as SQLiteTable)
        .set(set as never)
        .from(sql`(SELECT json_extract(value, '$[0]') AS id, value FROM json_each(${json}) LIMIT -1) AS given`)
        .where(and(mine, sql`${table.id} = given.id`)),
    ),
  );
}
