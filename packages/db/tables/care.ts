import type { EmployerId, TenantId } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { sharedTable } from "./kit.ts";

/** What came of asking a web address. */
export const addressOutcomes = [
  "answers",
  "silent",
  "unknown-name",
  "error",
  "moved",
  "http-only",
  "not-asked",
] as const;
export type AddressOutcome = (typeof addressOutcomes)[number];

/** Web addresses of the directory; triggers add them as employers and openings bring them. */
export const webAddresses = sharedTable("web_addresses", {
  address: text("address").primaryKey(),
  host: text("host").notNull().default(""),
  dueAt: integer("due_at").notNull().default(0),
  checkedAt: integer("checked_at"),
  outcome: text("outcome", { enum: addressOutcomes }),
  /** The number an answer came with. */
  status: integer("status"),
  /** Where it leads, if that is an address we would ask. */
  target: text("target"),
  /** Why it is not asked. */
  reason: text("reason"),
  failingSince: integer("failing_since"),
  /** How often in a row it failed. */
  attempts: integer("attempts").notNull().default(0),
});

/** What the agency took from a county that is not at work. */
export const custodyNotices = sharedTable("custody_notices", {
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  countyId: text("county_id").$type<TenantId>().notNull(),
  takenAt: integer("taken_at").notNull(),
  /** When the county wrote it into its own audit log. */
  notedAt: integer("noted_at"),
});

/** When the agency last reminded a county of its old records. */
export const careReminders = sharedTable("care_reminders", {
  countyId: text("county_id").$type<TenantId>().primaryKey(),
  remindedAt: integer("reminded_at").notNull(),
  toldAt: integer("told_at"),
});
