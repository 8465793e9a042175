import {
  employerKinds,
  employerSizes,
  programmes,
  type EmployerId,
  type Id,
  type OpeningKind,
  type Sector,
  type TenantId,
} from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { sharedTable, tenantTable } from "./kit.ts";

/** The fields of an employer that a county sets, proposes and sees the history of. */
export type EmployerField =
  | "name"
  | "kind"
  | "sector"
  | "size"
  | "municipalityAgs"
  | "street"
  | "postcode"
  | "phone"
  | "mail"
  | "website"
  | "founded"
  | "teaser"
  | "description"
  | "planningArea"
  | "doctors"
  | "trainingMonths"
  | "successionYear"
  | "halfSeats"
  | "studentsWelcome"
  | "registerNumber"
  | "vatId"
  | "story"
  | "people"
  | "benefits";

/** On what occasion a version of an employer was made. */
export const versionOccasions = [
  "added",
  "edited",
  "proposal",
  "desk",
  "import",
  "merged",
  "unmerged",
  "handed-over",
] as const;
export type VersionOccasion = (typeof versionOccasions)[number];

/** Where an opening came from: written by the team or at the employer desk, imported from a file or from the job search. */
export const openingSources = ["team", "desk", "file", "job-search"] as const;
export type OpeningSource = (typeof openingSources)[number];

export const employers = sharedTable("employers", {
  id: text("id").$type<EmployerId>().primaryKey(),
  slug: text("slug").notNull(),
  vouchedBy: text("vouched_by").$type<TenantId>().notNull(),
  name: text("name").notNull(),
  nameKey: text("name_key").notNull(),
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
  registerNumber: text("register_number").notNull().default(""),
  vatId: text("vat_id").notNull().default(""),
  story: text("story").notNull().default(""),
  people: text("people").notNull().default(""),
  /** Codes of `benefits` in `#kernel`, in their order, with commas between them. */
  benefits: text("benefits").notNull().default(""),
  mergedInto: text("merged_into").$type<EmployerId>(),
  confirmedAt: integer("confirmed_at").notNull().default(0),
  version: integer("version").notNull().default(1),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const employerVersions = sharedTable("employer_versions", {
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  version: integer("version").notNull(),
  setBy: text("set_by").$type<TenantId>().notNull(),
  setAt: integer("set_at").notNull(),
  occasion: text("occasion", { enum: versionOccasions }).notNull().default("edited"),
});

export const employerChanges = sharedTable("employer_changes", {
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  version: integer("version").notNull(),
  field: text("field").$type<EmployerField>().notNull(),
  oldValue: text("old_value"),
  newValue: text("new_value"),
});

export const employerProposals = sharedTable("employer_proposals", {
  id: text("id").$type<Id<"prp">>().primaryKey(),
  bundle: text("bundle").$type<Id<"prp">>().notNull(),
  employerId: text("employer_id").$type<EmployerId>().notNull(),
  proposedBy: text("proposed_by").$type<TenantId>().notNull(),
  origin: text("origin", { enum: ["county", "desk"] })
    .notNull()
    .default("county"),
  field: text("field").$type<EmployerField>().notNull(),
  oldValue: text("old_value"),
  newValue: text("new_value"),
  decidedValue: text("decided_value"),
  note: text("note").notNull().default(""),
  status: text("status", { enum: ["open", "accepted", "accepted-changed", "declined", "withdrawn"] })
    .notNull()
    .default("open"),
  proposedAt: integer("proposed_at").notNull(),
  decidedAt: integer("decided_at"),
  /** Why it was not taken over. */
  reason: text("reason").notNull().default(""),
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
  trainingMonths: integer("training_months"),
  planningArea: text("planning_area"),
  halfSeats: integer("half_seats"),
  successionYear: integer("succession_year"),
  studentsWelcome: integer("students_welcome", { mode: "boolean" }),
  lodging: integer("lodging", { mode: "boolean" }),
  confirmedAt: integer("confirmed_at").notNull().default(0),
  askedAt: integer("asked_at"),
  source: text("source", { enum: openingSources }).notNull().default("team"),
  sourceRef: text("source_ref"),
  version: integer("version").notNull().default(1),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

/** What one county adds to or hides from the shared record of an employer. */
export const employerOverlays = tenantTable(
  "employer_overlays",
  "ovl",
  {
    employerId: text("employer_id").$type<EmployerId>().notNull(),
    teaser: text("teaser"),
    description: text("description"),
    contactName: text("contact_name"),
    contactMail: text("contact_mail"),
    contactPhone: text("contact_phone"),
    position: integer("position"),
    shown: integer("shown", { mode: "boolean" }).notNull().default(false),
    featured: integer("featured", { mode: "boolean" }).notNull().default(false),
    hidden: integer("hidden", { mode: "boolean" }).notNull().default(false),
    masterVersion: integer("master_version").notNull(),
    version: integer("version").notNull().default(1),
    updatedAt: integer("updated_at").notNull(),
  },
  { personal: ["contact_name", "contact_mail", "contact_phone"], retention: "record" },
);
