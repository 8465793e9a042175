import { and, eq, getTableColumns, sql, type InferInsertModel, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { TenantId } from "#kernel";
import { insertedInBulk } from "../bulk.ts";
import type { Bell, Publishes, Statement, Write } from "../connection.ts";
import {
  build,
  chunked,
  listed,
  rowsOf,
  selected,
  type Fields,
  type JoinedQuery,
  type Query,
  type Row,
  type RowOf,
} from "../statement.ts";
import type { TenantTable } from "../tenant/rows.ts";
import { open, type DirectoryDb, type RegionDb } from "../tenant/tenant-db.ts";

/** Rows of a table all counties read. Repositories built on it say in each write which county may make it (`actingId`). */
export class SharedRows<T extends SQLiteTable> {
  readonly #table: T;
  readonly #db: DirectoryDb | RegionDb;
  readonly #effects: { publishes?: Publishes; rings?: Bell };

  constructor(db: DirectoryDb | RegionDb, table: T, effects: { publishes?: Publishes; rings?: Bell } = {}) {
    this.#db = db;
    this.#table = table;
    this.#effects = effects;
  }

  /** The county in whose name the directory was opened. */
  get actingId(): TenantId {
    return open(this.#db).tenantId;
  }

  list(query: Query = {}): Promise<Row<T>[]> {
    return this.read(listed(this.#table, query));
  }

  async first(query: Query): Promise<Row<T> | undefined> {
    return (await this.list({ ...query, limit: 1 }))[0];
  }

  /** Chosen fields, over joins and groups. A joined tenant table is joined within the acting tenant. */
  select<F extends Fields>(fields: F, { joins = [], ...query }: JoinedQuery = {}): Promise<RowOf<F>[]> {
    const within = joins.map(({ table, on, kind }) => ({
      table,
      kind,
      on: "tenantId" in table ? this.#own(table as TenantTable, on) : on,
    }));
    return this.read(selected(this.#table, fields, { ...query, joins: within }));
  }

  /** `column` of the acting tenant's own rows of a tenant table, as a subselect. */
  ownOnly<U extends TenantTable>(table: U, column: SQLiteColumn, where: SQL): SQL {
    return sql`(SELECT ${column} FROM ${table} WHERE ${this.#own(table, where)})`;
  }

  #own(table: TenantTable, where: SQL | undefined): SQL {
    return and(eq(table.tenantId, this.actingId), where)!;
  }

  read<R>(statement: Statement<R>): Promise<R[]> {
    return open(this.#db).connection.read(statement);
  }

  add(rows: InferInsertModel<T> | InferInsertModel<T>[]): Write<Row<T>> {
    const columns = Object.keys(getTableColumns(this.#table)).length;
    const statements = chunked((Array.isArray(rows) ? rows : [rows]) as object[], columns).map((chunk) =>
      rowsOf(
        this.#table,
        build
          .insert(this.#table as SQLiteTable)
          .values(chunk as never)
          .returning(),
      ),
    );
    return { statements, ...this.#effects };
  }

  /** Adds any number of rows with few statements; answers with none of them. */
  addAll(rows: Partial<InferInsertModel<T>>[], fixed: Partial<InferInsertModel<T>> = {}): Write<never> {
    return { statements: insertedInBulk(this.#table, rows, fixed), ...this.#effects };
  }

  /** Adds what is not there yet by any unique constraint. */
  addUnlessThere(row: InferInsertModel<T>): Write<Row<T>> {
    const query = build
      .insert(this.#table as SQLiteTable)
      .values(row as never)
      .onConflictDoNothing()
      .returning();
    return { statements: [rowsOf(this.#table, query)], ...this.#effects };
  }

  /** Adds a row if `condition` holds in that very statement and no unique constraint is in the way. */
  addIf(condition: SQL, row: Row<T>): Write<Row<T>> {
    const given = row as Record<string, unknown>;
    const values = Object.entries(getTableColumns(this.#table)).map(([key, column]) =>
      given[key] === null || given[key] === undefined ? sql`NULL` : sql`${column.mapToDriverValue(given[key])}`,
    );
    const query = build
      .insert(this.#table as SQLiteTable)
      .select(sql`SELECT ${sql.join(values, sql`, `)} WHERE ${condition}`)
      .onConflictDoNothing()
      .returning();
    return { statements: [rowsOf(this.#table, query)], ...this.#effects };
  }

  addOrChange(row: InferInsertModel<T>, target: SQLiteColumn[], set: Partial<InferInsertModel<T>>): Write<Row<T>> {
    const query = build
      .insert(this.#table as SQLiteTable)
      .values(row as never)
      .onConflictDoUpdate({ target, set: set as never })
      .returning();
    return { statements: [rowsOf(this.#table, query)], ...this.#effects };
  }

  changeWhere(where: SQL, patch: { [K in keyof InferInsertModel<T>]?: InferInsertModel<T>[K] | SQL }): Write<Row<T>> {
    const query = build
      .update(this.#table as SQLiteTable)
      .set(patch as never)
      .where(where)
      .returning();
    return { statements: [rowsOf(this.#table, query)], ...this.#effects };
  }

  removeWhere(where: SQL): Write<Row<T>> {
    const query = build
      .delete(this.#table as SQLiteTable)
      .where(where)
      .returning();
    return { statements: [rowsOf(this.#table, query)], ...this.#effects };
  }
}
