import type { EmployerReview } from "#domain/directory/review-employer";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, Form, Link, PageTitle, Prose } from "#ui";
import type { Typed } from "#web";
import { formFields } from "./form-fields.ts";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface HandoverProps extends PageProps, Pick<EmployerReview, "employer" | "counties"> {
  typed?: Typed;
  problems?: Problem[];
}

/** Offers an employer to another county. */
export function EmployerHandoverPage({ employer, counties, typed = {}, problems = [], ...page }: HandoverProps) {
  const path = `/team/arbeitgeber/${employer.id}`;
  const fields = formFields(typed, problems);
  return (
    <TeamFrame {...page} path={path} title={`${employer.name} übergeben`}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker={employer.name}
        title="An einen anderen Kreis übergeben"
        lead="Wer einen Arbeitgeber besser kennt, soll ihn pflegen. Bis der andere Kreis annimmt, bleibt alles, wie es ist."
      />
      <Prose>
        <p>
          Mit dem Eintrag gehen seine veröffentlichten und geschlossenen Angebote über. Was nur Ihrem Kreis gehört,
          bleibt bei Ihnen: Ihr Auftritt, Ihre Kontakte, das Konto des Arbeitgebers und Entwürfe von Angeboten.
          Veröffentlichen können Sie diese Entwürfe dann nicht mehr.
        </p>
      </Prose>
      <Form action={`${path}/uebergabe`}>
        <Field
          {...fields.of("county")}
          kind="select"
          label="Kreis"
          empty="Bitte wählen"
          options={counties.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Field
          {...fields.of("note")}
          kind="textarea"
          rows={3}
          label="Was der andere Kreis wissen sollte"
          hint="Höchstens 500 Zeichen, bitte ohne Persönliches."
          optional="(freiwillig)"
        />
        <ButtonRow>
          <Button>Anbieten</Button>
          <ButtonLink kind="quiet" href={path}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
      <p>
        Kein Kreis passt? <Link href={`${path}/abgabe`}>Geben Sie die Zuständigkeit an die Agentur ab</Link>, sie sucht
        einen.
      </p>
    </TeamFrame>
  );
}
