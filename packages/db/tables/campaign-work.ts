import type { EmployerId, Id, Indicator, Month } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { tenantTable } from "./kit.ts";

export const batchKinds = ["box", "card"] as const;
export const carriers = ["box", "card", "poster", "mailing", "other"] as const;

/** By which code somebody came, and the campaign it belongs to; nothing where they came by themselves. */
export const cameBy = {
  codeId: text("code_id").$type<Id<"cod">>(),
  campaignId: text("campaign_id").$type<Id<"cmp">>(),
};

/** Touchpoints summed by day, the way `figures_by_month` sums them by month: by triggers, never by hand. */
export const figuresByDay = tenantTable("figures_by_day", "fig", {
  day: text("day").notNull(),
  indicator: text("indicator").$type<Indicator>().notNull(),
  municipalityAgs: text("municipality_ags").notNull(),
  campaignId: text("campaign_id").$type<Id<"cmp"> | "">().notNull(),
  amount: integer("amount").notNull(),
});

/** Months whose roll-ups have to be written anew. */
export const staleMonths = tenantTable("stale_months", "stm", { month: text("month").$type<Month>().notNull() });

/** What is packed and handed out in one place on one day. */
export const batches = tenantTable("batches", "bat", {
  campaignId: text("campaign_id").$type<Id<"cmp">>().notNull(),
  kind: text("kind", { enum: batchKinds }).notNull(),
  title: text("title").notNull(),
  titleEn: text("title_en").notNull().default(""),
  place: text("place").notNull().default(""),
  municipalityAgs: text("municipality_ags"),
  day: text("day").notNull(),
  packed: integer("packed").notNull(),
  /** Nothing yet where it is null. */
  handedOut: integer("handed_out"),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const batchProducts = tenantTable("batch_products", "bpr", {
  batchId: text("batch_id").$type<Id<"bat">>().notNull(),
  position: integer("position").notNull(),
  name: text("name").notNull(),
  nameEn: text("name_en").notNull().default(""),
  employerId: text("employer_id").$type<EmployerId>(),
});

/** What a QR on a box, card or poster carries. `note` says where it hangs and stays with the team. */
export const codes = tenantTable("codes", "cod", {
  code: text("code").notNull(),
  campaignId: text("campaign_id").$type<Id<"cmp">>().notNull(),
  batchId: text("batch_id").$type<Id<"bat">>(),
  carrier: text("carrier", { enum: carriers }).notNull(),
  note: text("note").notNull().default(""),
  heading: text("heading").notNull().default(""),
  headingEn: text("heading_en").notNull().default(""),
  text: text("text").notNull().default(""),
  textEn: text("text_en").notNull().default(""),
  createdAt: integer("created_at").notNull(),
});
