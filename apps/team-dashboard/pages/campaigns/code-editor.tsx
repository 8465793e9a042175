import type { BatchItem } from "#db/repositories";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, PageTitle, QrCode } from "#ui";
import type { Typed } from "#web";
import { batchLabel, carrierOptions } from "../../texts/handed-out.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface CodeEditorProps extends PageProps {
  action: string;
  /** The campaign's path. */
  back: string;
  /** What it may be made for; nothing once it is made. */
  batches?: readonly BatchItem[];
  /** The code as it is printed, and where it leads, once it is made. */
  made?: { printed: string; url: string };
  typed: Typed;
  problems?: Problem[];
}

/** Makes a code or changes the words on its page. */
export function CodeEditorPage({ action, back, batches, made, typed, problems = [], ...page }: CodeEditorProps) {
  const fields = formFields(typed, problems);
  const title = made ? `Code ${made.printed}` : "Neuer Code";
  return (
    <TeamFrame {...page} path={back} title={title}>
      <FormErrors problems={problems} />
      <PageTitle
        title={title}
        lead={
          made
            ? `Führt zu ${made.url.replace(/^https?:\/\//, "")}`
            : "Acht Zeichen und ein QR-Code, die auf eine eigene Seite führen."
        }
      />
      {made && (
        <div class="code-preview">
          <QrCode text={made.url} label={`QR-Code zu ${made.url}`} />
          <ButtonRow>
            <ButtonLink kind="secondary" icon="download" href={`${action}/qr.svg`} download>
              QR-Code als SVG
            </ButtonLink>
            <ButtonLink kind="quiet" icon="external" href={made.url}>
              Seite ansehen
            </ButtonLink>
          </ButtonRow>
        </div>
      )}
      <Form action={action}>
        {!made && (
          <>
            <Field
              {...fields.of("carrier")}
              kind="radios"
              inline
              label="Worauf steht er?"
              options={carrierOptions}
              required
            />
            {batches && batches.length > 0 && (
              <Field
                {...fields.of("batchId")}
                kind="select"
                label="Charge"
                hint="Dann zeigt seine Seite, was darin ist."
                empty="zu keiner Charge"
                options={batches.map((batch) => ({ value: batch.id, label: batchLabel(batch) }))}
              />
            )}
          </>
        )}
        <Field
          {...fields.of("note")}
          label="Wo hängt oder liegt er?"
          optional="(freiwillig)"
          hint="Sieht nur das Team: „Plakat am Bahnhof Meschede“."
          maxlength={120}
        />
        <FieldGroup
          legend="Auf der Seite des Codes"
          hint="Ohne eigene Worte stehen dort die der Aktion oder ein freundlicher Gruß."
        >
          <div class="form-grid">
            <Field {...fields.of("heading")} label="Überschrift" optional="(freiwillig)" maxlength={120} />
            <Field {...fields.of("headingEn")} label="Überschrift, englisch" optional="(freiwillig)" maxlength={120} />
            <Field {...fields.of("text")} kind="textarea" rows={4} label="Text" optional="(freiwillig)" />
            <Field
              {...fields.of("textEn")}
              kind="textarea"
              rows={4}
              label="Text, englisch"
              optional="(freiwillig)"
              lang="en"
            />
          </div>
        </FieldGroup>
        <ButtonRow>
          <Button>{made ? "Speichern" : "Code anlegen"}</Button>
          <ButtonLink kind="quiet" href={back}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
      {made && (
        <Form action={`${action}/loeschung`}>
          <p class="hint">Ein Code, über den noch niemand kam, lässt sich löschen. Ein benutzter bleibt.</p>
          <Button kind="quiet" icon="remove">
            Code löschen
          </Button>
        </Form>
      )}
    </TeamFrame>
  );
}
