import type { EmployerId, Id, TenantId } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { sharedTable } from "./kit.ts";

export const keyKinds = ["register", "vat", "domain", "phone", "name", "word"] as const;

export const employerKeys = sharedTable("employer_keys", {
  kind: text("kind", { enum: keyKinds }).notNull(),
  key: text("key").notNull(),
  employerId: text("employer_id").$type<EmployerId>().notNull(),
});

export const employerKeyings = sharedTable("employer_keyings", {
  employerId: text("employer_id").$type<EmployerId>().primaryKey(),
  format: integer("format").notNull(),
  version: integer("version").notNull(),
  comparedVersion: integer("compared_version"),
});

export const employerTwins = sharedTable("employer_twins", {
  oneId: text("one_id").$type<EmployerId>().notNull(),
  otherId: text("other_id").$type<EmployerId>().notNull(),
  /** 0 to 1000. */
  score: integer("score").notNull(),
});

export const employerDistinctions = sharedTable("employer_distinctions", {
  oneId: text("one_id").$type<EmployerId>().notNull(),
  otherId: text("other_id").$type<EmployerId>().notNull(),
  saidBy: text("said_by").$type<TenantId>().notNull(),
  saidAt: integer("said_at").notNull(),
});

export const employerMerges = sharedTable("employer_merges", {
  id: text("id").$type<Id<"mrg">>().primaryKey(),
  survivorId: text("survivor_id").$type<EmployerId>().notNull(),
  mergedId: text("merged_id").$type<EmployerId>().notNull(),
  survivorVersion: integer("survivor_version").notNull(),
  mergedVersion: integer("merged_version").notNull(),
  mergedBy: text("merged_by").$type<TenantId>().notNull(),
  mergedAt: integer("merged_at").notNull(),
  undoneBy: text("undone_by").$type<TenantId>(),
  undoneAt: integer("undone_at"),
});

export const employerMergeMoves = sharedTable("employer_merge_moves", {
  mergeId: text("merge_id").$type<Id<"mrg">>().notNull(),
  kind: text("kind").notNull(),
  owner: text("owner").notNull(),
  rowId: text("row_id").notNull(),
  was: integer("was"),
});
