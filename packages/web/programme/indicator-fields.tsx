import { Field } from "#ui";
import type { FormFields } from "../form-fields.ts";

/** What is said of an indicator whether the region or one county counts by it. */
export const WordsOfIndicator = ({ fields }: { fields: FormFields }) => (
  <>
    <Field
      {...fields.of("counts")}
      kind="textarea"
      rows={3}
      label="Was zählt"
      hint="So genau, dass zwei Menschen dasselbe zählen. Zum Beispiel: Menschen, die zu Terminen und Ständen kamen"
      maxlength={400}
      required
    />
    <Field
      {...fields.of("leavesOut")}
      kind="textarea"
      rows={2}
      label="Was nicht zählt"
      optional="(freiwillig)"
      hint="Zum Beispiel: das Team und die Gastgeber"
      maxlength={400}
    />
  </>
);

/** Whether it is about people, and how months become a year. */
export const KindOfIndicator = ({ fields }: { fields: FormFields }) => (
  <>
    <Field
      {...fields.of("about")}
      kind="radios"
      label="Worüber"
      options={[
        {
          value: "people",
          label: aboutNames.people,
          hint: "Kleine Zahlen gehen nur als Spanne in die Region, alle anderen gerundet.",
        },
        { value: "things", label: aboutNames.things, hint: "Boxen, Termine, Beiträge: werden genau weitergegeben." },
      ]}
    />
    <Field
      {...fields.of("sums")}
      kind="radios"
      label="Aus Monaten wird ein Jahr"
      options={[
        { value: "sum", label: sumsNames.sum, hint: "Was in jedem Monat neu dazukam." },
        { value: "latest", label: sumsNames.latest, hint: "Ein Bestand: Es gilt, was am Ende stand." },
      ]}
    />
  </>
);

export const aboutNames = { people: "Menschen", things: "Dinge" } as const;
export const sumsNames = { sum: "durch Zusammenzählen", latest: "durch den letzten Monat" } as const;

/** An indicator as an editing form shows it. */
export const kindTyped = ({ aboutPeople, sums }: { aboutPeople: boolean; sums: "sum" | "latest" }) => ({
  about: aboutPeople ? "people" : "things",
  sums,
});
