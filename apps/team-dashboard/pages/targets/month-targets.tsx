import type { YearOfTargets } from "#domain/targets/list-targets";
import type { Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, ButtonRow, Field, Form, Notice, PageTitle } from "#ui";
import { formFields, type Typed } from "#web";
import { longMonths, monthsApart } from "../../texts/targets.ts";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface MonthTargetsProps extends PageProps {
  year: number;
  target: YearOfTargets;
  typed: Typed;
  problems?: Problem[];
}

/** What is to be reached by one indicator in each month of a year, and in the year as a whole. */
export function MonthTargetsPage({ year, target, typed, problems = [], ...page }: MonthTargetsProps) {
  const { indicator } = target;
  const fields = formFields(typed, problems);
  const list = `/team/kennzahlen/ziele?jahr=${year}`;
  const path = `/team/kennzahlen/ziele/${indicator.id}`;
  const apart = monthsApart(target);
  return (
    <TeamFrame {...page} path={path} title={`${indicator.name} ${year}`}>
      <FormErrors problems={problems} />
      <Breadcrumbs
        label="Sie sind hier"
        items={[{ href: list, label: `Sollzahlen ${year}` }, { label: indicator.name }]}
      />
      <PageTitle
        title={`${indicator.name} ${year}`}
        lead={`${indicator.counts}, in der Einheit ${indicator.unit}. Was leer bleibt, hat kein Soll.`}
      />
      {apart && <Notice>{apart}</Notice>}
      <Form action={`${path}?jahr=${year}`}>
        <Field
          {...fields.of("year")}
          label={`Jahresziel ${year}`}
          hint={
            indicator.sums === "sum"
              ? "Es darf von der Summe der Monate abweichen; die Übersicht sagt es dann dazu."
              : "Es zählt der Stand am Ende des Jahres."
          }
          inputmode="numeric"
          width="short"
        />
        <fieldset class="field-group">
          <legend>Monate</legend>
          <div class="target-months">
            {longMonths.map((label, at) => (
              <Field
                {...fields.of(`months.${String(at + 1).padStart(2, "0")}`)}
                label={label}
                inputmode="numeric"
                width="short"
              />
            ))}
          </div>
        </fieldset>
        <ButtonRow>
          <Button>Speichern</Button>
          <ButtonLink kind="quiet" href={list}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </TeamFrame>
  );
}
