import { integer, text } from "drizzle-orm/sqlite-core";
import { tenantTable } from "./kit.ts";

/** A letter as data: the mail package renders it as text and as HTML in the tenant's look. */
export interface Letter {
  lang: "de" | "en";
  subject: string;
  greeting: string;
  paragraphs: string[];
  /** Things to look at, each at its own address. */
  items?: { title: string; detail: string; url: string }[];
  /** The one thing to do, as a button. */
  action?: { label: string; url: string };
  /** A code to type instead of following the link. */
  code?: string;
  /** Small print under the signature: why this mail came, how to end it. */
  footnote?: string;
  /** Where mail programs end this kind of mail with one click (RFC 8058); only mail to a list has one. */
  unsubscribe?: string;
}

export const outbox = tenantTable(
  "outbox",
  "out",
  {
    kind: text("kind").notNull(),
    recipient: text("recipient").notNull(),
    replyTo: text("reply_to"),
    letter: text("letter", { mode: "json" }).$type<Letter>().notNull(),
    dedupeKey: text("dedupe_key").notNull(),
    status: text("status", { enum: ["queued", "sending", "sent", "failed"] }).notNull(),
    attempts: integer("attempts").notNull().default(0),
    dueAt: integer("due_at").notNull(),
    createdAt: integer("created_at").notNull(),
    sentAt: integer("sent_at"),
    failure: text("failure"),
  },
  { personal: ["recipient", "reply_to", "letter"], retention: "mail" },
);

/** `detail` names fields and ids, never people or texts. */
export const auditLog = tenantTable(
  "audit_log",
  "aud",
  {
    sequence: integer("sequence").notNull(),
    at: integer("at").notNull(),
    actor: text("actor").notNull(),
    action: text("action").notNull(),
    subject: text("subject").notNull(),
    detail: text("detail", { mode: "json" }).$type<Record<string, string | number>>().notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  { personal: ["actor"], retention: "record" },
);

export const deletions = tenantTable("deletions", "del", {
  source: text("source").notNull(),
  rowId: text("row_id").notNull(),
  reason: text("reason").notNull(),
  deletedAt: integer("deleted_at").notNull(),
});
