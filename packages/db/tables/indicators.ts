import type { Indicator } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { sharedTable, tenantTable } from "./kit.ts";

/** How the amounts of several months become one: added up, or the last month's as it stood. */
const sums = ["sum", "latest"] as const;

const definition = {
  position: integer("position").notNull(),
  name: text("name").notNull(),
  unit: text("unit").notNull(),
  counts: text("counts").notNull(),
  leavesOut: text("leaves_out").notNull(),
  aboutPeople: integer("about_people", { mode: "boolean" }).notNull(),
  sums: text("sums", { enum: sums }).notNull(),
  retiredAt: integer("retired_at"),
};

export const regionalIndicators = sharedTable("indicators", {
  id: text("id").$type<Indicator>().primaryKey(),
  ...definition,
  nameEn: text("name_en").notNull(),
  revision: integer("revision").notNull().default(1),
  updatedAt: integer("updated_at").notNull().default(0),
});

export const ownIndicators = tenantTable("own_indicators", "ind", {
  ...definition,
  updatedAt: integer("updated_at").notNull(),
});

/** `period` is a month (`2026-11`) or a year (`2026`). */
export const targets = tenantTable("targets", "tgt", {
  indicator: text("indicator").$type<Indicator>().notNull(),
  period: text("period").notNull(),
  amount: integer("amount").notNull(),
  updatedAt: integer("updated_at").notNull(),
});
