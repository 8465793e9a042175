import { languages, type Day, type Id } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { tenantTable } from "./kit.ts";

/** Whether an opening is still open, as an employer was asked and answered. */
export const openingQuestions = tenantTable("opening_questions", "oqn", {
  openingId: text("opening_id").$type<Id<"opn">>().notNull(),
  dueFor: integer("due_for").notNull(),
  codeDigest: text("code_digest").notNull(),
  askedAt: integer("asked_at").notNull(),
  answer: text("answer", { enum: ["open", "filled-through-us", "filled-otherwise", "withdrawn"] }),
  answeredAt: integer("answered_at"),
  answeredWith: text("answered_with"),
});

export const alertReaders = tenantTable(
  "alert_readers",
  "alr",
  {
    mail: text("mail").notNull(),
    lang: text("lang", { enum: languages }).notNull(),
    status: text("status", { enum: ["pending", "active"] }).notNull(),
    wordingVersion: text("wording_version").notNull(),
    askedWith: text("asked_with").notNull(),
    codeDigest: text("code_digest").notNull(),
    createdAt: integer("created_at").notNull(),
    mailedAt: integer("mailed_at").notNull(),
    confirmedAt: integer("confirmed_at"),
  },
  { personal: ["mail"], retention: "follow" },
);

export const alertPseudonyms = tenantTable(
  "alert_pseudonyms",
  "alr",
  { key: text("key").notNull() },
  { personal: ["key"], retention: "follow" },
);

export const alertRhythms = ["daily", "weekly"] as const;
export type AlertRhythm = (typeof alertRhythms)[number];

export const alerts = tenantTable(
  "alerts",
  "alt",
  {
    readerId: text("reader_id").$type<Id<"alr">>().notNull(),
    /** The canonical query of the address of a list of openings. */
    question: text("question").notNull(),
    rhythm: text("rhythm", { enum: alertRhythms }).notNull(),
    status: text("status", { enum: ["pending", "active"] }).notNull(),
    createdAt: integer("created_at").notNull(),
    /** Openings that came later than this are new to the reader. */
    since: integer("since"),
    lookedOn: text("looked_on").$type<Day>(),
  },
  { personal: ["question"], retention: "follow" },
);

export const alertSightings = tenantTable(
  "alert_sightings",
  "als",
  {
    readerId: text("reader_id").$type<Id<"alr">>().notNull(),
    openingId: text("opening_id").$type<Id<"opn">>().notNull(),
    toldAt: integer("told_at").notNull(),
  },
  { personal: ["opening_id"], retention: "follow" },
);
