import type { ImportKind, ImportPlan } from "#db/repositories";
import { sha256 } from "#kernel";
import { guessColumns } from "./guess-columns.ts";
import { wordKey } from "./word-key.ts";

export const guessedPlan = (kind: ImportKind, header: string[]): ImportPlan => ({
  columns: guessColumns(kind, header),
  words: {},
  defaults: {},
  blanks: "keep",
});

/** Under what a plan is remembered: the headings in their order, however they are spelled. */
export const signatureOf = (header: string[]): Promise<string> => sha256(JSON.stringify(header.map(wordKey)));
