import type { Problem } from "#kernel";
import { Button, Field, FieldGroup, Form, PageTitle } from "#ui";
import { rowsShown, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { formFields, type FormFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { SettingsTabs } from "./settings-tabs.tsx";

interface SitePageProps extends PageProps {
  typed: Typed;
  problems?: Problem[];
}

/** What the county says about itself, in German and English side by side. */
export function SitePage({ typed, problems = [], ...page }: SitePageProps) {
  const fields = formFields(typed, problems);
  return (
    <TeamFrame {...page} path="/team/angaben" title="Angaben">
      <FormErrors problems={problems} />
      <PageTitle
        title="Angaben"
        lead="Was die Besucher Ihrer Seite zuerst lesen. Gespeichert ist gleich veröffentlicht."
      />
      <SettingsTabs at="/team/angaben" />
      <Form action="/team/angaben">
        <InBoth fields={fields} name="claim" label="Leitspruch" hint="Ein Satz, der hängen bleibt." />
        <InBoth
          fields={fields}
          name="lead"
          label="Worum es geht"
          hint="Zwei, drei Sätze unter dem Leitspruch."
          rows={3}
        />
        <InBoth fields={fields} name="about" label="Wer wir sind" rows={5} />
        <FieldGroup legend="Ansprechperson" hint="Steht mit Bild-Platzhalter auf der Startseite und bei den Kontakten.">
          <div class="form-grid">
            <Field {...fields.of("guide.name")} label="Name" maxlength={80} autocomplete="off" />
            <Field {...fields.of("guide.mail")} kind="email" label="E-Mail" autocomplete="off" />
            <Field {...fields.of("guide.phone")} kind="tel" label="Telefon" autocomplete="off" />
          </div>
          <InBoth fields={fields} name="guide.role" label="Aufgabe" hint="Zum Beispiel: Ihre Lotsin im Kreis" />
          <InBoth
            fields={fields}
            name="guide.hours"
            label="Erreichbar"
            hint="Zum Beispiel: Montag bis Donnerstag, 9 bis 15 Uhr"
          />
        </FieldGroup>
        <FieldGroup legend="Soziale Medien" hint="Leere Zeilen fallen weg.">
          {Array.from({ length: Math.min(8, rowsShown(typed, "social", 2)) }, (_, row) => (
            <div class="field-row field-row-even">
              <Field {...fields.of(`social.${row}.label`)} label={`Verweis ${row + 1}: Name`} maxlength={40} />
              <Field
                {...fields.of(`social.${row}.url`)}
                kind="url"
                label={`Verweis ${row + 1}: Adresse`}
                placeholder="https://"
              />
            </div>
          ))}
        </FieldGroup>
        <Button>Speichern</Button>
      </Form>
    </TeamFrame>
  );
}

interface InBothProps {
  fields: FormFields;
  name: string;
  label: string;
  hint?: string;
  /** More than one row makes it a text area. */
  rows?: number;
}

/** One text in both languages; without English the German one stands on the English pages. */
function InBoth({ fields, name, label, hint, rows }: InBothProps) {
  const area = rows ? ({ kind: "textarea", rows } as const) : ({ kind: "text" } as const);
  return (
    <div class="field-row field-row-even">
      <Field {...fields.of(`${name}.de`)} {...area} label={label} hint={hint} />
      <Field {...fields.of(`${name}.en`)} {...area} label={`${label}, englisch`} optional="(freiwillig)" />
    </div>
  );
}
