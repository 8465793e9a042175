import { employerKinds, employerSizes, programmes, type EmployerId, type Id, type OpeningKind, type Sector, type TenantId } from "#kernel";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { sharedTable, tenantTable } from "./kit.ts";

export const employers = sharedTable("employers", {
  id: text("id").$type<EmployerId>().primaryKey(),
  slug: text("slug").notNull(),
  vouchedBy: text("vouched_by").$type<TenantId>().notNull(),
  name: text("name").notNull(),
  kind: text("kind", { enum: employerKinds }).notNull(),
  sector: text("sector").$type<Sector>().notNull(),
  size: text("size", { enum: employerSizes }).notNull(),
  countyAgs: text("county_ags").notNull(),
  municipalityAgs: text("municipality_ags").notNull(),
  street: text("street").notNull().default(""),
  postcode: text("postcode").notNull().default(""),
  phone: text("phone").notNull().default(""),
  mail: text("mail").notNull().default(""),
  website: text("website").notNull().default(""),
  founded: integer("founded"),
  teaser: text("teaser").notNull().default(""),
  description: text("description").notNull().default(""),
  planningArea: text("planning_area"),
  doctors: integer("doctors"),
  trainingMonths: integer("training_months"),
  successionYear: integer("succession_year"),
  halfSeats: integer("half_seats"),
  studentsWelcome: integer("students_welcome", { mode: "boolean" }),
  version: integer("version").notNull().default(1),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const employerChanges = sharedTable("employer_changes", {
  id: text("id").$type<Id<"chg">>().primaryKey(),
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  field: text("field").notNull(),
  value: text("value"),
  setBy: text("set_by").$type<TenantId>().notNull(),
  setAt: integer("set_at").notNull(),
});

export const employerProposals = sharedTable("employer_proposals", {
  id: text("id").$type<Id<"prp">>().primaryKey(),
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  proposedBy: text("proposed_by").$type<TenantId>().notNull(),
  field: text("field").notNull(),
  oldValue: text("old_value"),
  newValue: text("new_value"),
  note: text("note").notNull().default(""),
  status: text("status", { enum: ["open", "accepted", "declined"] }).notNull().default("open"),
  proposedAt: integer("proposed_at").notNull(),
  decidedAt: integer("decided_at"),
});

export const openings = sharedTable("openings", {
  id: text("id").$type<Id<"opn">>().primaryKey(),
  slug: text("slug").notNull(),
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  managedBy: text("managed_by").$type<TenantId>().notNull(),
  programme: text("programme", { enum: programmes }).notNull(),
  kind: text("kind").$type<OpeningKind>().notNull(),
  title: text("title").notNull(),
  teaser: text("teaser").notNull().default(""),
  body: text("body").notNull().default(""),
  workingTime: text("working_time").notNull().default(""),
  countyAgs: text("county_ags").notNull(),
  municipalityAgs: text("municipality_ags").notNull(),
  starts: text("starts").notNull().default(""),
  applyMail: text("apply_mail").notNull().default(""),
  applyUrl: text("apply_url").notNull().default(""),
  status: text("status", { enum: ["draft", "published", "closed"] }).notNull(),
  closeReason: text("close_reason", { enum: ["filled-through-us", "filled-otherwise", "withdrawn", "expired"] }),
  publishedAt: integer("published_at"),
  validUntil: integer("valid_until"),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

/** What one county adds to or hides from the shared record of an employer. */
export const employerOverlays = tenantTable("employer_overlays", "ovl", {
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  teaser: text("teaser"),
  description: text("description"),
  contactName: text("contact_name"),
  contactMail: text("contact_mail"),
  contactPhone: text("contact_phone"),
  shown: integer("shown", { mode: "boolean" }).notNull().default(false),
  featured: integer("featured", { mode: "boolean" }).notNull().default(false),
  hidden: integer("hidden", { mode: "boolean" }).notNull().default(false),
  masterVersion: integer("master_version").notNull(),
  updatedAt: integer("updated_at").notNull(),
}, { personal: ["contact_name", "contact_mail", "contact_phone"], retention: "record" });

/** The rebuildable full-text database; not part of `DB`. */
export const documents = sqliteTable("documents", {
  number: integer("number").primaryKey(),
  ref: text("ref").notNull(),
  county: text("county").notNull().default(""),
  hidden: integer("hidden", { mode: "boolean" }).notNull().default(false),
  shown: integer("shown", { mode: "boolean" }).notNull().default(false),
  kind: text("kind").notNull(),
  slug: text("slug").notNull(),
  name: text("name").notNull(),
  teaser: text("teaser").notNull(),
  body: text("body").notNull(),
  countyAgs: text("county_ags").notNull(),
  municipalityAgs: text("municipality_ags").notNull(),
  municipality: text("municipality").notNull(),
  employerKind: text("employer_kind").notNull(),
  sector: text("sector").notNull(),
  size: text("size").notNull(),
  version: integer("version").notNull(),
});
