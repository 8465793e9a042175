import { labels } from "#domain/directory/labels";
import { workingTimes } from "#domain/openings/opening-input";
import type { EmployerChoice } from "#domain/openings/view-managed-opening";
import { openingKinds, type Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, EmptyState, Field, FieldGroup, Form, PageTitle } from "#ui";
import { one, wording, type Typed } from "#web";
import { workingTimeNames } from "../texts/employer-words.ts";
import { choicesOf } from "./choices.ts";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface OpeningEditorProps extends PageProps {
  /** The id of the opening that is changed; none for a new one. */
  opening?: string;
  employers: EmployerChoice[];
  typed: Typed;
  problems?: Problem[];
}

/** Writes an opening, or changes it. */
export function OpeningEditorPage({ opening, employers, typed, problems = [], ...page }: OpeningEditorProps) {
  const words = wording(problems, "de");
  const path = opening ? `/team/angebote/${opening}` : "/team/angebote";
  const title = opening ? "Angebot bearbeiten" : "Neues Angebot";
  const field = (name: string) => ({ name, value: one(typed, name), error: words.of(name) });
  const free = "(freiwillig)";
  const kindNames = labels("de").openings;
  const kinds = page.scope.tenant.programmes.flatMap((programme) =>
    choicesOf<keyof typeof kindNames>(openingKinds[programme], kindNames),
  );
  const choices = employers.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` }));
  const fixed = opening ? { employerId: one(typed, "employerId") } : undefined;
  return (
    <TeamFrame {...page} path={opening ? path : `${path}/neu`} title={title}>
      <FormErrors problems={problems} />
      <PageTitle title={title} kicker={fixed && choices.find(({ value }) => value === fixed.employerId)?.label} />
      {employers.length === 0 ? (
        <EmptyState
          title="Zuerst braucht es einen Arbeitgeber"
          actions={<ButtonLink href="/team/arbeitgeber/neu">Arbeitgeber aufnehmen</ButtonLink>}
        >
          <p>Angebote schreiben Sie für Arbeitgeber, die Ihr Kreis selbst pflegt.</p>
        </EmptyState>
      ) : (
        <Form action={path} hidden={fixed}>
          {!fixed && (
            <Field {...field("employerId")} kind="select" label="Arbeitgeber" empty="Bitte wählen" options={choices} />
          )}
          <FieldGroup legend="Was">
            <Field {...field("kind")} kind="select" label="Art" empty="Bitte wählen" options={kinds} />
            <Field
              {...field("title")}
              label="Titel"
              hint="So, wie jemand danach suchen würde."
              maxlength={140}
              required
            />
            <Field {...field("teaser")} kind="textarea" rows={2} label="Kurz gesagt" optional={free} />
            <Field
              {...field("body")}
              kind="textarea"
              rows={10}
              label="Text"
              hint="Absätze durch eine leere Zeile trennen."
              required
            />
          </FieldGroup>
          <FieldGroup legend="Wann und wie viel" layout="grid">
            <Field
              {...field("workingTime")}
              kind="select"
              label="Umfang"
              options={choicesOf(workingTimes, workingTimeNames)}
            />
            <Field
              {...field("starts")}
              label="Beginn"
              hint="Zum Beispiel „ab sofort“ oder „1. August“."
              optional={free}
            />
            <Field {...field("validUntil")} kind="date" label="Letzter Tag auf der Website" optional={free} />
          </FieldGroup>
          <FieldGroup
            legend="Bewerben"
            hint="Bleibt beides leer, stehen dort die Kontaktdaten des Arbeitgebers."
            layout="grid"
          >
            <Field {...field("applyMail")} kind="email" label="E-Mail" optional={free} />
            <Field {...field("applyUrl")} kind="url" label="Adresse im Netz" placeholder="https://" optional={free} />
          </FieldGroup>
          <ButtonRow>
            <Button>{opening ? "Speichern" : "Als Entwurf speichern"}</Button>
            <ButtonLink kind="quiet" href={path}>
              Abbrechen
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </TeamFrame>
  );
}
