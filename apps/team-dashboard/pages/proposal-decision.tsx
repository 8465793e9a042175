import type { Employer } from "#db/repositories";
import type { BundleView } from "#domain/directory/list-proposals";
import type { Places } from "#domain/directory/list-places";
import type { Problem } from "#kernel";
import { Button, ButtonRow, Field, FieldGroup, Form, Notice } from "#ui";
import { one, wording, type Typed } from "#web";
import { decisionNames, fieldNames, valueInWords } from "../texts/employer-words.ts";
import { choicesOf } from "./choices.ts";
import { EmployerFieldInput } from "./employer-field.tsx";
import { ValueDiff } from "./value-diff.tsx";

interface DecisionProps {
  path: string;
  employer: Employer;
  open: BundleView["entries"];
  places: Places;
  countyAgs: string | null;
  typed: Typed;
  problems: Problem[];
}

/** Answers each proposed value: take over, keep ours, take over with a change, or leave it for later; or all at once. */
export function ProposalDecision({ path, employer, open, places, countyAgs, typed, problems }: DecisionProps) {
  const words = wording(problems, "de");
  return (
    <Form action={`${path}/entscheidung`} hidden={{ _version: String(employer.version) }}>
      {open.length > 1 && (
        <ButtonRow>
          <Button name="_all" value="accept" icon="check" kind="secondary">
            Alle übernehmen
          </Button>
          <Button name="_all" value="decline" kind="secondary">
            Alle unsere behalten
          </Button>
        </ButtonRow>
      )}
      {open.map(({ field, present, oldValue, newValue, overtaken }) => {
        const [decision, value] = [`${field}.decision`, `${field}.value`];
        const chosen = one(typed, decision) || "later";
        return (
          <FieldGroup legend={fieldNames[field]}>
            {overtaken && (
              <Notice kind="warning" title="Diese Angabe hat sich geändert, seit sie vorgeschlagen wurde">
                <p>
                  Damals stand hier: {valueInWords(field, oldValue, places) || "nichts"}. Jetzt steht hier:{" "}
                  {valueInWords(field, present, places) || "nichts"}.
                </p>
              </Notice>
            )}
            <ValueDiff field={field} before={present} after={newValue} places={places} />
            <Field
              kind="radios"
              name={decision}
              label="Entscheidung"
              options={choicesOf(["accept", "decline", "change", "later"], decisionNames)}
              value={chosen}
              error={words.of(decision)}
              inline
            />
            <details class="own-value" open={chosen === "change" || Boolean(words.of(value))}>
              <summary>Selbst formulieren</summary>
              <EmployerFieldInput
                field={field}
                name={value}
                label={`${fieldNames[field]}, wie wir es übernehmen`}
                typed={decision in typed ? typed : { [value]: newValue ?? "" }}
                error={words.of(value)}
                places={places}
                countyAgs={countyAgs}
              />
            </details>
          </FieldGroup>
        );
      })}
      <Field
        kind="textarea"
        name="_reason"
        rows={2}
        label="Begründung für alles, was Sie nicht übernehmen"
        hint="Wer vorgeschlagen hat, liest sie."
        optional="(freiwillig)"
        maxlength={300}
        value={one(typed, "_reason")}
        error={words.of("_reason")}
      />
      <ButtonRow>
        <Button>Entscheidung speichern</Button>
      </ButtonRow>
    </Form>
  );
}
