import type { Employer } from "#db/repositories";
import type { Places } from "#domain/directory/list-places";
import type { Twin } from "#domain/directory/matching/find-twins";
import { similarInput } from "#domain/directory/matching/similar-input";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, FieldGroup, Form, PageTitle } from "#ui";
import { wording, type Typed } from "#web";
import { fieldGroups } from "../texts/employer-words.ts";
import { EmployerFieldInput } from "./employer-field.tsx";
import { TwinHints } from "./merging/twin-hints.tsx";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface EmployerEditorProps extends PageProps {
  /** The employer that is changed; none for a new one. */
  employer?: Employer;
  places: Places;
  typed: Typed;
  problems?: Problem[];
  /** Who of the directory a new one might be. */
  twins?: readonly Twin[];
}

const similarFields = Object.keys(similarInput.shape);

/** Brings an employer into the directory, or changes one the county vouches for. */
export function EmployerEditorPage({
  employer,
  places,
  typed,
  problems = [],
  twins = [],
  ...page
}: EmployerEditorProps) {
  const words = wording(problems, "de");
  const path = employer ? `/team/arbeitgeber/${employer.id}` : "/team/arbeitgeber";
  const title = employer ? `${employer.name} bearbeiten` : "Neuer Arbeitgeber";
  return (
    <TeamFrame {...page} path={employer ? path : `${path}/neu`} title={title}>
      <FormErrors problems={problems} />
      <PageTitle
        title={title}
        lead="Diese Angaben gelten in der ganzen Region. Was nur Ihre Leserinnen und Leser sehen sollen, steht unter „Auf unserer Website“."
      />
      <Form action={path} id="arbeitgeber" hidden={employer ? { _version: String(employer.version) } : undefined}>
        {!employer && <TwinHints twins={twins} ask={problems.length === 0} />}
        {!employer && twins.length === 0 && (
          <div
            role="status"
            data-island="twin-hints"
            data-props={JSON.stringify({ path: `${path}/neu/aehnliche`, fields: similarFields })}
          />
        )}
        {fieldGroups.map(({ legend, hint, grid, fields }) => (
          <FieldGroup legend={legend} hint={hint} layout={grid ? "grid" : "stack"}>
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
