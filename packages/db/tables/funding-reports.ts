import type { AccountSection, Day, FrozenAccount, Id } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { tenantTable } from "./kit.ts";

/** An interim or final report to the funder. Payees stand in what a frozen one shows. */
export const fundingReports = tenantTable(
  "funding_reports",
  "frp",
  {
    grantId: text("grant_id").$type<Id<"grn">>().notNull(),
    kind: text("kind", { enum: ["interim", "final"] }).notNull(),
    fromOn: text("from_on").$type<Day>().notNull(),
    toOn: text("to_on").$type<Day>().notNull(),
    version: integer("version").notNull(),
    reason: text("reason").notNull().default(""),
    revision: integer("revision").notNull().default(1),
    begunBy: text("begun_by").$type<Id<"mem">>().notNull(),
    begunAt: integer("begun_at").notNull(),
    refreshedAt: integer("refreshed_at").notNull(),
    frozenBy: text("frozen_by").$type<Id<"mem">>(),
    frozenAt: integer("frozen_at"),
    content: text("content", { mode: "json" }).$type<FrozenAccount>(),
    filePath: text("file_path"),
  },
  { personal: ["content"], retention: "funding" },
);

/** `proposed` is what the data say, `worded` what the team made of it. */
export const reportSentences = tenantTable("report_sentences", "frs", {
  reportId: text("report_id").$type<Id<"frp">>().notNull(),
  section: text("section").$type<AccountSection>().notNull(),
  position: integer("position").notNull(),
  sourceKey: text("source_key").notNull(),
  sourceLabel: text("source_label").notNull(),
  sourcePath: text("source_path").notNull().default(""),
  proposed: text("proposed").notNull(),
  worded: text("worded"),
  wordedOver: text("worded_over"),
  leftOut: integer("left_out", { mode: "boolean" }).notNull().default(false),
  orphaned: integer("orphaned", { mode: "boolean" }).notNull().default(false),
});
