import { readdirSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import * as tables from "#db/tables";

const declared = Object.values(tables).filter((table) => is(table, SQLiteTable)) as SQLiteTable[];
const mainTables = declared.filter((table) => tables.ownershipOf(table));
const tenantTables = mainTables.filter((table) => tables.ownershipOf(table)!.owner === "tenant").map(getTableName);

/** A database with all migrations of a folder, and then with `more`. */
function migrated(folder: string, more = ""): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  for (const name of files.sort()) database.exec(readFileSync(`${folder}/${name}`, "utf8"));
  database.exec(more);
  return database;
}

interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}
interface ForeignKey {
  id: number;
  table: string;
  from: string;
  to: string;
  on_delete: string;
}

/** Everything in a schema that would let a row be named, joined or changed without its tenant. */
function violations(database: DatabaseSync, owned: string[] = tenantTables): string[] {
  const all = <T>(sql: string) => database.prepare(sql).all() as T[];
  const found: string[] = [];
  const strict = all<{ name: string; strict: number; schema: string; type: string }>("PRAGMA table_list");
  for (const { name, strict: isStrict, schema, type } of strict) {
    if (schema === "main" && type === "table" && !name.startsWith("sqlite_") && !isStrict)
      found.push(`${name} is not STRICT`);
  }
  const names = strict
    .filter(({ schema, name }) => schema === "main" && !name.startsWith("sqlite_"))
    .map(({ name }) => name);
  for (const name of names) {
    const columns = all<Column>(`PRAGMA table_info(${name})`);
    const hasTenant = columns.some((column) => column.name === "tenant_id");
    if (hasTenant !== owned.includes(name))
      found.push(`${name} has tenant_id but is not declared a tenant's, or the reverse`);
    const keys = all<ForeignKey>(`PRAGMA foreign_key_list(${name})`);
    for (const key of keys)
      if (!["NO ACTION", "RESTRICT"].includes(key.on_delete)) found.push(`${name} deletes along with ${key.table}`);
    if (!hasTenant) continue;

    const key = columns
      .filter((column) => column.pk)
      .sort((a, b) => a.pk - b.pk)
      .map((column) => column.name);
    if (key.join() !== "tenant_id,id") found.push(`${name} is not keyed by (tenant_id, id)`);
    for (const id of new Set(keys.filter(({ table }) => owned.includes(table)).map((k) => k.id))) {
      const parts = keys.filter((part) => part.id === id);
      if (!parts.some(({ from, to }) => from === "tenant_id" && to === "tenant_id"))
        found.push(`${name} refers to ${parts[0]!.table} across tenants`);
    }
    for (const index of all<{ name: string; unique: number }>(`PRAGMA index_list(${name})`)) {
      const [first] = all<{ name: string }>(`PRAGMA index_info(${JSON.stringify(index.name)})`);
      if (index.unique && first?.name !== "tenant_id") found.push(`${index.name} is unique across tenants`);
    }
    const triggers = all<{ sql: string }>(
      `SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '${name}'`,
    );
    if (!triggers.some(({ sql }) => /BEFORE UPDATE OF tenant_id/.test(sql)))
      found.push(`a row of ${name} can change its tenant`);
  }
  return found;
}

test("no table lets a row be named, joined or moved without its tenant", () => {
  expect(violations(migrated("migrations"))).toEqual([]);
});

test.each([
  ["CREATE TABLE loose (id TEXT PRIMARY KEY)", "loose is not STRICT"],
  ["CREATE TABLE notes (tenant_id TEXT, id TEXT PRIMARY KEY) STRICT", "notes is not keyed by (tenant_id, id)"],
  [
    "CREATE TABLE notes (tenant_id TEXT, id TEXT, post_id TEXT REFERENCES posts (id), PRIMARY KEY (tenant_id, id)) STRICT",
    "notes refers to posts across tenants",
  ],
  [
    "CREATE TABLE notes (tenant_id TEXT, id TEXT, PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, id) REFERENCES posts (tenant_id, id) ON DELETE CASCADE) STRICT",
    "notes deletes along with posts",
  ],
  ["CREATE UNIQUE INDEX one_title ON posts (title)", "one_title is unique across tenants"],
  ["DROP TRIGGER posts_keep_their_tenant", "a row of posts can change its tenant"],
  [
    "CREATE TABLE notes (tenant_id TEXT, id TEXT, PRIMARY KEY (tenant_id, id)) STRICT",
    "a row of notes can change its tenant",
  ],
])("a planted violation is found: %s", (planted, violation) => {
  expect(
    violations(migrated("migrations", planted), [...tenantTables, ...(planted.includes("notes") ? ["notes"] : [])]),
  ).toContain(violation);
});

test("the Drizzle tables are the migrated ones, column by column", () => {
  const database = migrated("migrations");
  const existing = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all() as { name: string }[];
  expect(mainTables.map(getTableName).sort()).toEqual(existing.map(({ name }) => name).sort());
  const kinds: Record<string, string> = { string: "TEXT", json: "TEXT", number: "INTEGER", boolean: "INTEGER" };
  for (const table of mainTables) {
    const columns = database.prepare(`PRAGMA table_info(${getTableName(table)})`).all() as unknown as Column[];
    const migratedColumns = columns.map(({ name, type, notnull, pk }) => ({
      name,
      type,
      notNull: notnull === 1 || (pk > 0 && type === "TEXT" && columns.filter((c) => c.pk).length === 1),
    }));
    const drizzleColumns = Object.values(getTableColumns(table)).map((column) => ({
      name: column.name,
      type: column.getSQLType() === "real" ? "REAL" : kinds[column.dataType]!,
      notNull: column.notNull,
    }));
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
    expect({ table: getTableName(table), columns: drizzleColumns.sort(byName) }).toEqual({
      table: getTableName(table),
      columns: migratedColumns.sort(byName),
    });
  }
});

test("a tenant table declares the key that the schema has", () => {
  for (const table of mainTables.filter((t) => tables.ownershipOf(t)!.owner === "tenant")) {
    expect(getTableConfig(table).primaryKeys[0]?.columns.map((column) => column.name)).toEqual(["tenant_id", "id"]);
  }
});

/** Columns that sound like a person's and are not. */
const namesThings = new Set(["audit_log.subject", "batch_products.name", "budget_lines.name", "own_indicators.name"]);

test("every column about a person stands in its table's list, and every such table has a retention class", () => {
  const personal = /^(mail|name|phone|message|recipient|reply_to|letter|contact_.*|member_id|actor|subject|interests)$/;
  for (const table of mainTables.filter((t) => tables.ownershipOf(t)!.owner === "tenant")) {
    const ownership = tables.ownershipOf(table)!;
    const found = Object.values(getTableColumns(table))
      .map((column) => column.name)
      .filter((name) => personal.test(name));
    const undeclared = found.filter(
      (name) => !ownership.personal.includes(name) && !namesThings.has(`${getTableName(table)}.${name}`),
    );
    expect({ table: getTableName(table), undeclared }).toEqual({ table: getTableName(table), undeclared: [] });
    if (ownership.personal.length > 0) expect(ownership.retention).toBeDefined();
  }
});

test("a row cannot change its tenant, and ledgers cannot be rewritten", () => {
  const database = migrated("migrations");
  database.exec(`INSERT INTO tenants (id, kind, slug, name, short_name, programmes, features, look, site, legal, created_at, updated_at)
    VALUES ('tnt_a', 'county', 'a', 'A', 'A', '[]', '[]', '{}', '{}', '{}', 0, 0), ('tnt_b', 'county', 'b', 'B', 'B', '[]', '[]', '{}', '{}', '{}', 0, 0);
    INSERT INTO audit_log VALUES ('tnt_a', 'aud_1', 1, 0, 'system', 'x', 'y', '{}', '', '');
    INSERT INTO members VALUES ('tnt_a', 'mem_1', 'a@example.org', 'A', 'lead', 'active', 0, NULL);`);
  expect(() => database.exec("UPDATE members SET tenant_id = 'tnt_b'")).toThrow("a row never changes its tenant");
  expect(() => database.exec("UPDATE audit_log SET action = 'z'")).toThrow("append-only");
  expect(() => database.exec("DELETE FROM audit_log")).toThrow("append-only");
});

test("the main database has no virtual table, so that it can be exported", () => {
  const virtual = migrated("migrations")
    .prepare("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'")
    .all();
  expect(virtual).toEqual([]);
});
