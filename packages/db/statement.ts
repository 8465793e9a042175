import { getTableColumns, is, Column, SQL, type InferSelectModel, type Table } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { sql } from "drizzle-orm";
import type { Statement } from "./connection.ts";

/** Drizzle as a writer of SQL only; statements run through `Connection`. */
export const build = drizzle({} as D1Database);

export type Row<T extends Table> = InferSelectModel<T>;
export type Fields = Record<string, SQLiteColumn | SQL | SQL.Aliased>;
export type RowOf<F extends Fields> = {
  [K in keyof F]: F[K] extends SQLiteColumn
    ? ColumnValue<F[K]>
    : F[K] extends SQL<infer V>
      ? V
      : F[K] extends SQL.Aliased<infer V>
        ? V
        : never;
};
type ColumnValue<C extends SQLiteColumn> = C["_"]["notNull"] extends true ? C["_"]["data"] : C["_"]["data"] | null;

interface Buildable {
  toSQL(): { sql: string; params: unknown[] };
}

/** A statement whose answer is of no interest. */
export const silent = (query: Buildable): Statement<never> => ({ ...plain(query), read: (row) => row as never });

const plain = (query: Buildable) => {
  const { sql: text, params } = query.toSQL();
  return { sql: text, params };
};

/** A statement that answers with whole rows of `table`. */
export function rowsOf<T extends SQLiteTable>(table: T, query: Buildable): Statement<Row<T>> {
  const columns = Object.entries(getTableColumns(table));
  return {
    ...plain(query),
    read: (row) =>
      Object.fromEntries(columns.map(([key, column]) => [key, decoded(column, row[column.name])])) as Row<T>,
  };
}

/**
 * Gives every field its own name in the answer. D1 batches answer with objects, in which two columns of one name
 * (a join of two tables with an `id`) would overwrite each other.
 */
export function named<F extends Fields>(fields: F): F {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      is(field, SQL.Aliased) ? field : sql`${field as SQLiteColumn}`.as(key),
    ]),
  ) as F;
}

interface Join {
  table: SQLiteTable;
  on: SQL | undefined;
  kind?: "inner" | "left";
}

export interface Query {
  where?: SQL | undefined;
  orderBy?: SQL[];
  limit?: number;
}

export interface JoinedQuery extends Query {
  joins?: Join[];
  groupBy?: (SQL | SQLiteColumn)[];
}

/** What this file uses of Drizzle's select builder, whose own type is too deep to stay generic over fields. */
interface Selecting extends Buildable {
  leftJoin(table: SQLiteTable, on: SQL | undefined): Selecting;
  innerJoin(table: SQLiteTable, on: SQL | undefined): Selecting;
  where(condition: SQL | undefined): Selecting;
  groupBy(...fields: (SQL | SQLiteColumn)[]): Selecting;
  orderBy(...fields: SQL[]): Selecting;
  limit(rows: number): Selecting;
}

/** Chosen fields of `table` over joins and groups. */
export function selected<F extends Fields>(table: SQLiteTable, fields: F, query: JoinedQuery): Statement<RowOf<F>> {
  let select = build.select(named(fields)).from(table) as unknown as Selecting;
  for (const { table: joined, on, kind } of query.joins ?? []) {
    select = kind === "left" ? select.leftJoin(joined, on) : select.innerJoin(joined, on);
  }
  select = select.where(query.where);
  if (query.groupBy) select = select.groupBy(...query.groupBy);
  if (query.orderBy) select = select.orderBy(...query.orderBy);
  if (query.limit !== undefined) select = select.limit(query.limit);
  return fieldsOf(fields, select);
}

/** Whole rows of `table`. */
export function listed<T extends SQLiteTable>(table: T, { where, orderBy = [], limit }: Query): Statement<Row<T>> {
  const query = build
    .select()
    .from(table as SQLiteTable)
    .where(where)
    .orderBy(...orderBy);
  return rowsOf(table, limit === undefined ? query : query.limit(limit));
}

/** A statement that answers with the given fields, built with `named(fields)`. */
export function fieldsOf<F extends Fields>(fields: F, query: Buildable): Statement<RowOf<F>> {
  const entries = Object.entries(fields);
  return {
    ...plain(query),
    read: (row) =>
      Object.fromEntries(
        entries.map(([key, field]) => [key, is(field, Column) ? decoded(field, row[key]) : row[key]]),
      ) as RowOf<F>,
  };
}

const decoded = (column: Column, value: unknown) =>
  value === null || value === undefined ? null : column.mapFromDriverValue(value);

/** D1 binds at most 100 values a statement. */
export function chunked<V extends object>(values: V[], columns: number): V[][] {
  const size = Math.max(1, Math.floor(100 / columns));
  return Array.from({ length: Math.ceil(values.length / size) }, (_, i) => values.slice(i * size, (i + 1) * size));
}
