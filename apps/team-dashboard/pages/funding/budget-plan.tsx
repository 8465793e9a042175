import type { BudgetLine, Grant } from "#db/repositories";
import { plannedOn, yearsOf } from "#domain/funding/budget-years";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Breadcrumbs, Button, ButtonLink, ButtonRow, Field, Form, Notice, PageTitle } from "#ui";
import { euros, formFields, one, rowsShown, wording, type FormFields, type Typed } from "#web";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { GrantTabs } from "../receipts/grant-tabs.tsx";
import { PlanTable } from "./plan-table.tsx";

interface BudgetPlanProps extends PageProps {
  grant: Grant;
  lines: readonly BudgetLine[];
  typed: Typed;
  problems?: Problem[];
}

/** The budget of a grant as a grid: a block for each line, a field for each year. */
export function BudgetPlanPage({ grant, lines, typed, problems = [], ...page }: BudgetPlanProps) {
  const path = `/team/foerderung/${grant.id}/finanzplan`;
  const fields = formFields(typed, problems);
  const overtaken = wording(problems, "de").of("seen");
  const mayChange = mayActAs("lead", page.member.role);
  return (
    <TeamFrame {...page} path={path} title="Finanzplan">
      <FormErrors problems={problems} />
      <Breadcrumbs
        label="Sie sind hier"
        items={[
          { href: "/team/foerderung", label: "Förderung" },
          { href: `/team/foerderung/${grant.id}`, label: grant.title },
          { label: "Finanzplan" },
        ]}
      />
      <PageTitle
        kicker={grant.title}
        title="Finanzplan"
        lead={
          mayChange &&
          "Ein Block je Ansatz, ein Feld je Jahr, alles in Euro. Die Summen rechnet die Übersicht nach dem Speichern aus."
        }
      />
      <GrantTabs grant={grant.id} part="/finanzplan" />
      {overtaken && (
        <div id="seen" tabIndex={-1}>
          <Notice kind="warning" title={overtaken}>
            So steht der Plan jetzt: {planInWords(lines)}
          </Notice>
        </div>
      )}
      {mayChange ? <PlanForm {...{ grant, lines, typed, fields, path }} /> : <PlanTable grant={grant} lines={lines} />}
    </TeamFrame>
  );
}

function PlanForm({
  grant,
  lines,
  typed,
  fields,
  path,
}: Pick<BudgetPlanProps, "grant" | "lines" | "typed"> & { fields: FormFields; path: string }) {
  const years = shownYears(grant, typed);
  return (
    <Form action={path} hidden={{ seen: String(grant.planVersion) }}>
      <div class="plan-lines">
        {Array.from({ length: rowsShown(typed, "lines", 3) }, (_, row) => (
          <LineFields row={row} years={years} fields={fields} typed={typed} lines={lines} />
        ))}
      </div>
      <p class="hint">Ein Block, der ganz leer ist, fällt weg. Nach dem Speichern kommen neue leere Blöcke dazu.</p>
      <ButtonRow>
        <Button>Finanzplan speichern</Button>
        <ButtonLink kind="quiet" href={`/team/foerderung/${grant.id}`}>
          Abbrechen
        </ButtonLink>
      </ButtonRow>
    </Form>
  );
}

interface LineFieldsProps {
  row: number;
  years: number[];
  fields: FormFields;
  typed: Typed;
  lines: readonly BudgetLine[];
}

function LineFields({ row, years, fields, typed, lines }: LineFieldsProps) {
  const kept = lines.find(({ id }) => id === one(typed, `lines.${row}.id`));
  return (
    <fieldset class="plan-line">
      <legend>{kept ? `Ansatz ${kept.number}` : `Neuer Ansatz (${row + 1})`}</legend>
      {kept && <input type="hidden" name={`lines.${row}.id`} value={kept.id} />}
      <Field {...fields.of(`lines.${row}.number`)} label="Nummer" maxlength={20} />
      <div class="plan-wide">
        <Field {...fields.of(`lines.${row}.name`)} label="Bezeichnung" maxlength={120} />
      </div>
      {years.map((year) => (
        <Field {...fields.of(`lines.${row}.years.${year}`)} label={String(year)} inputmode="decimal" />
      ))}
      {kept && <p class="plan-sum">Gespeichert: {euros(plannedOn(kept), "de")} über alle Jahre</p>}
    </fieldset>
  );
}

/** The years of the period, and those somebody typed something for. */
function shownYears(grant: Grant, typed: Typed): number[] {
  const ofTyped = Object.keys(typed)
    .filter((name) => typed[name] !== "")
    .flatMap((name) => /^lines\.\d+\.years\.(\d{4})$/.exec(name)?.[1] ?? [])
    .map(Number);
  return [...new Set([...yearsOf(grant), ...ofTyped])].toSorted((one, other) => one - other);
}

const planInWords = (lines: readonly BudgetLine[]): string =>
  lines.map((line) => `${line.number} ${line.name} ${euros(plannedOn(line), "de")}`).join("; ") || "ohne Ansatz.";
