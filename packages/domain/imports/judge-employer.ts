import type { Employer, ImportRow, Overlay, RowProblem } from "#db/repositories";
import { employerInput, type EmployerInput } from "../directory/employer-input.ts";
import { employerFields, nothingOfAPractice, textOf, type EmployerField } from "../directory/employer-record.ts";
import { newIn, type EmployerChanges } from "../directory/field-values.ts";
import { overlayInput } from "../directory/overlay-input.ts";
import type { RowCells } from "./cells-of-row.ts";
import { agsIn, idIn, placeKey, type EmployerContext } from "./employer-context.ts";
import { employerTexts, overlayTexts, ownFields, type OwnField } from "./employer-texts.ts";
import { emptyIsMissing, newValues } from "./judge-cells.ts";
import { readCell } from "./read-cell.ts";
import { ruleOf } from "./rule-of.ts";

export type OwnValues = Partial<Record<OwnField, Overlay[OwnField]>>;

/** What a row comes to when it is held against the directory as it is now. */
export type EmployerJudgement =
  | { verdict: "error"; problems: RowProblem[] }
  | { verdict: "new"; input: EmployerInput; own: OwnValues }
  | { verdict: "changed" | "unchanged" | "foreign"; employer: Employer; values: EmployerChanges; own: OwnValues };

/** Judges a row; `target` is the employer it was decided to mean, and "new" that it means nobody yet. */
export function judgeEmployer(
  context: EmployerContext,
  cells: RowCells,
  target?: ImportRow["targetId"],
): EmployerJudgement {
  const id = idIn(cells);
  if (target !== "new") {
    const employer = (target ? context.byId.get(target) : undefined) ?? meant(context, cells);
    if (employer) return judgeKnown(context, cells, employer);
    if (id) return { verdict: "error", problems: [cells.problem("id", { code: "unknown-id" })] };
  } else if (meant(context, cells)) {
    return { verdict: "error", problems: [cells.problem("name", { code: "taken" })] };
  }
  return judgeNew(context, cells);
}

/** The employer of a row's id, or the one of its name at its place. */
function meant(context: EmployerContext, cells: RowCells): Employer | undefined {
  const id = idIn(cells);
  if (id) return context.byId.get(id);
  const ags = agsIn(context.reader, cells);
  return ags ? context.byPlace.get(placeKey(ags, cells.text("name"))) : undefined;
}

function judgeKnown(context: EmployerContext, cells: RowCells, employer: Employer): EmployerJudgement {
  const { reader } = context;
  const master = newValues(reader, cells, employerTexts(employer, reader.places), {
    shape: employerInput.shape,
    fields: employerFields,
  });
  const own = ownValues(context, cells, context.overlays.get(employer.id));
  const problems = [...master.problems, ...own.problems, ...nameTaken(context, cells, employer, master.values)];
  if (problems.length > 0) return { verdict: "error", problems };
  const values = changed(employer, master.values as EmployerChanges);
  const isChanged = Object.keys(values).length > 0;
  const isForeign = isChanged && !context.isOwn(employer);
  const verdict = isForeign ? "foreign" : isChanged || Object.keys(own.values).length > 0 ? "changed" : "unchanged";
  return { verdict, employer, values, own: own.values as OwnValues };
}

/** The values that are new to an employer; what only practices have is none of another's. */
function changed(employer: Employer, values: EmployerChanges): EmployerChanges {
  const isPractice = (values.kind ?? employer.kind) === "practice";
  const fields = newIn(employer, values)
    .map(({ field }) => field)
    .filter((field) => isPractice || !(field in nothingOfAPractice));
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

/** Another employer already has this name at this place. */
function nameTaken(
  context: EmployerContext,
  cells: RowCells,
  employer: Employer,
  values: Partial<Record<EmployerField, unknown>>,
): RowProblem[] {
  const name = (values.name as string | undefined) ?? employer.name;
  const ags = (values.municipalityAgs as string | undefined) ?? employer.municipalityAgs;
  const other = context.byPlace.get(placeKey(ags, name));
  return other && other.id !== employer.id ? [cells.problem("name", { code: "taken" })] : [];
}

const ownValues = ({ reader }: EmployerContext, cells: RowCells, overlay: Overlay | undefined) => {
  const judged = newValues(reader, cells, overlayTexts(overlay), {
    shape: overlayInput.shape,
    fields: ownFields,
    columnOf: (field) => `own.${field}`,
  });
  const same = (field: OwnField, value: unknown) => textOf(overlay?.[field] ?? null) === textOf(value as string | null);
  const entries = Object.entries(judged.values).filter(([field, value]) => !same(field as OwnField, value));
  return { ...judged, values: Object.fromEntries(entries) };
};

function judgeNew(context: EmployerContext, cells: RowCells): EmployerJudgement {
  const { reader } = context;
  const typed: Record<string, string> = {};
  const problems: RowProblem[] = [];
  for (const field of employerFields) {
    const text = cells.text(field);
    if (text === "") {
      typed[field] = field === "municipalityAgs" ? (agsIn(reader, cells) ?? "") : (reader.plan.defaults[field] ?? "");
      continue;
    }
    const reading = readCell(reader, field, text);
    if ("problem" in reading) problems.push(cells.problem(field, reading.problem));
    else typed[field] = reading.typed;
  }
  const checked = employerInput.safeParse(typed);
  for (const issue of checked.error?.issues ?? []) {
    const field = String(issue.path[0]);
    if (field in typed) problems.push(cells.problem(field, emptyIsMissing(typed[field]!, ruleOf(issue))));
  }
  const own = ownValues(context, cells, undefined);
  problems.push(...own.problems);
  if (problems.length > 0 || !checked.data) return { verdict: "error", problems };
  return { verdict: "new", input: checked.data, own: own.values as OwnValues };
}

/** By what a judged row says which record it means; two rows of a file never mean the same one. */
export const keyOf = (judgement: EmployerJudgement): string =>
  judgement.verdict === "error"
    ? ""
    : judgement.verdict === "new"
      ? placeKey(judgement.input.municipalityAgs, judgement.input.name)
      : judgement.employer.id;
