import { languages, type Id } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { cameBy } from "./campaign-work.ts";
import { tenantTable } from "./kit.ts";

export const subscriptions = tenantTable(
  "subscriptions",
  "sub",
  {
    mail: text("mail").notNull(),
    leftYear: integer("left_year"),
    interests: text("interests", { mode: "json" }).$type<string[]>().notNull().default([]),
    lang: text("lang", { enum: languages }).notNull(),
    status: text("status", { enum: ["pending", "active"] }).notNull(),
    source: text("source").notNull().default(""),
    wordingVersion: text("wording_version").notNull(),
    askedWith: text("asked_with").notNull(),
    ...cameBy,
    createdAt: integer("created_at").notNull(),
    mailedAt: integer("mailed_at").notNull(),
    confirmedAt: integer("confirmed_at"),
  },
  { personal: ["mail", "left_year", "interests"], retention: "follow" },
);

export const enquiries = tenantTable(
  "enquiries",
  "enq",
  {
    topic: text("topic").notNull(),
    name: text("name").notNull(),
    mail: text("mail").notNull(),
    message: text("message").notNull(),
    lang: text("lang", { enum: languages }).notNull(),
    status: text("status", { enum: ["open", "answered"] }).notNull(),
    operationKey: text("operation_key").notNull(),
    answeredBy: text("answered_by").$type<Id<"mem">>(),
    answeredAt: integer("answered_at"),
    ...cameBy,
    createdAt: integer("created_at").notNull(),
  },
  { personal: ["name", "mail", "message"], retention: "enquiry" },
);

export const pseudonyms = tenantTable(
  "pseudonyms",
  "sub",
  {
    key: text("key").notNull(),
  },
  { personal: ["key"], retention: "follow" },
);

export const consents = tenantTable(
  "consents",
  "cns",
  {
    sequence: integer("sequence").notNull(),
    subject: text("subject").notNull(),
    purpose: text("purpose").notNull(),
    wording: text("wording").notNull(),
    wordingVersion: text("wording_version").notNull(),
    lang: text("lang", { enum: languages }).notNull(),
    act: text("act", { enum: ["given", "withdrawn"] }).notNull(),
    channel: text("channel").notNull(),
    at: integer("at").notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  { personal: ["subject"], retention: "record" },
);
