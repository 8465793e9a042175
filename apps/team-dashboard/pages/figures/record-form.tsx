import { indicatorNames } from "#domain/figures/labels";
import { indicators, type Problem } from "#kernel";
import { Button, Field, Form } from "#ui";
import { one, wording, type Typed } from "#web";

export interface RecordFormProps {
  token: string;
  today: string;
  places: readonly { ags: string; name: string; own: boolean }[];
  campaigns: readonly { id: string; title: string }[];
  typed?: Typed;
  problems?: Problem[];
}

/** Counts what happened where the platform was not. */
export function RecordForm({ token, today, places, campaigns, typed = {}, problems = [] }: RecordFormProps) {
  const words = wording(problems, "de");
  const field = (name: string) => ({ name, value: one(typed, name), error: words.of(name) });
  return (
    <Form action="/team/kennzahlen/nachtraege" hidden={{ _form: token }} layout="grid" id="nachtragen">
      <Field
        {...field("indicator")}
        kind="select"
        label="Was"
        empty="Bitte wählen"
        required
        options={indicators.map((indicator) => ({ value: indicator, label: indicatorNames[indicator] }))}
      />
      <Field {...field("amount")} kind="number" label="Wie viele" min={1} width="short" required />
      <Field {...field("day")} kind="date" label="Wann" value={one(typed, "day") || today} max={today} required />
      <Field
        {...field("municipalityAgs")}
        kind="select"
        label="Wo"
        optional="(freiwillig)"
        empty="ohne Gemeinde"
        options={places.map(({ ags, name, own }) => ({
          value: ags,
          label: name,
          group: own ? "In unserem Kreis" : "Woanders in der Region",
        }))}
      />
      {campaigns.length > 0 && (
        <Field
          {...field("campaignId")}
          kind="select"
          label="Bei welcher Aktion"
          optional="(freiwillig)"
          empty="ohne Aktion"
          options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <Field
        {...field("note")}
        label="Notiz, ohne Namen"
        optional="(freiwillig)"
        placeholder="Berufskolleg, Abschlussfeier"
        maxlength={200}
      />
      <Button icon="plus">Nachtragen</Button>
    </Form>
  );
}
