import { fieldsOf, type OwnField } from "#domain/openings/kind-fields";
import { askedFor, kindWords } from "#domain/openings/kind-words";
import { workingTimes } from "#domain/openings/opening-input";
import type { OpeningKind } from "#kernel";
import { Field, FieldGroup } from "#ui";
import { one, type Typed, type wording } from "#web";
import { choicesOf } from "./choices.ts";

interface KindFieldsProps {
  kind: OpeningKind;
  typed: Typed;
  words: ReturnType<typeof wording>;
}

const ticked: readonly OwnField[] = ["studentsWelcome", "lodging"];
const numbers: readonly OwnField[] = ["trainingMonths", "halfSeats", "successionYear"];

/** What only this kind of opening is asked for. */
export function OpeningKindFields({ kind, typed, words }: KindFieldsProps) {
  const fields = fieldsOf(kind);
  if (fields.length === 0) return null;
  return (
    <FieldGroup legend="Das gehört dazu" layout="grid">
      {fields.map((name) => (
        <KindField name={name} value={one(typed, name)} error={words.of(name)} />
      ))}
    </FieldGroup>
  );
}

function KindField({ name, value, error }: { name: OwnField; value: string; error: string | undefined }) {
  const { label, hint } = askedFor[name];
  if (ticked.includes(name))
    return <Field kind="checkbox" name={name} label={label} checked={value === "on"} error={error} />;
  const field = { name, label, hint, value, error };
  if (name === "workingTime")
    return <Field {...field} kind="select" options={choicesOf(workingTimes, kindWords("de").workingTimes)} />;
  return <Field {...field} kind={numbers.includes(name) ? "number" : "text"} optional="(freiwillig)" />;
}
