import type { EmployerReview } from "#domain/directory/review-employer";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, Notice, PageTitle, WordDiff } from "#ui";
import { one, wording, type Typed } from "#web";
import { fieldNames, valueInWords } from "../texts/employer-words.ts";
import { diffLabels } from "./employer-history.tsx";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface OverlayProps extends PageProps, Pick<EmployerReview, "employer" | "changedSince" | "places"> {
  typed: Typed;
  problems?: Problem[];
}

/** How the county shows an employer to its own readers: own words, own contact, hidden or in front. */
export function EmployerOverlayPage({ employer, changedSince, places, typed, problems = [], ...page }: OverlayProps) {
  const words = wording(problems, "de");
  const path = `/team/arbeitgeber/${employer.id}`;
  const field = (name: string) => ({ name, value: one(typed, name), error: words.of(name) });
  const ticked = (name: string) => ({ kind: "checkbox" as const, name, checked: one(typed, name) !== "" });
  const free = "(freiwillig)";
  const seen = one(typed, "seenVersion") || String(employer.version);
  return (
    <TeamFrame {...page} path={path} title={`${employer.name} auf unserer Website`}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker={employer.name}
        title="Auf unserer Website"
        lead="Das sehen nur Ihre Leserinnen und Leser. Was leer bleibt, kommt aus dem gemeinsamen Eintrag."
      />
      {changedSince.some(({ field: name }) => name) && (
        <Notice kind="warning" title="Seit Ihrer letzten Anpassung hat sich der Eintrag geändert">
          {changedSince.map(
            ({ field: name, oldValue, newValue }) =>
              name && (
                <div>
                  <b>{fieldNames[name]}</b>
                  <WordDiff
                    before={valueInWords(name, oldValue, places)}
                    after={valueInWords(name, newValue, places)}
                    labels={diffLabels}
                  />
                </div>
              ),
          )}
        </Notice>
      )}
      <Form action={`${path}/auftritt`} hidden={{ seenVersion: seen }}>
        <FieldGroup legend="Unsere Worte">
          <Field
            {...field("teaser")}
            kind="textarea"
            rows={2}
            label="Kurz gesagt"
            hint={employer.teaser ? `Gemeinsam: ${employer.teaser}` : undefined}
            optional={free}
          />
          <Field
            {...field("description")}
            kind="textarea"
            rows={8}
            label="Text"
            hint="Ersetzt auf Ihrer Website den gemeinsamen Text."
            optional={free}
          />
        </FieldGroup>
        <FieldGroup
          legend="Unser Kontakt dort"
          hint="Steht öffentlich auf Ihrer Seite des Arbeitgebers. Andere Kreise sehen ihn nicht."
          layout="grid"
        >
          <Field {...field("contactName")} label="Name" optional={free} />
          <Field {...field("contactPhone")} kind="tel" label="Telefon" optional={free} />
          <Field {...field("contactMail")} kind="email" label="E-Mail" optional={free} />
        </FieldGroup>
        <FieldGroup legend="Wo er steht">
          <Field
            {...ticked("featured")}
            label="Hervorheben"
            hint="Steht oben in der Liste und kann auf die Startseite kommen."
          />
          <Field {...ticked("shown")} label="Zeigen, auch wenn er außerhalb unseres Kreises liegt" />
          <Field
            {...ticked("hidden")}
            label="Ausblenden"
            hint="Auch in Suche und Angeboten unserer Website nicht zu sehen."
          />
        </FieldGroup>
        <ButtonRow>
          <Button>Speichern</Button>
          <ButtonLink kind="quiet" href={path}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}
