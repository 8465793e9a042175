import type { YearOfTargets } from "#domain/targets/list-targets";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Button, DataTable, Field, Form, Link, PageTitle, Pagination, Section } from "#ui";
import { formFields, wholeNumber, type FormFields, type Typed } from "#web";
import { monthsApart, shortMonths } from "../../texts/targets.ts";
import { FormErrors } from "../form-errors.tsx";
import { FiguresTabs } from "../figures/figures-tabs.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface YearTargetsProps extends PageProps {
  year: number;
  targets: YearOfTargets[];
  typed: Typed;
  problems?: Problem[];
}

const PATH = "/team/kennzahlen/ziele";

/** What is to be reached in a year, indicator by indicator; the months stand on a page of their own. */
export function YearTargetsPage({ year, targets, typed, problems = [], ...page }: YearTargetsProps) {
  const fields = formFields(typed, problems);
  const mayChange = mayActAs("editor", page.member.role);
  const withMonths = targets.filter(({ ofMonths }) => ofMonths !== null);
  return (
    <TeamFrame {...page} path={PATH} title={`Sollzahlen ${year}`}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker="Kennzahlen"
        title={`Sollzahlen ${year}`}
        lead="Was Sie in diesem Jahr erreichen wollen. Die Kennzahlen zeigen es neben dem, was daraus wurde."
      />
      <FiguresTabs at="targets" />
      <Pagination
        label="Jahre"
        previous={{ href: `${PATH}?jahr=${year - 1}`, label: String(year - 1) }}
        next={{ href: `${PATH}?jahr=${year + 1}`, label: String(year + 1) }}
      />
      {mayChange ? (
        <Form action={`${PATH}?jahr=${year}`}>
          <div>
            {targets.map((target) => (
              <Row target={target} year={year} fields={fields} />
            ))}
          </div>
          <Button>Jahresziele speichern</Button>
        </Form>
      ) : (
        <DataTable
          caption={`Jahresziele ${year}`}
          captionHidden
          narrow="stack"
          columns={[{ label: "Kennzahl" }, { label: "Einheit" }, { label: "Jahresziel", numeric: true }]}
          rows={targets.map(({ indicator, year: amount }) => [indicator.name, indicator.unit, number(amount)])}
        />
      )}
      {withMonths.length > 0 && (
        <Section title="Monat für Monat">
          <DataTable
            id="monate"
            caption={`Sollzahlen der Monate ${year}`}
            captionHidden
            columns={[
              { label: "Kennzahl" },
              ...shortMonths.map((label) => ({ label, numeric: true })),
              { label: "Monate", numeric: true },
              { label: "Jahr", numeric: true },
            ]}
            rows={withMonths.map(({ indicator, months, ofMonths, year: amount }) => [
              indicator.name,
              ...months.map(number),
              number(ofMonths),
              number(amount),
            ])}
          />
        </Section>
      )}
    </TeamFrame>
  );
}

function Row({ target, year, fields }: { target: YearOfTargets; year: number; fields: FormFields }) {
  const { indicator } = target;
  const apart = monthsApart(target);
  return (
    <div class="target-row">
      <div>
        <b>{indicator.name}</b>
        <small>{indicator.counts}</small>
      </div>
      <Field
        {...fields.of(`amounts.${indicator.id}`)}
        label={
          <>
            <span class="away">{indicator.name}: </span>
            {indicator.unit} im Jahr
          </>
        }
        inputmode="numeric"
        width="short"
      />
      <div>
        <Link href={`${PATH}/${indicator.id}?jahr=${year}`}>
          Monate<span class="away"> für {indicator.name}</span>
        </Link>
        {apart && <small>{apart}</small>}
      </div>
    </div>
  );
}

const number = (amount: number | null): string => (amount === null ? "–" : wholeNumber(amount, "de"));
