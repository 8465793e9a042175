import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, PageTitle } from "#ui";
import { rowsShown, type Typed } from "#web";
import { batchKindOptions } from "../../texts/handed-out.ts";
import { FormErrors } from "../form-errors.tsx";
import { formFields, type FormFields } from "../form-fields.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface BatchEditorProps extends PageProps {
  /** Where the form goes: the batch's own path, or that of the campaign's batches. */
  action: string;
  /** The campaign's path. */
  back: string;
  /** Whether nothing was handed out yet, so that it may go again. */
  removable?: boolean;
  isNew?: boolean;
  places: readonly { ags: string; name: string }[];
  makers: readonly { label: string }[];
  typed: Typed;
  problems?: Problem[];
}

const MAKERS = "betriebe";

/** A batch: what goes where and when, how many, and what is inside. */
export function BatchEditorPage(props: BatchEditorProps) {
  const { action, back, removable, isNew, places, makers, typed, problems = [], ...page } = props;
  const fields = formFields(typed, problems);
  const title = isNew ? "Neue Charge" : "Charge ändern";
  return (
    <TeamFrame {...page} path={back} title={title}>
      <FormErrors problems={problems} />
      <PageTitle title={title} lead="Was an einem Ort und an einem Tag ausgegeben wird." />
      <Form action={action}>
        <Field {...fields.of("kind")} kind="radios" inline label="Was wird ausgegeben?" options={batchKindOptions} />
        <div class="form-grid">
          <Field
            {...fields.of("title")}
            label="Wie heißt sie?"
            hint="Steht auf der Seite des Codes: „Deine Abschlussbox 2027“."
            maxlength={120}
            required
          />
          <Field {...fields.of("titleEn")} label="Auf Englisch" optional="(freiwillig)" maxlength={120} />
          <Field
            {...fields.of("place")}
            label="Schule, Hochschule oder Stand"
            optional="(freiwillig)"
            maxlength={120}
          />
          <Field
            {...fields.of("municipalityAgs")}
            kind="select"
            label="Gemeinde"
            empty="ohne Gemeinde"
            options={places.map(({ ags, name }) => ({ value: ags, label: name }))}
          />
          <Field {...fields.of("day")} kind="date" label="Tag der Ausgabe" required />
          <Field {...fields.of("packed")} kind="number" label="Wie viele gepackt" min={1} required />
          <Field
            {...fields.of("handedOut")}
            kind="number"
            label="Wie viele ausgegeben"
            optional="(danach)"
            hint="Zählt sofort in den Kennzahlen."
            min={0}
          />
        </div>
        <Products typed={typed} fields={fields} makers={makers} />
        <ButtonRow>
          <Button>{isNew ? "Charge anlegen" : "Speichern"}</Button>
          <ButtonLink kind="quiet" href={back}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
      {removable && (
        <Form action={`${action}/loeschung`}>
          <Button kind="quiet" icon="remove">
            Charge löschen
          </Button>
        </Form>
      )}
    </TeamFrame>
  );
}

function Products({ typed, fields, makers }: { typed: Typed; fields: FormFields } & Pick<BatchEditorProps, "makers">) {
  return (
    <FieldGroup
      legend="Was ist darin?"
      hint="Der Betrieb kommt aus dem Verzeichnis; seine Seite steht dann neben dem Produkt. Leere Zeilen fallen weg."
    >
      <datalist id={MAKERS}>
        {makers.map(({ label }) => (
          <option value={label} />
        ))}
      </datalist>
      {Array.from({ length: Math.min(30, rowsShown(typed, "products", 3)) }, (_, row) => (
        <div class="field-row">
          <Field {...fields.of(`products.${row}.name`)} label={`Produkt ${row + 1}`} maxlength={80} />
          <Field {...fields.of(`products.${row}.nameEn`)} label={`Produkt ${row + 1}: auf Englisch`} maxlength={80} />
          <Field
            {...fields.of(`products.${row}.maker`)}
            label={`Produkt ${row + 1}: von wem`}
            listId={MAKERS}
            maxlength={160}
          />
        </div>
      ))}
    </FieldGroup>
  );
}
