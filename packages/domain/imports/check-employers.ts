import { textOf, type EmployerField } from "../directory/employer-record.ts";
import { newIn } from "../directory/field-values.ts";
import type { Checked, Import, ImportRow, RowChange, RowTwin } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { cellsOfRow, cutWrongly } from "./cells-of-row.ts";
import { columnsOf } from "./columns.ts";
import { employerContext, type EmployerContext } from "./employer-context.ts";
import { employerText, overlayTexts, type OwnField } from "./employer-texts.ts";
import { judgeEmployer, keyOf, type EmployerJudgement, type OwnValues } from "./judge-employer.ts";
import { SURE, twinsOf } from "./twins-of.ts";
import { withoutRepeats } from "./without-repeats.ts";

type Known = Extract<EmployerJudgement, { values: unknown }>;

const untouched = {
  targetId: null,
  seenVersion: null,
  rowKey: "",
  problems: [],
  changes: [],
  twin: null,
  choice: null,
};

/** Holds a block of rows against the directory: what each would do, and what is wrong with it. Nothing is written. */
export async function checkEmployers(scope: Scope, from: Import, rows: ImportRow[]): Promise<Checked[]> {
  const context = await employerContext(scope, from, rows);
  const judged = rows.map((row) => {
    const wrong = cutWrongly(from, row);
    const judgement: EmployerJudgement =
      wrong.length > 0 ? { verdict: "error", problems: wrong } : judgeEmployer(context, cellsOfRow(from, row));
    return { row, judgement };
  });
  const newcomers = judged.flatMap(({ row, judgement }) =>
    judgement.verdict === "new" ? [{ id: row.id, input: judgement.input }] : [],
  );
  const twins = await twinsOf(scope, context.reader.places, newcomers);
  const known = await employerContext(scope, from, twinRows(rows, twins));
  const checked = judged.map(({ row, judgement }): Checked => {
    const { id } = row;
    const twin = twins.get(id);
    if (judgement.verdict === "error") return { ...untouched, id, verdict: "error", problems: judgement.problems };
    if (judgement.verdict === "new" && twin) {
      const asTwin = judgeEmployer(known, cellsOfRow(from, row), twin.id);
      return {
        ...untouched,
        ...seen(known, asTwin),
        id,
        verdict: "twin",
        rowKey: keyOf(judgement),
        twin,
        choice: usual(twin, asTwin),
      };
    }
    if (judgement.verdict === "new") return { ...untouched, id, verdict: "new", rowKey: keyOf(judgement) };
    return { ...untouched, ...seen(context, judgement), id, verdict: judgement.verdict, rowKey: keyOf(judgement) };
  });
  return withoutRepeats(scope, from, rows, checked);
}

/** The rows that may mean a twin, as if they named it, so that it is read along with what the county adds to it. */
const twinRows = (rows: ImportRow[], twins: Map<string, RowTwin>): ImportRow[] =>
  rows.filter(({ id }) => twins.has(id)).map((row) => ({ ...row, targetId: twins.get(row.id)!.id }));

/** What is proposed for a row that may mean somebody who is there already: the same where it is sure and ours to change. */
const usual = (twin: RowTwin, judgement: EmployerJudgement): Checked["choice"] =>
  twin.own && twin.score >= SURE && judgement.verdict !== "error" ? "same" : null;

/** The record a row is about, and what would be another there. */
function seen(context: EmployerContext, judgement: EmployerJudgement): Partial<Checked> {
  if (!("values" in judgement)) return {};
  const { employer } = judgement;
  return { targetId: employer.id, seenVersion: employer.version, changes: changesOf(context, judgement) };
}

const LONGEST = 600;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** The changes of a row in the words of its columns. */
function changesOf({ reader, overlays }: EmployerContext, { employer, values, own }: Known): RowChange[] {
  const master = newIn(employer, values).map(({ field, oldValue, newValue }) => ({
    field: labelOf(field),
    before: shortened(employerText(field as EmployerField, oldValue, reader.places)),
    after: shortened(employerText(field as EmployerField, newValue, reader.places)),
  }));
  const before = overlayTexts(overlays.get(employer.id));
  const added = Object.entries(own as OwnValues).map(([field, value]) => ({
    field: labelOf(`own.${field}`),
    before: shortened(before[`own.${field as OwnField}`] ?? ""),
    after: shortened(typeof value === "boolean" ? (value ? "ja" : "") : (textOf(value ?? null) ?? "")),
  }));
  return [...master, ...added];
}

const labelOf = (field: string) => columnsOf("employers").find((one) => one.field === field)!.label;
