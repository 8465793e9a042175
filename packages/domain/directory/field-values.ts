import type { Employer } from "#db/repositories";
import { employerInput, type EmployerInput } from "./employer-input.ts";
import { employerFields, textOf, type EmployerField } from "./employer-record.ts";

/** New values of some fields, held to the rules of the fields; what is not named stays as it is. */
export type EmployerChanges = Partial<Pick<EmployerInput, EmployerField>>;

/** The rules of these fields alone, so that a form for some of them is not asked for the others. */
export const changesInput = (fields: readonly EmployerField[]) =>
  employerInput.pick(Object.fromEntries(fields.map((field) => [field, true])) as Record<EmployerField, true>);

/** An employer's present values, some of them changed. */
export function inputWith(employer: Employer, changes: EmployerChanges): EmployerInput {
  const present = Object.fromEntries(employerFields.map((field) => [field, employer[field]])) as EmployerInput;
  return {
    ...present,
    planningArea: employer.planningArea ?? "",
    studentsWelcome: employer.studentsWelcome ?? false,
    ...changes,
  };
}

/** Which of the values are new to the employer, with both values as history and proposals keep them. */
export const newIn = (employer: Employer, changes: EmployerChanges) =>
  employerFields
    .filter((field) => changes[field] !== undefined)
    .map((field) => ({ field, oldValue: textOf(employer[field]), newValue: textOf(changes[field] ?? null) }))
    .filter(({ oldValue, newValue }) => oldValue !== newValue);
