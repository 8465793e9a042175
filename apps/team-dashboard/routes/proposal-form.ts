import type { Employer } from "#db/repositories";
import { valueAt, type History } from "#domain/directory/employer-history";
import { employerFields, textOf, type EmployerField } from "#domain/directory/employer-record";
import { changesInput, type EmployerChanges } from "#domain/directory/field-values";
import { proposalNote } from "#domain/directory/proposal-note";
import type { Problem } from "#kernel";
import { checkTyped, one, type Typed } from "#web";

/**
 * The changes a form makes to what its writer had before their eyes. Fields that were left alone are neither checked nor
 * proposed, so that a value somebody else has changed meanwhile is not proposed back.
 */
export function changesTyped(
  typed: Typed,
  employer: Employer,
  history: History,
): { changes: EmployerChanges; note: string; problems: Problem[] } {
  const seen = Number(one(typed, "_version")) || employer.version;
  const shown = one(typed, "_fields").split(",");
  const touched = employerFields.filter(
    (field) => shown.includes(field) && textIn(typed, field) !== valueAt(employer, history, field, seen),
  );
  const values = Object.fromEntries(touched.map((field) => [field, typed[field] ?? ""]));
  const checked = checkTyped(values, changesInput(touched));
  const noted = checkTyped({ note: one(typed, "note") }, proposalNote);
  return {
    changes: checked.ok ? checked.value : {},
    note: noted.ok ? noted.value.note : "",
    problems: [checked, noted].flatMap((part) => (part.ok ? [] : part.problems)),
  };
}

const textIn = (typed: Typed, field: EmployerField) => textOf([typed[field] ?? ""].flat().join(",").trim());
