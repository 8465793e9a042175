import type { Employer } from "#db/repositories";
import { textOf, type EmployerField } from "#domain/directory/employer-record";
import { labels } from "#domain/directory/labels";
import type { EmployerReview } from "#domain/directory/review-employer";
import { employerKinds, employerSizes, sectors, type Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, Field, Form, PageTitle, Section, WordDiff } from "#ui";
import { one, wording, type Typed } from "#web";
import { fieldNames, valueInWords } from "../texts/employer-words.ts";
import { choicesOf, placeChoices } from "./choices.ts";
import { diffLabels } from "./employer-history.tsx";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface ProposalEditorProps extends PageProps {
  employer: Employer;
  field: EmployerField;
  /** What the field says now. */
  present: string | null;
  places: EmployerReview["places"];
  typed: Typed;
  problems: Problem[];
  /** Shows above the form what would change. */
  preview: boolean;
}

/** Proposes another value for one field to the county that keeps the employer. */
export function ProposalEditorPage({
  employer,
  field,
  present,
  places,
  typed,
  problems,
  preview,
  ...page
}: ProposalEditorProps) {
  const words = wording(problems, "de");
  const path = `/team/arbeitgeber/${employer.id}`;
  const value = one(typed, "value");
  return (
    <TeamFrame {...page} path={path} title={`Korrektur vorschlagen: ${fieldNames[field]}`}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker={employer.name}
        title={`${fieldNames[field]}: Korrektur vorschlagen`}
        lead="Der Kreis, der den Eintrag pflegt, sieht Ihren Vorschlag und entscheidet."
      />
      {preview && (
        <Section title="Das würde sich ändern">
          <WordDiff
            before={valueInWords(field, present, places)}
            after={valueInWords(field, textOf(value), places)}
            labels={diffLabels}
          />
        </Section>
      )}
      <Form action={`${path}/vorschlaege`} hidden={{ field }}>
        <ValueField
          field={field}
          value={value}
          error={words.of("value")}
          places={places}
          countyAgs={page.scope.tenant.countyAgs}
        />
        <Field
          kind="textarea"
          name="note"
          rows={3}
          label="Woher wissen Sie es?"
          hint="Hilft dem anderen Kreis beim Entscheiden."
          optional="(freiwillig)"
          value={one(typed, "note")}
          error={words.of("note")}
        />
        <ButtonRow>
          <Button>Vorschlagen</Button>
          <Button kind="secondary" icon="eye" formAction={`${path}/vorschlaege/vorschau`}>
            Änderung ansehen
          </Button>
          <ButtonLink kind="quiet" href={path}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}

interface ValueProps {
  field: EmployerField;
  value: string;
  error?: string;
  places: EmployerReview["places"];
  countyAgs: string | null;
}

function ValueField({ field, value, error, places, countyAgs }: ValueProps) {
  const { kinds, sectors: sectorNames, sizes } = labels("de");
  const common = { name: "value", label: fieldNames[field], value, error };
  const options = {
    kind: choicesOf(employerKinds, kinds),
    sector: choicesOf(sectors, sectorNames),
    size: choicesOf(employerSizes, sizes),
    municipalityAgs: placeChoices(places, countyAgs),
  };
  if (field in options) return <Field {...common} kind="select" options={options[field as keyof typeof options]} />;
  if (field === "studentsWelcome")
    return <Field name="value" kind="checkbox" label={fieldNames[field]} checked={value !== ""} error={error} />;
  if (field === "teaser" || field === "description")
    return <Field {...common} kind="textarea" rows={field === "teaser" ? 3 : 12} />;
  return <Field {...common} />;
}
