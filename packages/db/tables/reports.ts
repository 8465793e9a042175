import type { FrozenReport, Id, ReportSection } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { tenantTable } from "./kit.ts";

/** A report of experience as it is being composed. */
export const experienceReports = tenantTable("experience_reports", "rpt", {
  slug: text("slug").notNull(),
  title: text("title").notNull(),
  subtitle: text("subtitle").notNull().default(""),
  summary: text("summary").notNull().default(""),
  sections: text("sections", { mode: "json" }).$type<ReportSection[]>().notNull().default([]),
  revision: integer("revision").notNull().default(1),
  /** The number of the newest published version; 0 for none. */
  latest: integer("latest").notNull().default(0),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

/** What was published, for ever as it was. */
export const experienceReportVersions = tenantTable("experience_report_versions", "rpv", {
  reportId: text("report_id").$type<Id<"rpt">>().notNull(),
  number: integer("number").notNull(),
  revision: integer("revision").notNull(),
  content: text("content", { mode: "json" }).$type<FrozenReport>().notNull(),
  reason: text("reason").notNull(),
  filePath: text("file_path").notNull(),
  fileBytes: integer("file_bytes").notNull(),
  publishedBy: text("published_by").$type<Id<"mem">>().notNull(),
  publishedAt: integer("published_at").notNull(),
});
