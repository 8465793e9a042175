import type { CountyIndicator } from "#domain/indicators/list-indicators";
import type { CountyGoal } from "#domain/programme/list-goals";
import type { Day, Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, ButtonRow, Field, Form, Notice, PageTitle } from "#ui";
import { formFields, GoalFields, type Typed } from "#web";
import { programmeNames } from "../../texts/funding.ts";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface GoalEditorProps extends PageProps {
  /** The one that is changed; none for a new one, which comes with a token. */
  goal?: CountyGoal;
  token?: string;
  indicators: CountyIndicator[];
  today: Day;
  typed: Typed;
  problems?: Problem[];
}

/** Adds a goal of the county's own, changes one, or adapts one of the region's. */
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
  const path = goal ? `/team/foerderung/ziele/${goal.id}` : "/team/foerderung/ziele";
  const title = !goal ? "Eigenes Ziel" : goal.origin === "inherited" ? "Ziel anpassen" : "Ziel ändern";
  const { programmes } = page.scope.tenant;
  return (
    <TeamFrame {...page} path={goal ? path : "/team/foerderung/ziele/neu"} title={title}>
      <FormErrors problems={problems} />
      <Breadcrumbs
        label="Sie sind hier"
        items={[{ href: "/team/foerderung/ziele", label: "Ziele" }, { label: title }]}
      />
      <PageTitle title={title} />
      {goal?.origin === "inherited" && (
        <Notice>
          Danach gilt hier Ihre Fassung. Ändert die Region das Ziel später, bekommen Sie das angeboten und entscheiden
          selbst.
        </Notice>
      )}
      <Form action={path} hidden={goal ? undefined : { _form: token }}>
        {!goal && (
          <Field
            {...fields.of("programme")}
            kind="radios"
            inline
            label="Programm"
            value={fields.of("programme").value || (programmes.length === 1 ? programmes[0] : "")}
            options={programmes.map((value) => ({ value, label: programmeNames[value] }))}
            required
          />
        )}
        <GoalFields fields={fields} typed={typed} today={today} indicators={indicators} />
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
