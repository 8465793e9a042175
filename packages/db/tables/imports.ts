import type { EmployerId, Id } from "#kernel";
import { integer, text } from "drizzle-orm/sqlite-core";
import { tenantTable } from "./kit.ts";

/** What a file of an import is about. */
export const importKinds = ["employers", "openings"] as const;
export type ImportKind = (typeof importKinds)[number];

/** What the columns of a file mean, and its words; `columns` stands in the order of the header, "" is left out. */
export interface ImportPlan {
  columns: string[];
  /** By column meaning, then by the folded word: a code of ours, or "" for a word that is an error. */
  words: Record<string, Record<string, string>>;
  /** By column meaning, for rows that say nothing. */
  defaults: Record<string, string>;
  /** Whether an empty cell leaves what is there or empties it. */
  blanks: "keep" | "clear";
}

export interface UnknownWord {
  field: string;
  word: string;
  rows: number;
}

/** What is wrong with a cell, or with the whole row where `column` is missing. */
export interface RowProblem {
  column?: string;
  code: string;
  value?: string;
  limit?: number | string;
}

/** A value as people read it, before and after. */
export interface RowChange {
  field: string;
  before: string;
  after: string;
}

/** A record that may be the one a row means. */
export interface RowTwin {
  id: EmployerId;
  name: string;
  place: string;
  score: number;
  reasons: string[];
  own: boolean;
}

export const imports = tenantTable(
  "imports",
  "imp",
  {
    kind: text("kind", { enum: importKinds }).notNull(),
    fileName: text("file_name").notNull(),
    format: text("format", { enum: ["csv", "xlsx"] }).notNull(),
    encoding: text("encoding"),
    separator: text("separator"),
    header: text("header", { mode: "json" }).$type<string[]>().notNull(),
    samples: text("samples", { mode: "json" }).$type<string[][]>().notNull(),
    signature: text("signature").notNull(),
    plan: text("plan", { mode: "json" }).$type<ImportPlan>().notNull(),
    unknown: text("unknown", { mode: "json" }).$type<UnknownWord[]>().notNull(),
    rowCount: integer("row_count").notNull(),
    status: text("status", {
      enum: ["columns", "words", "checking", "ready", "applying", "done", "cancelled"],
    }).notNull(),
    toApply: integer("to_apply").notNull().default(0),
    createdBy: text("created_by").$type<Id<"mem">>().notNull(),
    createdAt: integer("created_at").notNull(),
    changedAt: integer("changed_at").notNull(),
  },
  { personal: ["samples", "unknown"], retention: "import" },
);

export const importRows = tenantTable(
  "import_rows",
  "imr",
  {
    importId: text("import_id").$type<Id<"imp">>().notNull(),
    number: integer("number").notNull(),
    cells: text("cells", { mode: "json" }).$type<string[]>().notNull(),
    verdict: text("verdict", {
      enum: ["unchecked", "new", "changed", "unchanged", "twin", "foreign", "error"],
    })
      .notNull()
      .default("unchecked"),
    targetId: text("target_id"),
    seenVersion: integer("seen_version"),
    rowKey: text("row_key").notNull().default(""),
    problems: text("problems", { mode: "json" }).$type<RowProblem[]>().notNull().default([]),
    changes: text("changes", { mode: "json" }).$type<RowChange[]>().notNull().default([]),
    twin: text("twin", { mode: "json" }).$type<RowTwin>(),
    choice: text("choice", { enum: ["same", "other", "skip", "propose"] }),
    state: text("state", { enum: ["staged", "waiting", "done", "left", "failed"] })
      .notNull()
      .default("staged"),
  },
  { personal: ["cells", "changes", "problems", "twin", "row_key"], retention: "import" },
);

export const importBlocks = tenantTable("import_blocks", "imb", {
  importId: text("import_id").$type<Id<"imp">>().notNull(),
  firstNumber: integer("first_number").notNull(),
  appliedAt: integer("applied_at").notNull(),
});

export const importPlans = tenantTable("import_plans", "imn", {
  kind: text("kind", { enum: importKinds }).notNull(),
  signature: text("signature").notNull(),
  plan: text("plan", { mode: "json" }).$type<ImportPlan>().notNull(),
  usedAt: integer("used_at").notNull(),
});
