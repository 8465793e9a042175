import { contactOf } from "#domain/campaigns/contacts";
import type { CampaignKind, Problem } from "#kernel";
import { Button, Field, Form } from "#ui";
import type { Typed } from "#web";
import { countedNames } from "../../texts/campaigns.ts";
import { formFields } from "../form-fields.ts";

export interface CountFormProps {
  /** The campaign's own path. */
  campaign: string;
  kind: CampaignKind;
  token: string;
  today: string;
  places: readonly { ags: string; name: string }[];
  typed?: Typed;
  problems?: Problem[];
}

type Counted = keyof typeof countedNames;

/** Counts what just happened: choose what, type how many, done. Day and place wait behind a fold. */
export function CountForm({ campaign, kind, token, today, places, typed = {}, problems = [] }: CountFormProps) {
  const fields = formFields(typed, problems);
  const usual: Counted = contactOf[kind];
  const inOrder = [usual, ...(Object.keys(countedNames) as Counted[]).filter((indicator) => indicator !== usual)];
  const folded = ["day", "municipalityAgs"].every((name) => !fields.of(name).error);
  return (
    <div class="count-form">
      <Form action={`${campaign}/kontaktpunkte`} hidden={{ _form: token }} id="zaehlen">
        <Field
          {...fields.of("indicator")}
          kind="radios"
          inline
          label="Was ist passiert?"
          value={fields.of("indicator").value || usual}
          options={inOrder.map((value) => ({ value, label: countedNames[value] }))}
        />
        <div class="field-row field-row-number">
          <Field {...fields.of("amount")} kind="number" label="Wie viele?" min={1} required />
          <Field
            {...fields.of("note")}
            label="Notiz"
            optional="(freiwillig)"
            hint="Ohne Namen, zum Beispiel: an sechs Schulen."
            maxlength={200}
          />
        </div>
        <details open={!folded}>
          <summary>Anderer Tag, bestimmter Ort</summary>
          <div class="form-grid">
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
              empty="ohne Gemeinde"
              options={places.map(({ ags, name }) => ({ value: ags, label: name }))}
            />
          </div>
        </details>
        <Button icon="plus">Eintragen</Button>
      </Form>
    </div>
  );
}
