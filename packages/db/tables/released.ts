import type { Month, TenantId } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import type { CellChange, CoarserCell, FrozenDefinition, ReleasedPeriod, StoredCells } from "../region/released.ts";
import { sharedTable } from "./kit.ts";

/** What the region may see of a county's month or year, one row for each version. Frozen. */
export const releasedTables = sharedTable("released_tables", {
  countyId: text("county_id").$type<TenantId>().notNull(),
  period: text("period").$type<ReleasedPeriod>().notNull(),
  number: integer("number").notNull(),
  turn: integer("turn").notNull(),
  broughtBy: text("brought_by").$type<Month>().notNull(),
  months: text("months", { mode: "json" }).$type<Month[]>().notNull(),
  reason: text("reason").notNull(),
  definitions: text("definitions", { mode: "json" }).$type<FrozenDefinition[]>().notNull(),
  totals: text("totals", { mode: "json" }).$type<StoredCells>().notNull(),
  byMunicipality: text("by_municipality", { mode: "json" }).$type<Record<string, StoredCells>>().notNull(),
  byKind: text("by_kind", { mode: "json" }).$type<Record<string, StoredCells>>().notNull(),
  coarser: text("coarser", { mode: "json" }).$type<CoarserCell[]>().notNull(),
  changes: text("changes", { mode: "json" }).$type<CellChange[]>().notNull(),
  releasedAt: integer("released_at").notNull(),
});

/** When the agency last reminded a county of months that it has not released. */
export const releaseReminders = sharedTable("release_reminders", {
  countyId: text("county_id").$type<TenantId>().primaryKey(),
  remindedAt: integer("reminded_at").notNull(),
  toldAt: integer("told_at"),
});
