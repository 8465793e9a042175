import type { CountyIndicator } from "#domain/indicators/list-indicators";
import type { Problem } from "#kernel";
import { Button, Field, Form } from "#ui";
import type { Typed } from "#web";
import { formFields } from "../form-fields.ts";

export interface RecordFormProps {
  token: string;
  today: string;
  indicators: readonly CountyIndicator[];
  places: readonly { ags: string; name: string; own: boolean }[];
  campaigns: readonly { id: string; title: string }[];
  typed?: Typed;
  problems?: Problem[];
}

/** Counts anything that happened where the platform was not, on any day, in any place. */
export function RecordForm(props: RecordFormProps) {
  const { token, today, indicators, places, campaigns, typed = {}, problems = [] } = props;
  const fields = formFields(typed, problems);
  return (
    <Form action="/team/zaehlen/nachtraege" hidden={{ _form: token }} layout="grid" id="nachtragen">
      <Field
        {...fields.of("indicator")}
        kind="select"
        label="Was"
        empty="Bitte wählen"
        required
        options={indicators.map(({ id, name, unit, own }) => ({
          value: id,
          label: name === unit ? name : `${name} (${unit})`,
          group: own ? "Eigene Kennzahlen" : "Kennzahlen der Region",
        }))}
      />
      <Field {...fields.of("amount")} kind="number" label="Wie viele" min={0} width="short" required />
      <Field
        {...fields.of("day")}
        kind="date"
        label="Wann"
        value={fields.of("day").value || today}
        max={today}
        required
      />
      <Field
        {...fields.of("municipalityAgs")}
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
          {...fields.of("campaignId")}
          kind="select"
          label="Bei welcher Aktion"
          optional="(freiwillig)"
          empty="ohne Aktion"
          options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <Field
        {...fields.of("note")}
        label="Notiz, ohne Namen"
        optional="(freiwillig)"
        placeholder="Berufskolleg, Abschlussfeier"
        maxlength={200}
      />
      <Button icon="plus">Nachtragen</Button>
    </Form>
  );
}
