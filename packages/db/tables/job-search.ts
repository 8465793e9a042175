import type { Day, EmployerId, Id, OpeningKind } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { tenantTable } from "./kit.ts";

/** A vacancy as it was read, with the municipality it was found to be in. */
export interface PlacedOffer {
  ref: string;
  title: string;
  occupation: string;
  firm: string;
  kind: OpeningKind;
  workingTime: string;
  starts: Day | "";
  published: Day | "";
  lastDay: Day | "";
  url: string;
  text: string;
  municipalityAgs: string;
  countyAgs: string;
  postcode: string;
  street: string;
}

export const offerVerdicts = [
  "new",
  "changed",
  "unchanged",
  "back",
  "detached",
  "no-employer",
  "foreign",
  "left",
  "error",
] as const;

const flag = (name: string) => integer(name, { mode: "boolean" }).notNull().default(false);
const count = (name: string) => integer(name).notNull().default(0);

export const jobSearchSettings = tenantTable("job_search_settings", "jss", {
  address: text("address").notNull(),
  sealedKey: text("sealed_key").notNull().default(""),
  isOn: integer("is_on", { mode: "boolean" }).notNull(),
  dueAt: integer("due_at").notNull(),
  failures: count("failures"),
  changedAt: integer("changed_at").notNull(),
});

export const jobSearchRuns = tenantTable("job_search_runs", "jsr", {
  origin: text("origin", { enum: ["file", "fetch"] }).notNull(),
  fileName: text("file_name").notNull().default(""),
  shape: text("shape", { enum: ["older", "newer", "empty"] }),
  status: text("status", { enum: ["staged", "applying", "done", "discarded", "failed"] }).notNull(),
  failure: text("failure"),
  failureDetail: text("failure_detail"),
  rowCount: count("row_count"),
  total: integer("total"),
  isWhole: flag("is_whole"),
  removal: text("removal", { enum: ["no", "yes", "asks"] })
    .notNull()
    .default("no"),
  added: count("added"),
  changed: count("changed"),
  back: count("back"),
  removed: count("removed"),
  createdBy: text("created_by").$type<Id<"mem">>(),
  createdAt: integer("created_at").notNull(),
  finishedAt: integer("finished_at"),
});

export const jobSearchEntries = tenantTable(
  "job_search_entries",
  "jse",
  {
    runId: text("run_id").$type<Id<"jsr">>().notNull(),
    number: integer("number").notNull(),
    ref: text("ref").notNull(),
    firmKey: text("firm_key").notNull().default(""),
    content: text("content", { mode: "json" }).$type<{ offer: PlacedOffer; modified: number | null }>(),
    remarks: text("remarks", { mode: "json" }).$type<{ code: string; value?: string }[]>().notNull().default([]),
    verdict: text("verdict", { enum: offerVerdicts }).notNull(),
  },
  { personal: ["content", "remarks"], retention: "import" },
);

export const jobSearchBlocks = tenantTable("job_search_blocks", "jsb", {
  runId: text("run_id").$type<Id<"jsr">>().notNull(),
  firstNumber: integer("first_number").notNull(),
  lastNumber: integer("last_number").notNull(),
  appliedAt: integer("applied_at").notNull(),
});

export const jobSearchFirms = tenantTable("job_search_firms", "jsf", {
  firmKey: text("firm_key").notNull(),
  firm: text("firm").notNull(),
  municipalityAgs: text("municipality_ags").notNull(),
  postcode: text("postcode").notNull().default(""),
  street: text("street").notNull().default(""),
  decision: text("decision", { enum: ["open", "assigned", "left"] }).notNull(),
  employerId: text("employer_id").$type<EmployerId>(),
  byHand: flag("by_hand"),
  decidedAt: integer("decided_at"),
});

export const jobSearchOffers = tenantTable(
  "job_search_offers",
  "jso",
  {
    ref: text("ref").notNull(),
    firmKey: text("firm_key").notNull(),
    content: text("content", { mode: "json" }).$type<PlacedOffer>(),
    contentHash: text("content_hash").notNull(),
    modifiedAt: integer("modified_at"),
    openingId: text("opening_id").$type<Id<"opn">>(),
    writtenHash: text("written_hash").notNull().default(""),
    isDetached: flag("is_detached"),
    goneAt: integer("gone_at"),
  },
  { personal: ["content"], retention: "import" },
);
