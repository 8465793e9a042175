import type { Employer, ImportRow, Opening, RowProblem } from "#db/repositories";
import { isId } from "#kernel";
import { nameKey } from "../directory/name-key.ts";
import { openingInput, type OpeningInput } from "../openings/opening-input.ts";
import { typedFromOpening } from "../openings/opening-record.ts";
import type { RowCells } from "./cells-of-row.ts";
import { emptyIsMissing } from "./judge-cells.ts";
import { titleKey, type OpeningContext } from "./opening-context.ts";
import { openingFields, openingText, openingTexts, type OpeningField } from "./opening-texts.ts";
import { codeOf, placeOf, readCell } from "./read-cell.ts";
import { ruleOf } from "./rule-of.ts";

interface OpeningChange {
  field: OpeningField;
  before: string;
  after: string;
}

/** What a row comes to when it is held against the openings as they are now. */
export type OpeningJudgement =
  | { verdict: "error"; problems: RowProblem[] }
  | { verdict: "new"; employer: Employer; input: OpeningInput; publishes: boolean }
  | { verdict: "changed" | "unchanged" | "foreign"; opening: Opening; input: OpeningInput; changes: OpeningChange[] };

export function judgeOpening(
  context: OpeningContext,
  cells: RowCells,
  target?: ImportRow["targetId"],
): OpeningJudgement {
  const id = cells.text("id");
  const opening = target && target !== "new" ? context.openings.get(target) : meant(context, cells);
  if (opening) return target === "new" ? wrong(cells, "title", "taken") : judgeKnown(context, cells, opening);
  return isId("opn", id) ? wrong(cells, "id", "unknown-id") : judgeNew(context, cells);
}

const wrong = (cells: RowCells, field: string, code: string): OpeningJudgement => ({
  verdict: "error",
  problems: [cells.problem(field, { code })],
});

/** The opening of a row's id, of its reference, or the one of this title at this employer. */
function meant(context: OpeningContext, cells: RowCells): Opening | undefined {
  const id = cells.text("id");
  if (isId("opn", id)) return context.openings.get(id);
  const byRef = context.byRef.get(cells.text("sourceRef"));
  if (byRef || cells.text("sourceRef") !== "") return byRef;
  const employer = employerIn(context, cells);
  if ("problem" in employer) return undefined;
  const kind = cells.text("kind")
    ? codeOf(context.reader, "kind", cells.text("kind"))
    : context.reader.plan.defaults.kind;
  return context.byTitle.get(titleKey(employer.id, kind ?? "", cells.text("title")));
}

/** The employer a row names, by id or by name and place; openings are written for those the county vouches for. */
function employerIn(context: OpeningContext, cells: RowCells): Employer | { problem: RowProblem } {
  const id = cells.text("employerId");
  if (isId("emp", id)) {
    const employer = context.employersById.get(id);
    if (!employer) return { problem: cells.problem("employerId", { code: "unknown-employer" }) };
    return context.isOwn(employer) ? employer : { problem: cells.problem("employer", { code: "foreign-employer" }) };
  }
  const problem = (code: string) => ({ problem: cells.problem("employer", { code }) });
  if (cells.text("employer") === "") return problem("required");
  const named = context.employersByName.get(nameKey(cells.text("employer"))) ?? [];
  const place = cells.text("employerPlace") ? placeOf(context.reader, cells.text("employerPlace")) : undefined;
  const there = place ? named.filter(({ municipalityAgs }) => municipalityAgs === place.ags) : named;
  const own = there.filter(context.isOwn);
  if (own.length === 1) return own[0]!;
  if (own.length > 1) return problem("ambiguous-employer");
  return problem(
    named.length > 0 && named.every((one) => !context.isOwn(one)) ? "foreign-employer" : "unknown-employer",
  );
}

/** What the cells say, over what is there: as a form would be filled in. What says the same as now is not looked at. */
function typedIn(
  { reader }: OpeningContext,
  cells: RowCells,
  present: Record<OpeningField, string>,
  texts: Record<string, string>,
) {
  const typed = { ...present };
  const problems: RowProblem[] = [];
  for (const field of openingFields) {
    const text = cells.text(field);
    if (!cells.has(field) || text === (texts[field] ?? "").trim() || (text === "" && reader.blanks === "keep"))
      continue;
    const reading = text === "" ? { typed: "" } : readCell(reader, field, text);
    if ("problem" in reading) problems.push(cells.problem(field, reading.problem));
    else typed[field] = reading.typed;
  }
  return { typed, problems };
}

function checked(cells: RowCells, employerId: string, typed: Record<OpeningField, string>) {
  const result = openingInput.safeParse({ ...typed, employerId });
  const problems = (result.error?.issues ?? []).map((issue) => {
    const field = String(issue.path[0]) as OpeningField;
    return cells.problem(field, emptyIsMissing(typed[field] ?? "", ruleOf(issue)));
  });
  return { input: result.data, problems };
}

function judgeKnown(context: OpeningContext, cells: RowCells, opening: Opening): OpeningJudgement {
  const { employerId: _, ...present } = typedFromOpening(opening);
  const texts = openingTexts(opening, undefined, context.reader.places);
  const { typed, problems } = typedIn(context, cells, present, texts);
  const differs = openingFields.some((field) => typed[field] !== present[field]);
  if (problems.length > 0) return { verdict: "error", problems };
  if (!differs) return { verdict: "unchanged", opening, input: present as never, changes: [] };
  const { input, problems: broken } = checked(cells, opening.employerId, typed);
  if (!input) return { verdict: "error", problems: broken };
  const changes = openingFields
    .filter((field) => typed[field].trim() !== present[field])
    .map((field) => ({
      field,
      before: openingText(field, present[field]),
      after: openingText(field, typed[field].trim()),
    }));
  const verdict = changes.length === 0 ? "unchanged" : context.manages(opening) ? "changed" : "foreign";
  return { verdict, opening, input, changes };
}

function judgeNew(context: OpeningContext, cells: RowCells): OpeningJudgement {
  const { reader, now } = context;
  const nothing = Object.fromEntries(
    openingFields.map((field) => [field, reader.plan.defaults[field] ?? ""]),
  ) as Record<OpeningField, string>;
  const employer = employerIn(context, cells);
  const { typed, problems } = typedIn(context, cells, nothing, {});
  const state = cells.text("status");
  const status = state === "" ? "draft" : codeOf(reader, "status", state);
  if (!status) problems.push(cells.problem("status", { code: "unknown-word" }));
  if (status === "closed") problems.push(cells.problem("status", { code: "closed-already" }));
  if ("problem" in employer) return { verdict: "error", problems: [employer.problem, ...problems] };
  if (problems.length > 0) return { verdict: "error", problems };
  const { input, problems: broken } = checked(cells, employer.id, typed);
  if (!input) return { verdict: "error", problems: broken };
  const isOver = input.validUntil !== "" && Date.parse(`${input.validUntil}T23:59:59Z`) / 1000 < now;
  if (isOver && status === "published") return wrong(cells, "validUntil", "in-the-past");
  return { verdict: "new", employer, input, publishes: status === "published" };
}

export const keyOf = (judgement: OpeningJudgement, cells: RowCells): string =>
  judgement.verdict === "error"
    ? ""
    : judgement.verdict === "new"
      ? cells.text("sourceRef") || titleKey(judgement.employer.id, judgement.input.kind, judgement.input.title)
      : judgement.opening.id;
