import type { CampaignForm, CodeLayout } from "#db/repositories";
import { Field, FieldGroup, FactList, Prose } from "#ui";
import { rowsShown, type Typed } from "#web";
import type { FormFields } from "../form-fields.ts";

const MOST_FORMS = 6;

/** Forms and code layout to fill in, on a card or on a campaign. */
export function TemplateFields({ typed, fields }: { typed: Typed; fields: FormFields }) {
  return (
    <>
      <FieldGroup
        legend="Formulare"
        hint="Zum Anmelden oder für die Rückmeldung danach. Eine Frage je Zeile. Leere fallen weg; nach dem Speichern ist Platz für weitere."
      >
        {Array.from({ length: Math.min(MOST_FORMS, rowsShown(typed, "forms", 1)) }, (_, row) => {
          const name = `Formular ${row + 1}`;
          const free = { optional: "(freiwillig)" };
          return (
            <div class="text-row">
              <Field {...fields.of(`forms.${row}.title`)} label={`${name}: Titel`} maxlength={120} {...free} />
              <Field
                {...fields.of(`forms.${row}.intro`)}
                kind="textarea"
                rows={2}
                label={`${name}: Einleitung`}
                {...free}
              />
              <Field
                {...fields.of(`forms.${row}.questions`)}
                kind="textarea"
                rows={4}
                label={`${name}: Fragen`}
                {...free}
              />
              <Field {...fields.of(`forms.${row}.thanks`)} kind="textarea" rows={2} label={`${name}: Dank`} {...free} />
            </div>
          );
        })}
      </FieldGroup>
      <FieldGroup
        legend="Code-Vorlage"
        hint="Was auf Boxen, Karten und Plakaten neben dem Code steht, und was liest, wer ihn aufruft."
      >
        <div class="form-grid">
          <Field
            {...fields.of("codeLayout.beside")}
            label="Text neben dem Code"
            maxlength={120}
            optional="(freiwillig)"
          />
          <Field
            {...fields.of("codeLayout.callToAction")}
            label="Aufforderung"
            hint="Zum Beispiel: Hier abholen"
            maxlength={80}
            optional="(freiwillig)"
          />
        </div>
        <Field
          {...fields.of("codeLayout.heading")}
          label="Überschrift der Zielseite"
          maxlength={120}
          optional="(freiwillig)"
        />
        <Field
          {...fields.of("codeLayout.text")}
          kind="textarea"
          rows={4}
          label="Text der Zielseite"
          optional="(freiwillig)"
        />
      </FieldGroup>
    </>
  );
}

/** Forms to read. */
export const FormTexts = ({ forms }: { forms: readonly CampaignForm[] }) => (
  <>
    {forms.map(({ title, intro, questions, thanks }) => (
      <details class="reusable-text">
        <summary>{title}</summary>
        <Prose>
          {intro && <p class="plain-text">{intro}</p>}
          <ol>
            {questions
              .split("\n")
              .filter((question) => question.trim() !== "")
              .map((question) => (
                <li>{question}</li>
              ))}
          </ol>
          {thanks && <p class="plain-text">{thanks}</p>}
        </Prose>
      </details>
    ))}
  </>
);

/** A code layout to read. */
export const CodeLayoutFacts = ({ layout }: { layout: CodeLayout }) => (
  <FactList
    items={[
      { term: "Neben dem Code", detail: layout.beside || "–" },
      { term: "Aufforderung", detail: layout.callToAction || "–" },
      { term: "Zielseite", detail: layout.heading || "–" },
      { term: "Text", detail: <span class="plain-text">{layout.text || "–"}</span> },
    ]}
  />
);
