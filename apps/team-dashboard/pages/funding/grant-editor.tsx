import type { Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, PageTitle } from "#ui";
import { formFields, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface GrantEditorProps extends PageProps {
  /** The path of the grant that is changed; none for a new one. */
  path?: string;
  typed: Typed;
  problems?: Problem[];
}

/** A grant notice, typed off. */
export function GrantEditorPage({ path, typed, problems = [], ...page }: GrantEditorProps) {
  const fields = formFields(typed, problems);
  const title = path ? "Bescheid ändern" : "Bescheid eintragen";
  const home = path ?? "/team/foerderung";
  return (
    <TeamFrame {...page} path={path ?? "/team/foerderung/neu"} title={title}>
      <FormErrors problems={problems} />
      <Breadcrumbs label="Sie sind hier" items={[{ href: "/team/foerderung", label: "Förderung" }, { label: title }]} />
      <PageTitle title={title} />
      <Form action={home}>
        <FieldGroup legend="Der Bescheid">
          <Field {...fields.of("title")} label="Wie das Vorhaben heißt" maxlength={140} required />
          <Field
            {...fields.of("funder")}
            label="Zuwendungsgeber"
            hint="Zum Beispiel: Bezirksregierung Arnsberg"
            maxlength={140}
            required
          />
          <div class="form-grid">
            <Field {...fields.of("noticeNumber")} label="Aktenzeichen des Bescheids" maxlength={60} required />
            <Field {...fields.of("noticeOn")} kind="date" label="Datum des Bescheids" required />
          </div>
          <Field
            {...fields.of("purpose")}
            kind="textarea"
            rows={4}
            label="Zuwendungszweck"
            optional="(freiwillig)"
            hint="Am besten wörtlich aus dem Bescheid."
            maxlength={1000}
          />
        </FieldGroup>
        <FieldGroup legend="Laufzeit" layout="grid">
          <Field {...fields.of("startsOn")} kind="date" label="Bewilligt ab" required />
          <Field {...fields.of("endsOn")} kind="date" label="Bewilligt bis" required />
        </FieldGroup>
        <FieldGroup legend="Geld" layout="grid">
          <Field
            {...fields.of("share")}
            label="Förderanteil in Prozent"
            hint="Zum Beispiel: 80 oder 66,67"
            inputmode="decimal"
            width="short"
            required
          />
          <Field
            {...fields.of("permittedShift")}
            label="Zulässige Verschiebung in Prozent"
            hint="Um so viel darf ein Ansatz überschritten werden, wenn andere es einsparen; meist 20."
            inputmode="numeric"
            width="short"
            required
          />
        </FieldGroup>
        <ButtonRow>
          <Button>Speichern</Button>
          <ButtonLink kind="quiet" href={home}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}
