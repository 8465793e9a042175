import type { Id, Indicator, Month } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import type { MonthSum } from "../region/catalogue.ts";
import { tenantTable } from "./kit.ts";

/**
 * One thing that happened, as a count. `day` is a day in Europe/Berlin. Where somebody signed up, it names them for as long as they
 * stay; the schema takes their name out with them.
 */
export const touchpoints = tenantTable(
  "touchpoints",
  "tch",
  {
    indicator: text("indicator").$type<Indicator>().notNull(),
    day: text("day").notNull(),
    amount: integer("amount").notNull(),
    municipalityAgs: text("municipality_ags"),
    campaignId: text("campaign_id").$type<Id<"cmp">>(),
    codeId: text("code_id").$type<Id<"cod">>(),
    personId: text("person_id").$type<Id<"sub">>(),
    note: text("note").notNull().default(""),
    operationKey: text("operation_key").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  { personal: ["person_id"], retention: "follow" },
);

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
  /** The exact sums behind it; null where the release is older than this column. */
  exact: text("exact", { mode: "json" }).$type<MonthSum[]>(),
});
