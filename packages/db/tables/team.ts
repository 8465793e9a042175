import { roles, type Id } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { tenantTable } from "./kit.ts";

export const members = tenantTable(
  "members",
  "mem",
  {
    mail: text("mail").notNull(),
    name: text("name").notNull(),
    role: text("role", { enum: roles }).notNull(),
    status: text("status", { enum: ["invited", "active", "left"] }).notNull(),
    createdAt: integer("created_at").notNull(),
    lastSeenAt: integer("last_seen_at"),
  },
  { personal: ["mail", "name"], retention: "team" },
);

export const signIns = tenantTable(
  "sign_ins",
  "sgn",
  {
    /** Whom it lets in. */
    subject: text("member_id").$type<Id<"mem">>().notNull(),
    tokenHash: text("token_hash").notNull(),
    codeHash: text("code_hash").notNull(),
    attempts: integer("attempts").notNull().default(0),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    usedAt: integer("used_at"),
  },
  { personal: ["member_id"], retention: "sign-in" },
);

/** `id` is the SHA-256 of the session token, never the token. */
export const sessions = tenantTable(
  "sessions",
  "ses",
  {
    subject: text("member_id").$type<Id<"mem">>().notNull(),
    createdAt: integer("created_at").notNull(),
    idleUntil: integer("idle_until").notNull(),
    endsAt: integer("ends_at").notNull(),
  },
  { personal: ["member_id"], retention: "sign-in" },
);
