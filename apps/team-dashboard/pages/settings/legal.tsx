import { missingLegalFields } from "#domain/tenants/missing-legal-fields";
import type { Problem } from "#kernel";
import { Button, Field, FieldGroup, Form, Notice, PageTitle } from "#ui";
import type { Typed } from "#web";
import { legalNames } from "../../texts/settings.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { SettingsTabs } from "./settings-tabs.tsx";

interface LegalPageProps extends PageProps {
  typed: Typed;
  problems?: Problem[];
}

/** The fields behind Impressum, Datenschutz, Barrierefreiheit and the funding notice. */
export function LegalPage({ typed, problems = [], ...page }: LegalPageProps) {
  const fields = formFields(typed, problems);
  const missing = missingLegalFields(page.scope.tenant);
  const field = (name: keyof typeof legalNames) => ({ ...fields.of(name), label: legalNames[name] });
  return (
    <TeamFrame {...page} path="/team/angaben" title="Recht">
      <FormErrors problems={problems} />
      <PageTitle
        title="Recht"
        lead="Aus diesen Angaben entstehen Impressum, Datenschutz und die Erklärung zur Barrierefreiheit."
      />
      <SettingsTabs at="/team/recht" />
      {missing.length > 0 && (
        <Notice kind="warning" title="Das fehlt noch, bevor die Seiten vollständig sind">
          <ul>
            {missing.map((name) => (
              <li>
                <a href={`#${name}`}>{legalNames[name]}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action="/team/recht">
        <FieldGroup legend="Impressum (§ 5 DDG)" layout="grid">
          <Field {...field("body")} maxlength={140} required />
          <Field {...field("representative")} hint="Zum Beispiel: die Landrätin" maxlength={120} />
          <Field {...field("street")} maxlength={120} />
          <Field {...field("postcodeTown")} maxlength={120} />
          <Field {...field("phone")} kind="tel" />
          <Field {...field("mail")} kind="email" />
          <Field {...field("supervision")} optional="(nur wo es eine gibt)" maxlength={200} />
          <Field {...field("responsible")} hint="Name und Anschrift nach § 18 MStV" maxlength={160} />
        </FieldGroup>
        <FieldGroup legend="Datenschutz">
          <div class="form-grid">
            <Field {...field("dataProtectionOfficer")} maxlength={160} />
            <Field {...field("dataProtectionMail")} kind="email" />
          </div>
          <Field {...field("hosting")} kind="textarea" rows={3} hint="Wer die Daten für Sie speichert und wo." />
        </FieldGroup>
        <FieldGroup legend="Barrierefreiheit">
          <div class="form-grid">
            <Field {...field("accessibilityContact")} hint="Ein Mensch, der antwortet." maxlength={120} />
            <Field {...field("accessibilityMail")} kind="email" />
            <Field {...field("accessibilityReviewedOn")} kind="date" />
          </div>
          <Field
            {...field("accessibilityStatus")}
            kind="radios"
            inline
            options={[
              { value: "full", label: "vollständig barrierefrei" },
              { value: "partial", label: "teilweise barrierefrei" },
            ]}
          />
          <Field
            {...field("accessibilityGaps")}
            kind="textarea"
            rows={4}
            hint="Nur nötig, solange die Seiten teilweise barrierefrei sind."
          />
        </FieldGroup>
        <FieldGroup legend="Förderung" hint="Solange die Förderung läuft, steht der Hinweis auf jeder Seite.">
          <Field {...fields.box("funding.running")} kind="checkbox" label="Die Förderung läuft" />
          <div class="field-row field-row-even">
            <Field {...fields.of("funding.notice.de")} kind="textarea" rows={3} label="Hinweis" />
            <Field
              {...fields.of("funding.notice.en")}
              kind="textarea"
              rows={3}
              label="Hinweis, englisch"
              optional="(freiwillig)"
            />
          </div>
        </FieldGroup>
        <Button>Speichern</Button>
      </Form>
    </TeamFrame>
  );
}
