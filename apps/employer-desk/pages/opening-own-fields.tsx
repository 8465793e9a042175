import { fieldsOf, type OwnField } from "#domain/openings/kind-fields";
import { workingTimes } from "#domain/openings/opening-input";
import type { OpeningKind } from "#kernel";
import { Field, FieldGroup } from "#ui";
import { one, type Typed, type wording } from "#web";
import { ownFieldNames, workingTimeNames } from "../texts/openings.ts";
import { choicesOf } from "./choices.ts";

interface OwnFieldsProps {
  kind: OpeningKind;
  typed: Typed;
  words: ReturnType<typeof wording>;
}

/** What only openings of this kind say. */
export function OwnFields({ kind, typed, words }: OwnFieldsProps) {
  const fields = fieldsOf(kind);
  if (fields.length === 0) return null;
  return (
    <FieldGroup legend="Einzelheiten" layout="grid">
      {fields.map((field) => (
        <OwnFieldInput field={field} value={one(typed, field)} error={words.of(field)} />
      ))}
    </FieldGroup>
  );
}

function OwnFieldInput({ field, value, error }: { field: OwnField; value: string; error?: string }) {
  const common = { name: field, label: ownFieldNames[field], error };
  if (field === "workingTime")
    return <Field {...common} kind="select" value={value} options={choicesOf(workingTimes, workingTimeNames)} />;
  if (field === "studentsWelcome" || field === "lodging")
    return <Field {...common} kind="checkbox" checked={value !== ""} />;
  return (
    <Field {...common} kind={field === "planningArea" ? "text" : "number"} value={value} optional="(freiwillig)" />
  );
}
