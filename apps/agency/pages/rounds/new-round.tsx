import type { ChoosableCounty } from "#domain/rounds/choose-counties";
import type { Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, ButtonRow, Field, Form, PageTitle } from "#ui";
import { formFields, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { AgencyFrame, type PageProps } from "../frame.tsx";

interface NewRoundProps extends PageProps {
  counties: readonly ChoosableCounty[];
  token: string;
  typed: Typed;
  problems?: Problem[];
}

/** What is asked, whom, and by which day. */
export function NewRoundPage({ counties, token, typed, problems = [], ...page }: NewRoundProps) {
  const fields = formFields(typed, problems);
  return (
    <AgencyFrame {...page} path="/runden/neu" title="Runde öffnen">
      <FormErrors problems={problems} />
      <Breadcrumbs label="Sie sind hier" items={[{ href: "/runden", label: "Runden" }, { label: "Runde öffnen" }]} />
      <PageTitle
        title="Runde öffnen"
        lead="Die Leitungen der gefragten Kreise bekommen in den nächsten Minuten eine E-Mail und sehen die Runde auf ihrer ersten Seite."
      />
      <Form action="/runden" hidden={{ _form: token }}>
        <Field
          {...fields.of("title")}
          label="Titel"
          hint="Zum Beispiel: Schützenfest-Saison 2026"
          maxlength={140}
          required
        />
        <Field
          {...fields.of("asked")}
          kind="textarea"
          rows={6}
          label="Was Sie wissen möchten"
          hint="Steht so in der E-Mail und auf der Seite der Kreise."
          maxlength={3000}
          required
        />
        <Field
          {...fields.of("deadline")}
          kind="date"
          label="Erbeten bis"
          hint="Auch danach ist eine Antwort willkommen, bis Sie die Runde schließen."
          width="medium"
          required
        />
        <Field
          {...fields.boxes("counties")}
          kind="checkboxes"
          label="Wer gefragt wird"
          options={counties.map(({ slug, name, isPaused }) => ({
            value: slug,
            label: name,
            hint: isPaused ? "Ruht zurzeit." : undefined,
            disabled: isPaused,
          }))}
        />
        <ButtonRow>
          <Button icon="mail">Kreise fragen</Button>
          <ButtonLink kind="quiet" href="/runden">
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </AgencyFrame>
  );
}
