import type { EmployerId, Id, TenantId } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { sharedTable, tenantTable } from "./kit.ts";

/** What a county can set of an employer for its own readers. */
export const overlayFields = [
  "teaser",
  "description",
  "contactName",
  "contactMail",
  "contactPhone",
  "position",
  "featured",
  "shown",
  "hidden",
] as const;
export type OverlayField = (typeof overlayFields)[number];

/** Which fields of an employer a county has adapted; the values stand in its overlay. */
export const adaptedFields = tenantTable("adapted_fields", "adp", {
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  field: text("field", { enum: overlayFields }).notNull(),
  setBy: text("set_by").$type<Id<"mem">>(),
  setAt: integer("set_at").notNull(),
  masterVersion: integer("master_version").notNull(),
});

/** Offers to vouch for an employer from now on. */
export const employerHandovers = sharedTable("employer_handovers", {
  id: text("id").$type<Id<"hov">>().primaryKey(),
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  fromCounty: text("from_county").$type<TenantId>().notNull(),
  toCounty: text("to_county").$type<TenantId>().notNull(),
  offeredBy: text("offered_by").$type<TenantId>().notNull(),
  note: text("note").notNull().default(""),
  answer: text("answer").notNull().default(""),
  status: text("status", { enum: ["open", "accepted", "declined", "withdrawn"] })
    .notNull()
    .default("open"),
  offeredAt: integer("offered_at").notNull(),
  answeredAt: integer("answered_at"),
});
