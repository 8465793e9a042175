import type { Id, IdPrefix, TenantId } from "#kernel";
import {
  primaryKey,
  sqliteTable,
  text,
  type SQLiteColumnBuilderBase,
  type SQLiteTableExtraConfigValue,
} from "drizzle-orm/sqlite-core";

/** How long rows with personal columns stay; the reasons and periods stand in `domain/retention`. */
export type RetentionClass =
  | "team"
  | "sign-in"
  | "rsvp"
  | "follow"
  | "enquiry"
  | "mail"
  | "record"
  | "desk"
  | "import"
  | "funding"
  | "arrival";

/** Who owns a table's rows, and which of its columns are about a person. */
export interface Ownership {
  owner: "tenant" | "shared";
  personal: readonly string[];
  retention?: RetentionClass;
}

const ownerships = new Map<unknown, Ownership>();

/** The ownership a table was declared with; the schema test walks all tables with it. */
export const ownershipOf = (table: unknown): Ownership | undefined => ownerships.get(table);

interface Personal {
  personal: readonly string[];
  retention: RetentionClass;
}

/** A table whose rows belong to one tenant: keyed by `(tenant_id, id)`. */
export function tenantTable<N extends string, P extends IdPrefix, C extends Record<string, SQLiteColumnBuilderBase>>(
  name: N,
  _prefix: P,
  columns: C,
  people?: Personal,
) {
  const table = sqliteTable(
    name,
    { tenantId: text("tenant_id").$type<TenantId>().notNull(), id: text("id").$type<Id<P>>().notNull(), ...columns },
    (t) => [primaryKey({ columns: [t.tenantId, t.id] as never }) as SQLiteTableExtraConfigValue],
  );
  ownerships.set(table, { owner: "tenant", personal: people?.personal ?? [], retention: people?.retention });
  return table;
}

/** A table that all tenants of the region read; who may write a row is the directory's business. */
export function sharedTable<N extends string, C extends Record<string, SQLiteColumnBuilderBase>>(name: N, columns: C) {
  const table = sqliteTable(name, columns);
  ownerships.set(table, { owner: "shared", personal: [] });
  return table;
}
