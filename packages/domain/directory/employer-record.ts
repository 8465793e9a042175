import { Municipalities, type Employer } from "#db/repositories";
import type { Problem } from "#kernel";
import type { Scope } from "../scope.ts";
import type { EmployerInput } from "./employer-input.ts";
import { nameKey } from "./name-key.ts";

export const nothingOfAPractice = {
  planningArea: null,
  doctors: null,
  trainingMonths: null,
  successionYear: null,
  halfSeats: null,
  studentsWelcome: null,
};

export const isMunicipality = async (scope: Scope, ags: string): Promise<boolean> =>
  (await Municipalities.in(scope.directory).find(ags)) !== undefined;

/** What of an input is stored: its county follows from its municipality, and only practices have planning areas and seats. */
export async function recordOf(scope: Scope, input: EmployerInput) {
  const place = await Municipalities.in(scope.directory).find(input.municipalityAgs);
  if (!place) return { problems: [{ field: "municipalityAgs", rule: "unknown-place" }] satisfies Problem[] };
  return { record: recordAt(place, input) };
}

/** The same where the municipality is at hand. */
export function recordAt({ countyAgs }: { countyAgs: string }, input: EmployerInput) {
  const practice = input.kind === "practice" ? { planningArea: input.planningArea || null } : nothingOfAPractice;
  return { ...input, ...practice, countyAgs, nameKey: nameKey(input.name) };
}
export type EmployerRecord = ReturnType<typeof recordAt>;

export const employerFields = [
  "name",
  "kind",
  "sector",
  "size",
  "municipalityAgs",
  "street",
  "postcode",
  "phone",
  "mail",
  "website",
  "founded",
  "teaser",
  "description",
  "planningArea",
  "doctors",
  "trainingMonths",
  "successionYear",
  "halfSeats",
  "studentsWelcome",
  "registerNumber",
  "vatId",
  "story",
  "people",
  "benefits",
] as const satisfies (keyof EmployerInput)[];
export type EmployerField = (typeof employerFields)[number];

/** A field's value as history and proposals keep it; empty and absent are the same. */
export function textOf(value: string | number | boolean | null): string | null {
  if (typeof value === "boolean") return value ? "on" : null;
  return value === null || value === "" ? null : String(value);
}

/** Which fields an input would change, with both values. */
export const changesBetween = (now: Employer, next: Pick<EmployerRecord, EmployerField>) =>
  employerFields
    .map((field) => ({ field, oldValue: textOf(now[field]), newValue: textOf(next[field]) }))
    .filter(({ oldValue, newValue }) => oldValue !== newValue);

/** An employer's fields as a form shows them. */
export const typedFrom = (employer: Pick<Employer, EmployerField>): Record<EmployerField, string> =>
  Object.fromEntries(employerFields.map((field) => [field, textOf(employer[field]) ?? ""])) as Record<
    EmployerField,
    string
  >;
