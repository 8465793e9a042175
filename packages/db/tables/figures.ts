import type { Id, Indicator, Month, TenantId } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import type { Band } from "../region/publication.ts";
import { sharedTable, tenantTable } from "./kit.ts";

/** One thing that happened, as a count: never a person. `day` is a day in Europe/Berlin. */
export const touchpoints = tenantTable("touchpoints", "tch", {
  indicator: text("indicator").$type<Indicator>().notNull(),
  day: text("day").notNull(),
  amount: integer("amount").notNull(),
  municipalityAgs: text("municipality_ags"),
  campaignId: text("campaign_id").$type<Id<"cmp">>(),
  note: text("note").notNull().default(""),
  operationKey: text("operation_key").notNull(),
  createdAt: integer("created_at").notNull(),
});

/** Touchpoints summed by triggers, never written by hand. An empty municipality or campaign is "none". */
export const figuresByMonth = tenantTable("figures_by_month", "fig", {
  month: text("month").$type<Month>().notNull(),
  indicator: text("indicator").$type<Indicator>().notNull(),
  municipalityAgs: text("municipality_ags").notNull(),
  campaignId: text("campaign_id").$type<Id<"cmp"> | "">().notNull(),
  amount: integer("amount").notNull(),
});

export const releases = tenantTable("releases", "rel", {
  month: text("month").$type<Month>().notNull(),
  number: integer("number").notNull(),
  reason: text("reason").notNull().default(""),
  releasedBy: text("released_by").$type<Id<"mem">>().notNull(),
  releasedAt: integer("released_at").notNull(),
});

/** Which month of which county the region may see, how often it was corrected and why. Frozen. */
export const releasedMonths = sharedTable("released_months", {
  countyId: text("county_id").$type<TenantId>().notNull(),
  month: text("month").$type<Month>().notNull(),
  releaseNumber: integer("release_number").notNull(),
  reason: text("reason").notNull(),
  releasedAt: integer("released_at").notNull(),
});

/** What the region may see of a county's month: `value` or, for few people, `band`. Frozen. */
export const releasedFigures = sharedTable("released_figures", {
  countyId: text("county_id").$type<TenantId>().notNull(),
  month: text("month").$type<Month>().notNull(),
  releaseNumber: integer("release_number").notNull(),
  indicator: text("indicator").$type<Indicator>().notNull(),
  dimension: text("dimension", { enum: ["total", "municipality", "campaign-kind"] }).notNull(),
  cell: text("cell").notNull(),
  value: integer("value"),
  band: text("band").$type<Band>(),
});
