import { languages, programmes, type Day, type EmployerId, type Id } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { tenantTable } from "./kit.ts";

export const arrivalStages = ["in-talks", "arrived", "ended"] as const;
export const endReasons = ["stays-away", "elsewhere", "no-match", "lost-touch"] as const;
/** Whether it was because of the county's work. */
export const becauseAnswers = ["yes", "partly", "no"] as const;
/** Where somebody works by now, the nearest first. */
export const stayedAnswers = ["same-employer", "same-county", "same-region", "gone"] as const;

/** Somebody the county accompanies until they work here. Days are days in Europe/Berlin. */
export const arrivals = tenantTable(
  "arrivals",
  "arv",
  {
    programme: text("programme", { enum: programmes }).notNull(),
    stage: text("stage", { enum: arrivalStages }).notNull(),
    name: text("name"),
    mail: text("mail").notNull().default(""),
    phone: text("phone").notNull().default(""),
    lang: text("lang", { enum: languages }).notNull(),
    leftYear: integer("left_year"),
    employerId: text("employer_id").$type<EmployerId>(),
    employerName: text("employer_name").notNull().default(""),
    municipalityAgs: text("municipality_ags"),
    talksOn: text("talks_on").$type<Day>().notNull(),
    firstDay: text("first_day").$type<Day>(),
    endedOn: text("ended_on").$type<Day>(),
    endReason: text("end_reason", { enum: endReasons }),
    /** Further adults of the household, besides the person. */
    adults: integer("adults").notNull().default(0),
    children: integer("children").notNull().default(0),
    campaignId: text("campaign_id").$type<Id<"cmp">>(),
    /** Whether it was because of us, as the team sees it. */
    because: text("because", { enum: becauseAnswers }),
    wordingVersion: text("wording_version").notNull().default(""),
    operationKey: text("operation_key").notNull(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
    forgottenAt: integer("forgotten_at"),
  },
  {
    personal: [
      "name",
      "mail",
      "phone",
      "left_year",
      "employer_id",
      "employer_name",
      "municipality_ags",
      "talks_on",
      "first_day",
      "ended_on",
      "end_reason",
      "adults",
      "children",
      "campaign_id",
      "because",
    ],
    retention: "arrival",
  },
);

export const arrivalPseudonyms = tenantTable(
  "arrival_pseudonyms",
  "arv",
  { key: text("key").notNull() },
  { personal: ["key"], retention: "arrival" },
);

/** Whether somebody stayed, as they were asked and answered. */
export const followUps = tenantTable(
  "follow_ups",
  "fup",
  {
    arrivalId: text("arrival_id").$type<Id<"arv">>().notNull(),
    months: integer("months").$type<3 | 12 | 36>().notNull(),
    dueOn: text("due_on").$type<Day>().notNull(),
    askedAt: integer("asked_at").notNull(),
    codeDigest: text("code_digest").notNull(),
    remindedAt: integer("reminded_at"),
    reminderCodeDigest: text("reminder_code_digest"),
    stayed: text("stayed", { enum: stayedAnswers }),
    because: text("because", { enum: becauseAnswers }),
    answeredOn: text("answered_on").$type<Day>(),
    answeredBy: text("answered_by", { enum: ["person", "guide"] }),
    closedAt: integer("closed_at"),
  },
  { personal: ["arrival_id", "stayed", "because", "answered_on"], retention: "arrival" },
);

/** How many followers left in a year; summed by triggers, never written by hand. */
export const cohorts = tenantTable("cohorts", "coh", {
  leftYear: integer("left_year").notNull(),
  followers: integer("followers").notNull(),
});
