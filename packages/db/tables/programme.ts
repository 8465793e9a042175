import type { Id, Indicator, Programme } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { sharedTable, tenantTable } from "./kit.ts";

/** How much is to be reached in a year. */
export interface YearTarget {
  year: number;
  amount: number;
}

export const indicatorVersions = sharedTable("indicator_versions", {
  indicatorId: text("indicator_id").$type<Indicator>().notNull(),
  revision: integer("revision").notNull(),
  name: text("name").notNull(),
  nameEn: text("name_en").notNull(),
  unit: text("unit").notNull(),
  counts: text("counts").notNull(),
  leavesOut: text("leaves_out").notNull(),
  aboutPeople: integer("about_people", { mode: "boolean" }).notNull(),
  sums: text("sums", { enum: ["sum", "latest"] }).notNull(),
  retired: integer("retired", { mode: "boolean" }).notNull(),
  reason: text("reason").notNull(),
  setAt: integer("set_at").notNull(),
});

const aim = {
  text: text("text").notNull(),
  indicator: text("indicator").$type<Indicator>().notNull(),
  targets: text("year_targets", { mode: "json" }).$type<YearTarget[]>().notNull(),
};

export const programmeGoals = sharedTable("programme_goals", {
  id: text("id").$type<Id<"gol">>().primaryKey(),
  programme: text("programme").$type<Programme>().notNull(),
  position: integer("position").notNull(),
  ...aim,
  version: integer("version").notNull(),
  updatedAt: integer("updated_at").notNull(),
  retiredAt: integer("retired_at"),
});

export const programmeGoalVersions = sharedTable("programme_goal_versions", {
  goalId: text("goal_id").$type<Id<"gol">>().notNull(),
  version: integer("version").notNull(),
  ...aim,
  retired: integer("retired", { mode: "boolean" }).notNull(),
  reason: text("reason").notNull(),
  setAt: integer("set_at").notNull(),
});

/** A county's own goals (`basedOn` null), and its own version of a goal of the region, which has that goal's id. */
export const goals = tenantTable("goals", "gol", {
  programme: text("programme").$type<Programme>().notNull(),
  ...aim,
  basedOn: integer("based_on"),
  updatedAt: integer("updated_at").notNull(),
  retiredAt: integer("retired_at"),
});

/** Up to which version a county has taken note of an indicator or a goal of the region. */
export const programmeReadings = tenantTable("programme_readings", "rdg", {
  about: text("about").notNull(),
  version: integer("version").notNull(),
  readAt: integer("read_at").notNull(),
});
