import type { EmployerField } from "#domain/directory/employer-record";
import type { Places } from "#domain/directory/list-places";
import { labels } from "#domain/directory/labels";
import { benefits, employerKinds, employerSizes, sectors } from "#kernel";
import { Field } from "#ui";
import { many, one, type Typed } from "#web";
import { fieldHints, fieldNames } from "../texts/employer-words.ts";
import { choicesOf, placeChoices } from "./choices.ts";

interface EmployerFieldProps {
  field: EmployerField;
  /** The name of the form field where it is not that of the employer's. */
  name?: string;
  label?: string;
  typed: Typed;
  error?: string;
  places: Places;
  countyAgs: string | null;
  required?: boolean;
}

const LONG: Partial<Record<EmployerField, number>> = { teaser: 2, description: 8, story: 8, people: 5 };
const NUMBERS: readonly EmployerField[] = ["founded", "doctors", "trainingMonths", "successionYear", "halfSeats"];
const NEEDED: readonly EmployerField[] = ["name", "kind", "sector", "size", "municipalityAgs"];
const inputs: Partial<Record<EmployerField, "tel" | "email" | "url">> = { phone: "tel", mail: "email", website: "url" };

/** The control that fits a field of an employer; every form that asks for one uses it. */
export function EmployerFieldInput({
  field,
  name = field,
  label,
  typed,
  error,
  places,
  countyAgs,
  required,
}: EmployerFieldProps) {
  const common = {
    name,
    label: label ?? fieldNames[field],
    hint: fieldHints[field],
    error,
    optional: NEEDED.includes(field) || required ? undefined : "(freiwillig)",
  };
  const value = one(typed, name);
  const words = labels("de");
  const options = {
    kind: choicesOf(employerKinds, words.kinds),
    sector: choicesOf(sectors, words.sectors),
    size: choicesOf(employerSizes, words.sizes),
    municipalityAgs: placeChoices(places, countyAgs),
  };
  if (field in options)
    return (
      <Field
        {...common}
        kind="select"
        value={value}
        empty={field === "kind" ? undefined : "Bitte wählen"}
        options={options[field as keyof typeof options]}
      />
    );
  if (field === "studentsWelcome")
    return <Field {...common} optional={undefined} kind="checkbox" checked={value !== ""} />;
  if (field === "benefits")
    return (
      <Field
        {...common}
        kind="checkboxes"
        options={choicesOf(benefits, words.benefits)}
        values={many(typed, name).flatMap((codes) => codes.split(","))}
        inline
      />
    );
  if (field in LONG) return <Field {...common} kind="textarea" rows={LONG[field]} value={value} />;
  if (NUMBERS.includes(field)) return <Field {...common} kind="number" width="short" value={value} />;
  return <Field {...common} kind={inputs[field]} value={value} />;
}
