import type { Employer, Proposal } from "#db/repositories";
import { textOf, type EmployerField } from "#domain/directory/employer-record";
import type { Places } from "#domain/directory/list-places";
import type { Problem } from "#kernel";
import {
  Button,
  ButtonLink,
  ButtonRow,
  FactList,
  Field,
  FieldGroup,
  Form,
  Link,
  Notice,
  PageTitle,
  Section,
} from "#ui";
import { one, wording, type Typed } from "#web";
import { fieldGroups, fieldNames, practiceFields } from "../texts/employer-words.ts";
import { EmployerFieldInput } from "./employer-field.tsx";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";
import { ValueDiff } from "./value-diff.tsx";

interface ProposalEditorProps extends PageProps {
  employer: Employer;
  places: Places;
  /** What the county has proposed already and nobody has decided. */
  open: Proposal[];
  typed: Typed;
  problems?: Problem[];
  /** Shown above the form: what would change. */
  preview?: { field: EmployerField; newValue: string | null }[];
}

/** Proposes other values to the county that vouches for the employer: any fields, together, with one note. */
export function ProposalEditorPage({
  employer,
  places,
  open,
  typed,
  problems = [],
  preview,
  ...page
}: ProposalEditorProps) {
  const words = wording(problems, "de");
  const path = `/team/arbeitgeber/${employer.id}`;
  const waiting = new Map(open.map((proposal) => [proposal.field, proposal]));
  const groups = fieldGroups
    .filter(({ fields }) => employer.kind === "practice" || fields !== practiceFields)
    .map((group) => ({ ...group, fields: group.fields.filter((field) => !waiting.has(field)) }));
  return (
    <TeamFrame {...page} path={path} title={`${employer.name}: Änderungen vorschlagen`}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker={employer.name}
        title="Änderungen vorschlagen"
        lead="Ändern Sie, was nicht stimmt. Der Kreis, der den Eintrag pflegt, entscheidet über jede Angabe einzeln."
      />
      {waiting.size > 0 && (
        <Notice kind="info" title="Darüber ist noch nicht entschieden">
          <p>
            {[...waiting.values()].map(({ field, bundle }, i) => (
              <>
                {i > 0 && ", "}
                <Link href={`/team/vorschlaege/${bundle}`}>{fieldNames[field]}</Link>
              </>
            ))}
          </p>
        </Notice>
      )}
      {preview && preview.length > 0 && (
        <Section title="Das würde sich ändern">
          <FactList
            layout="columns"
            items={preview.map(({ field, newValue }) => ({
              term: fieldNames[field],
              detail: <ValueDiff field={field} before={textOf(employer[field])} after={newValue} places={places} />,
            }))}
          />
        </Section>
      )}
      <Form
        action={`${path}/vorschlaege`}
        hidden={{
          _version: one(typed, "_version") || String(employer.version),
          _fields: groups.flatMap(({ fields }) => fields).join(","),
        }}
      >
        {groups.map(({ legend, grid, fields }) => (
          <FieldGroup legend={legend} layout={grid ? "grid" : "stack"}>
            {fields.map((field) => (
              <EmployerFieldInput
                field={field}
                typed={typed}
                error={words.of(field)}
                places={places}
                countyAgs={page.scope.tenant.countyAgs}
              />
            ))}
          </FieldGroup>
        ))}
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
            Änderungen ansehen
          </Button>
          <ButtonLink kind="quiet" href={path}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}
