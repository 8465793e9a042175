import { Imports, type ImportKind, type ImportPlan, type ImportStatus } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { columnsOf, defaultable, neededColumns } from "./columns.ts";
import { stageRows, tableOf } from "./stage-rows.ts";
import { vocabularyOf } from "./vocabulary.ts";

export interface ColumnProblem {
  /** `columns.3` or `defaults.kind`. */
  field: string;
  code: "twice" | "missing" | "unknown";
  label: string;
}

export type ColumnChoice = Pick<ImportPlan, "columns" | "defaults" | "blanks">;

/** Says what the columns of a file mean and what holds where it says nothing; then its rows are staged and checked. */
export async function chooseColumns(
  scope: Scope,
  _editor: Editor,
  id: string,
  choice: ColumnChoice,
): Promise<{ status: ImportStatus } | { problems: ColumnProblem[] }> {
  const from = await Imports.in(scope.db).get(id);
  const plan: ImportPlan = { ...choice, words: from.plan.words };
  const problems = [...chosenTwice(from.kind, choice.columns), ...missingColumns(from.kind, plan)];
  if (problems.length > 0) return { problems };
  return { status: await stageRows(scope, from, plan, { table: await tableOf(scope, from), ask: true }) };
}

const labelOf = (kind: ImportKind, field: string) =>
  columnsOf(kind).find((column) => column.field === field)?.label ?? field;

const chosenTwice = (kind: ImportKind, columns: string[]): ColumnProblem[] =>
  columns.flatMap((field, at) =>
    field !== "" && columns.indexOf(field) < at
      ? [{ field: `columns.${at}`, code: "twice" as const, label: labelOf(kind, field) }]
      : [],
  );

/** What a file of new records has to say, or somebody for all of its rows. A file with ids changes what is there already. */
export function missingColumns(kind: ImportKind, { columns, defaults }: ColumnChoice): ColumnProblem[] {
  if (columns.includes("id")) return [];
  return neededColumns[kind]
    .filter((field) => !columns.includes(field) && !defaults[field])
    .filter((field) => !(field === "municipalityAgs" && columns.includes("postcode")))
    .filter((field) => !(field === "employer" && columns.includes("employerId")))
    .map((field) => ({
      field: defaultable[kind].includes(field) ? `defaults.${field}` : "columns.0",
      code: "missing",
      label: labelOf(kind, field),
    }));
}

/** Whether a value may hold for all rows of a file. */
export const isDefault = (kind: ImportKind, field: string, value: string): boolean =>
  defaultable[kind].includes(field) &&
  (field === "municipalityAgs" ? /^\d{8}$/.test(value) : (vocabularyOf(kind, field)?.codes.includes(value) ?? false));
