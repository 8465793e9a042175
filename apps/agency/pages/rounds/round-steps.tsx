import type { RoundPage } from "#domain/rounds/view-round";
import type { Problem } from "#kernel";
import { Button, Field, Form, Section } from "#ui";
import { formFields, type Typed } from "#web";

interface StepsProps {
  round: RoundPage;
  path: string;
  typed: Typed;
  problems: Problem[];
}

/** More time for an open round and its end; or a closed one opened again. */
export function RoundSteps({ round, path, typed, problems }: StepsProps) {
  const isOpen = round.closedAt === null;
  const field = formFields(typed, problems).of("deadline");
  return (
    <Section
      title={isOpen ? "Verlängern oder schließen" : "Wieder öffnen"}
      lead={
        isOpen
          ? "Wer noch nicht geantwortet hat, bekommt eine E-Mail über die neue Frist. Ist die Runde geschlossen, nimmt sie keine Antworten mehr an."
          : "Wer noch nicht geantwortet hat, bekommt eine E-Mail. Gegebene Antworten bleiben."
      }
    >
      <Form action={`${path}/${isOpen ? "verlaengerung" : "oeffnung"}`} layout="inline">
        <Field {...field} kind="date" label="Erbeten bis" width="medium" required />
        <Button kind="secondary" icon="calendar">
          {isOpen ? "Verlängern" : "Wieder öffnen"}
        </Button>
      </Form>
      {isOpen && (
        <Form action={`${path}/schluss`} layout="inline">
          <Button kind="secondary" icon="archive">
            Runde schließen
          </Button>
        </Form>
      )}
    </Section>
  );
}
