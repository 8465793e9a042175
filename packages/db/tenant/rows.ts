import { refuse, type TenantId } from "#kernel";
import { and, eq, getTableColumns, is, sql, SQL, type InferInsertModel } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { changedInBulk, insertedInBulk } from "../bulk.ts";
import type { Bell, Connection, Publishes, Write } from "../connection.ts";
import {
  build,
  chunked,
  listed,
  rowsOf,
  selected,
  silent,
  type Fields,
  type JoinedQuery,
  type Query,
  type Row,
  type RowOf,
} from "../statement.ts";
import { open, type TenantDb } from "./tenant-db.ts";

export type TenantTable = SQLiteTable & { tenantId: SQLiteColumn; id: SQLiteColumn };
export type New<T extends TenantTable> = Omit<InferInsertModel<T>, "tenantId">;
export type Patch<T extends TenantTable> = {
  [K in keyof Omit<InferInsertModel<T>, "tenantId" | "id">]?: InferInsertModel<T>[K] | SQL;
};

type Insertion = ReturnType<ReturnType<typeof build.insert<SQLiteTable>>["values"]>;

/**
 * A tenant's rows of one table. `tenant_id` stands in every statement by itself and cannot be left out or chosen.
 */
export class Rows<T extends TenantTable> {
  readonly #table: T;
  readonly #connection: Connection;
  readonly tenantId: TenantId;
  readonly #effects: { publishes?: Publishes; rings?: Bell };

  constructor(db: TenantDb, table: T, effects: { publishes?: Publishes; rings?: Bell } = {}) {
    const { connection, tenantId } = open(db);
    this.#table = table;
    this.#connection = connection;
    this.tenantId = tenantId;
    this.#effects = effects;
  }

  #mine(where?: SQL, table: TenantTable = this.#table): SQL {
    return and(eq(table.tenantId, this.tenantId), where)!;
  }

  list({ where, ...query }: Query = {}): Promise<Row<T>[]> {
    return this.#connection.read(listed(this.#table, { ...query, where: this.#mine(where) }));
  }

  async first(query: Query): Promise<Row<T> | undefined> {
    return (await this.list({ ...query, limit: 1 }))[0];
  }

  find(id: string): Promise<Row<T> | undefined> {
    return this.first({ where: eq(this.#table.id, id) });
  }

  /** The row of this id; refuses with `not-found`, a neighbour's id and an unknown one alike. */
  async get(id: string): Promise<Row<T>> {
    return (await this.find(id)) ?? refuse("not-found");
  }

  async count(where?: SQL): Promise<number> {
    const [row] = await this.select({ number: sql<number>`count(*)` }, { where });
    return row?.number ?? 0;
  }

  /** Chosen fields, over joins and groups. A joined tenant table is joined within the tenant. */
  select<F extends Fields>(fields: F, { where, joins = [], ...query }: JoinedQuery = {}): Promise<RowOf<F>[]> {
    const within = joins.map(({ table, on, kind }) => ({
      table,
      kind,
      on: "tenantId" in table ? this.#mine(on, table as TenantTable) : on,
    }));
    return this.#connection.read(selected(this.#table, fields, { ...query, joins: within, where: this.#mine(where) }));
  }

  /** Adds one row or many; many are spread over statements of at most 100 values. */
  add(rows: New<T> | New<T>[]): Write<Row<T>> {
    return this.#insert(rows, (insert) => insert);
  }

  /** Adds any number of rows with few statements; answers with none of them. */
  addAll(rows: New<T>[]): Write<never> {
    return { statements: insertedInBulk(this.#table, rows, { tenantId: this.tenantId }), ...this.#effects };
  }

  /** Changes any number of rows alike; answers with none of them. */
  changeAll(where: SQL | undefined, patch: Patch<T>): Write<never> {
    const query = build
      .update(this.#table as SQLiteTable)
      .set(patch as never)
      .where(this.#mine(where));
    return { statements: [silent(query)], ...this.#effects };
  }

  /** Removes any number of rows; answers with none of them. */
  removeAll(where: SQL | undefined): Write<never> {
    const query = build.delete(this.#table as SQLiteTable).where(this.#mine(where));
    return { statements: [silent(query)], ...this.#effects };
  }

  /** Gives each of many rows its own values of the columns `keys`; answers with none of them. */
  changeEach<K extends keyof New<T> & string>(rows: ({ id: string } & Pick<New<T>, K>)[], keys: K[]): Write<never> {
    return { statements: changedInBulk(this.#table, rows, keys, this.#mine()), ...this.#effects };
  }

  /** Adds what is not there yet by any unique constraint; answers with the rows that were added. */
  addUnlessThere(rows: New<T> | New<T>[]): Write<Row<T>> {
    return this.#insert(rows, (insert) => insert.onConflictDoNothing());
  }

  /** Adds a row, or changes the one that has the same `target` columns if `setWhere` holds for it. */
  addOrChange(row: New<T>, target: SQLiteColumn[], set: Patch<T>, setWhere?: SQL): Write<Row<T>> {
    return this.#insert(row, (insert) => insert.onConflictDoUpdate({ target, set: set as never, setWhere }));
  }

  #insert(rows: New<T> | New<T>[], conflict: (insert: Insertion) => Insertion): Write<Row<T>> {
    const list = (Array.isArray(rows) ? rows : [rows]).map((row) => ({ ...row, tenantId: this.tenantId }));
    const columns = Object.keys(getTableColumns(this.#table)).length;
    const statements = chunked(list, columns).map((chunk) =>
      rowsOf(this.#table, conflict(build.insert(this.#table as SQLiteTable).values(chunk as never)).returning()),
    );
    return { statements, ...this.#effects };
  }

  /**
   * Adds what a `SELECT` finds: `values` are its columns, `from` is all that follows, so that a condition and the
   * insert are one statement. Adds nothing where a unique constraint is in the way.
   */
  addFrom(values: Record<keyof New<T>, SQL | string | number | boolean | null>, from: SQL): Write<Row<T>> {
    const selected = Object.entries(getTableColumns(this.#table)).map(([key, column]) => {
      const value = key === "tenantId" ? this.tenantId : values[key as keyof New<T>];
      return is(value, SQL) || value === null ? sql`${value}` : sql`${column.mapToDriverValue(value)}`;
    });
    const query = build
      .insert(this.#table as SQLiteTable)
      .select(sql`SELECT ${sql.join(selected, sql`, `)} ${from}`)
      .onConflictDoNothing()
      .returning();
    return { statements: [rowsOf(this.#table, query)], ...this.#effects };
  }

  /** Adds a row if `condition` holds in that very statement and no unique constraint is in the way. */
  addIf(condition: SQL, row: New<T>): Write<Row<T>> {
    const given = row as Record<string, unknown>;
    const complete = Object.entries(getTableColumns(this.#table)).map(([key, column]) => [
      key,
      given[key] ?? column.default ?? null,
    ]);
    return this.addFrom(Object.fromEntries(complete), sql`WHERE ${condition}`);
  }

  change(id: string, patch: Patch<T>, where?: SQL): Write<Row<T>> {
    return this.changeWhere(and(eq(this.#table.id, id), where), patch);
  }

  changeWhere(where: SQL | undefined, patch: Patch<T>): Write<Row<T>> {
    const query = build
      .update(this.#table as SQLiteTable)
      .set(patch as never)
      .where(this.#mine(where))
      .returning();
    return { statements: [rowsOf(this.#table, query)], ...this.#effects };
  }

  remove(id: string): Write<Row<T>> {
    return this.removeWhere(eq(this.#table.id, id));
  }

  removeWhere(where: SQL | undefined): Write<Row<T>> {
    const query = build
      .delete(this.#table as SQLiteTable)
      .where(this.#mine(where))
      .returning();
    return { statements: [rowsOf(this.#table, query)], ...this.#effects };
  }
}
