import type { Id } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { tenantTable } from "./kit.ts";

/** A grant notice: who pays for what, from when to when. Days are days in Europe/Berlin. */
export const grants = tenantTable("grants", "grn", {
  title: text("title").notNull(),
  funder: text("funder").notNull(),
  noticeNumber: text("notice_number").notNull(),
  noticeOn: text("notice_on").notNull(),
  purpose: text("purpose").notNull().default(""),
  startsOn: text("starts_on").notNull(),
  endsOn: text("ends_on").notNull(),
  /** The funder's share of what is eligible, in hundredths of a percent. */
  share: integer("share").notNull(),
  /** By how much a line may be exceeded where others make up for it, in percent. */
  permittedShift: integer("permitted_shift").notNull(),
  /** Counts the changes of the budget plan. */
  planVersion: integer("plan_version").notNull().default(1),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const budgetLines = tenantTable("budget_lines", "bln", {
  grantId: text("grant_id").$type<Id<"grn">>().notNull(),
  position: integer("position").notNull(),
  number: text("number").notNull(),
  name: text("name").notNull(),
});

export const budgetYears = tenantTable("budget_years", "bly", {
  lineId: text("line_id").$type<Id<"bln">>().notNull(),
  year: integer("year").notNull(),
  plannedCents: integer("planned_cents").notNull(),
});

/** Which goals, the region's or the county's own, a grant is given for. */
export const grantGoals = tenantTable("grant_goals", "ggl", {
  grantId: text("grant_id").$type<Id<"grn">>().notNull(),
  goalId: text("goal_id").$type<Id<"gol">>().notNull(),
});

export const deadlineKinds = ["interim-report", "final-report", "payment-request", "other"] as const;

/** What a funder expects by when. */
export const deadlines = tenantTable("deadlines", "ddl", {
  grantId: text("grant_id").$type<Id<"grn">>().notNull(),
  kind: text("kind", { enum: deadlineKinds }).notNull(),
  title: text("title").notNull(),
  dueOn: text("due_on").notNull(),
  remindDays: integer("remind_days").notNull(),
  remindOn: text("remind_on").notNull(),
  remindedAt: integer("reminded_at"),
  doneAt: integer("done_at"),
  updatedAt: integer("updated_at").notNull(),
});

/** What was paid. A refund counts against its line; a cancelled receipt counts no more and stays. */
export const receipts = tenantTable(
  "receipts",
  "rcp",
  {
    grantId: text("grant_id").$type<Id<"grn">>().notNull(),
    lineId: text("line_id").$type<Id<"bln">>().notNull(),
    campaignId: text("campaign_id").$type<Id<"cmp">>(),
    number: text("number").notNull(),
    paidOn: text("paid_on").notNull(),
    payee: text("payee").notNull(),
    purpose: text("purpose").notNull(),
    kind: text("kind", { enum: ["expense", "refund"] }).notNull(),
    amountCents: integer("amount_cents").notNull(),
    filePath: text("file_path"),
    fileType: text("file_type"),
    operationKey: text("operation_key").notNull(),
    bookedBy: text("booked_by").$type<Id<"mem">>().notNull(),
    bookedAt: integer("booked_at").notNull(),
    cancelledAt: integer("cancelled_at"),
    cancelReason: text("cancel_reason").notNull().default(""),
  },
  { personal: ["payee"], retention: "funding" },
);
