import type { ProgrammeGoal, RegionalIndicator } from "#db/repositories";
import { programmes, type Day, type Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, ButtonRow, Field, Form, PageTitle } from "#ui";
import { formFields, GoalFields, type Typed } from "#web";
import { programmeNames } from "../../texts/words.ts";
import { FormErrors } from "../form-errors.tsx";
import { AgencyFrame, type PageProps } from "../frame.tsx";

interface GoalEditorProps extends PageProps {
  /** The one that is changed; none for a new one, which comes with a token. */
  goal?: ProgrammeGoal;
  token?: string;
  indicators: RegionalIndicator[];
  today: Day;
  typed: Typed;
  problems?: Problem[];
}

/** Says what the region wants to reach. */
export function GoalEditorPage({
  goal,
  token = "",
  indicators,
  today,
  typed,
  problems = [],
  ...page
}: GoalEditorProps) {
  const fields = formFields(typed, problems);
  const path = goal ? `/programm/ziele/${goal.id}` : "/programm/ziele";
  const title = goal ? "Ziel ändern" : "Neues Ziel";
  const choices = indicators.filter(({ id, retiredAt }) => retiredAt === null || id === goal?.indicator);
  return (
    <AgencyFrame {...page} path={goal ? path : "/programm/ziele/neu"} title={title}>
      <FormErrors problems={problems} />
      <Breadcrumbs label="Sie sind hier" items={[{ href: "/programm/ziele", label: "Ziele" }, { label: title }]} />
      <PageTitle
        title={title}
        lead="Gilt für alle Kreise des Programms, die es nicht angepasst haben. Alle lesen, was neu ist und warum."
      />
      <Form action={path} hidden={goal ? { seen: String(goal.version) } : { _form: token }}>
        {!goal && (
          <Field
            {...fields.of("programme")}
            kind="radios"
            inline
            label="Programm"
            options={programmes.map((value) => ({ value, label: programmeNames[value] }))}
            required
          />
        )}
        <GoalFields fields={fields} typed={typed} today={today} indicators={choices} />
        {goal && (
          <Field
            {...fields.of("reason")}
            label="Was ist anders und warum?"
            hint="Steht in der Änderungsliste jedes Kreises."
            maxlength={300}
            required
          />
        )}
        <ButtonRow>
          <Button>{goal ? "Neue Fassung festlegen" : "Ziel festlegen"}</Button>
          <ButtonLink kind="quiet" href={goal ? path : "/programm/ziele"}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </AgencyFrame>
  );
}
