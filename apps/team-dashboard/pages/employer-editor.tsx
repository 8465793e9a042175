import type { Employer } from "#db/repositories";
import { labels } from "#domain/directory/labels";
import type { Places } from "#domain/directory/list-places";
import { employerKinds, employerSizes, sectors, type Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, FieldGroup, Form, PageTitle } from "#ui";
import { one, wording, type Typed } from "#web";
import { fieldNames } from "../texts/employer-words.ts";
import { choicesOf, placeChoices } from "./choices.ts";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface EmployerEditorProps extends PageProps {
  /** The employer that is changed; none for a new one. */
  employer?: Employer;
  places: Places;
  typed: Typed;
  problems?: Problem[];
}

/** Brings an employer into the directory, or changes one the county vouches for. */
export function EmployerEditorPage({ employer, places, typed, problems = [], ...page }: EmployerEditorProps) {
  const words = wording(problems, "de");
  const { kinds, sectors: sectorNames, sizes } = labels("de");
  const path = employer ? `/team/arbeitgeber/${employer.id}` : "/team/arbeitgeber";
  const title = employer ? `${employer.name} bearbeiten` : "Neuer Arbeitgeber";
  const field = (name: keyof typeof fieldNames) => ({
    name,
    label: fieldNames[name],
    value: one(typed, name),
    error: words.of(name),
  });
  const free = "(freiwillig)";
  return (
    <TeamFrame {...page} path={employer ? path : `${path}/neu`} title={title}>
      <FormErrors problems={problems} />
      <PageTitle
        title={title}
        lead="Diese Angaben gelten in der ganzen Region. Was nur Ihre Leserinnen und Leser sehen sollen, steht unter „Auf unserer Website“."
      />
      <Form action={path} hidden={employer ? { _version: String(employer.version) } : undefined}>
        <FieldGroup legend="Wer" layout="grid">
          <Field {...field("name")} maxlength={120} required />
          <Field {...field("kind")} kind="select" options={choicesOf(employerKinds, kinds)} />
          <Field {...field("sector")} kind="select" empty="Bitte wählen" options={choicesOf(sectors, sectorNames)} />
          <Field {...field("size")} kind="select" empty="Bitte wählen" options={choicesOf(employerSizes, sizes)} />
          <Field {...field("founded")} kind="number" optional={free} width="short" />
        </FieldGroup>
        <FieldGroup legend="Wo und wie erreichbar" layout="grid">
          <Field
            {...field("municipalityAgs")}
            kind="select"
            empty="Bitte wählen"
            options={placeChoices(places, page.scope.tenant.countyAgs)}
          />
          <Field {...field("street")} optional={free} />
          <Field {...field("postcode")} optional={free} width="short" inputmode="numeric" />
          <Field {...field("phone")} kind="tel" optional={free} />
          <Field {...field("mail")} kind="email" optional={free} />
          <Field {...field("website")} kind="url" optional={free} placeholder="https://" />
        </FieldGroup>
        <FieldGroup legend="Womit er für sich spricht">
          <Field
            {...field("teaser")}
            kind="textarea"
            rows={2}
            hint="Ein, zwei Sätze für Listen und Suche, höchstens 280 Zeichen."
            optional={free}
          />
          <Field
            {...field("description")}
            kind="textarea"
            rows={10}
            hint="Absätze durch eine leere Zeile trennen."
            optional={free}
          />
        </FieldGroup>
        <FieldGroup legend="Nur bei Praxen" hint="Bei anderen Arbeitgebern bleiben diese Felder leer." layout="grid">
          <Field {...field("planningArea")} optional={free} />
          <Field {...field("doctors")} kind="number" optional={free} />
          <Field {...field("trainingMonths")} kind="number" optional={free} />
          <Field {...field("successionYear")} kind="number" optional={free} />
          <Field {...field("halfSeats")} kind="number" optional={free} />
          <Field
            kind="checkbox"
            name="studentsWelcome"
            label={fieldNames.studentsWelcome}
            checked={one(typed, "studentsWelcome") !== ""}
          />
        </FieldGroup>
        <ButtonRow>
          <Button>{employer ? "Speichern" : "Aufnehmen"}</Button>
          <ButtonLink kind="quiet" href={path}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}
