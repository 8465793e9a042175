import type { Indicator } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { tenantTable } from "./kit.ts";

/** A month's figures and a campaign's, summed by triggers over the cells of `figures_by_month`, never written by hand. */
export const figureTotals = tenantTable("figure_totals", "fto", {
  axis: text("axis", { enum: ["month", "campaign"] }).notNull(),
  /** `2026-11` or the campaign's id. */
  cell: text("cell").notNull(),
  indicator: text("indicator").$type<Indicator>().notNull(),
  amount: integer("amount").notNull(),
});
