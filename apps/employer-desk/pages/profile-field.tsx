import { labels } from "#domain/directory/labels";
import type { EmployerField } from "#domain/directory/employer-record";
import { benefits, employerKinds, employerSizes, sectors } from "#kernel";
import { Field } from "#ui";
import { many, one, type Typed } from "#web";
import { fieldHints, fieldNames } from "../texts/profile.ts";
import { choicesOf, placeChoices } from "./choices.ts";

interface ProfileFieldProps {
  field: EmployerField;
  typed: Typed;
  error?: string;
  places: readonly { ags: string; name: string; countyAgs: string }[];
  countyAgs: string | null;
}

const LONG: Partial<Record<EmployerField, number>> = { teaser: 2, description: 8, story: 8, people: 5 };
const NUMBERS: readonly EmployerField[] = ["founded", "doctors", "trainingMonths", "successionYear", "halfSeats"];
const NEEDED: readonly EmployerField[] = ["name", "kind", "sector", "size", "municipalityAgs"];
const inputs: Partial<Record<EmployerField, "tel" | "email" | "url">> = { phone: "tel", mail: "email", website: "url" };

/** The control that fits a field of the profile. */
export function ProfileField({ field, typed, error, places, countyAgs }: ProfileFieldProps) {
  const optional = NEEDED.includes(field) ? undefined : "(freiwillig)";
  const common = { name: field, label: fieldNames[field], hint: fieldHints[field], error, optional };
  const value = one(typed, field);
  const words = labels("de");
  const options = {
    kind: choicesOf(employerKinds, words.kinds),
    sector: choicesOf(sectors, words.sectors),
    size: choicesOf(employerSizes, words.sizes),
    municipalityAgs: placeChoices(places, countyAgs),
  };
  if (field in options)
    return <Field {...common} kind="select" value={value} options={options[field as keyof typeof options]} />;
  if (field === "studentsWelcome")
    return <Field {...common} optional={undefined} kind="checkbox" checked={value !== ""} />;
  if (field === "benefits")
    return (
      <Field
        {...common}
        kind="checkboxes"
        options={choicesOf(benefits, words.benefits)}
        values={many(typed, field).flatMap((codes) => codes.split(","))}
        inline
      />
    );
  if (field in LONG) return <Field {...common} kind="textarea" rows={LONG[field]} value={value} />;
  if (NUMBERS.includes(field)) return <Field {...common} kind="number" width="short" value={value} />;
  return <Field {...common} kind={inputs[field]} value={value} />;
}
