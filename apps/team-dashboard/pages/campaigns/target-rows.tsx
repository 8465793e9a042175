import type { PlanningChoices } from "#domain/campaigns/planning-choices";
import { Field, FieldGroup } from "#ui";
import { rowsShown, type Typed } from "#web";
import type { FormFields } from "../form-fields.ts";

interface TargetRowsProps {
  typed: Typed;
  fields: FormFields;
  indicators: PlanningChoices["indicators"];
}

/** What the campaign wants to reach, an indicator a row; empty ones fall away. */
export function TargetRows({ typed, fields, indicators }: TargetRowsProps) {
  const options = indicators.map(({ id, name, own }) => ({
    value: id,
    label: name,
    group: own ? "Eigene Kennzahlen" : "Kennzahlen der Region",
  }));
  return (
    <FieldGroup legend="Ziele" hint="Was soll am Ende gezählt sein? Leere Zeilen fallen weg.">
      {Array.from({ length: Math.min(12, rowsShown(typed, "targets", 2)) }, (_, row) => (
        <div class="field-row">
          <Field
            {...fields.of(`targets.${row}.indicator`)}
            kind="select"
            label={`Ziel ${row + 1}`}
            empty="kein Ziel"
            options={options}
          />
          <Field {...fields.of(`targets.${row}.amount`)} kind="number" label={`Ziel ${row + 1}: wie viele`} min={1} />
        </div>
      ))}
    </FieldGroup>
  );
}
