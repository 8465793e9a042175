import { Field, FieldGroup } from "#ui";
import type { Day } from "#kernel";
import type { FormFields } from "../form-fields.ts";
import type { Typed } from "../input.ts";
import { wholeNumber } from "../dates.ts";

/** How much is to be reached in a year. */
interface YearTarget {
  year: number;
  amount: number;
}

interface GoalFieldsProps {
  fields: FormFields;
  typed: Typed;
  today: Day;
  indicators: readonly { id: string; name: string; unit: string; own?: boolean }[];
}

/** What is to be reached: in words, by which indicator, and how much in each year. */
export function GoalFields({ fields, typed, today, indicators }: GoalFieldsProps) {
  return (
    <>
      <Field
        {...fields.of("text")}
        kind="textarea"
        rows={3}
        label="Was erreicht werden soll"
        hint="Ein Satz, der auch in zwei Jahren noch verständlich ist."
        maxlength={300}
        required
      />
      <Field
        {...fields.of("indicator")}
        kind="select"
        label="Woran wir es messen"
        empty="Bitte wählen"
        options={indicators.map(({ id, name, unit, own }) => ({
          value: id,
          label: `${name} (${unit})`,
          group: own === undefined ? undefined : own ? "Eigene Kennzahlen" : "Kennzahlen der Region",
        }))}
        required
      />
      <FieldGroup
        legend="Wie viel im Jahr"
        hint="Ganze Zahlen in der Einheit der Kennzahl. Ein leeres Jahr hat kein Soll."
      >
        <div class="target-months">
          {targetYears(typed, today).map((year) => (
            <Field {...fields.of(`targets.${year}`)} label={String(year)} inputmode="numeric" width="short" />
          ))}
        </div>
      </FieldGroup>
    </>
  );
}

/** Last year to four years ahead, and every year that was typed or stands there already. */
function targetYears(typed: Typed, today: Day): number[] {
  const now = Number(today.slice(0, 4));
  const typedYears = Object.keys(typed)
    .filter((name) => name.startsWith("targets.") && typed[name] !== "")
    .map((name) => Number(name.slice("targets.".length)))
    .filter(Number.isInteger);
  return [...new Set([...typedYears, ...Array.from({ length: 6 }, (_, at) => now - 1 + at)])].toSorted(
    (one, other) => one - other,
  );
}

/** A goal as an editing form shows it. */
export const goalTyped = ({
  text,
  indicator,
  targets,
}: {
  text: string;
  indicator: string;
  targets: YearTarget[];
}) => ({
  text,
  indicator,
  targets: Object.fromEntries(targets.map(({ year, amount }) => [year, amount])),
});

/** "2027: 40 · 2028: 60", or that there is no number. */
export const targetsInWords = (targets: readonly YearTarget[], unit = ""): string =>
  targets.length === 0
    ? "ohne Zahl"
    : `${targets.map(({ year, amount }) => `${year}: ${wholeNumber(amount, "de")}`).join(" · ")}${unit ? ` ${unit}` : ""}`;
