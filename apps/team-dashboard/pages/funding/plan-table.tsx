import type { BudgetLine, Grant } from "#db/repositories";
import { fundedOf, plannedByAll, plannedIn, plannedInAll, plannedOn, yearsOf } from "#domain/funding/budget-years";
import { DataTable } from "#ui";
import { euros } from "#web";
import { percentText } from "../../texts/funding.ts";

/** What is planned by line and year, with all sums. */
export function PlanTable({ grant, lines }: { grant: Grant; lines: readonly BudgetLine[] }) {
  const years = yearsOf(grant);
  const money = (cents: number) => euros(cents, "de");
  const all = plannedInAll(lines);
  return (
    <>
      <DataTable
        id="finanzplan"
        caption="Finanzplan nach Ansatz und Jahr"
        captionHidden
        columns={[
          { label: "Ansatz" },
          ...years.map((year) => ({ label: String(year), numeric: true })),
          { label: "Zusammen", numeric: true },
        ]}
        rows={lines.map((line) => [
          `${line.number} ${line.name}`,
          ...years.map((year) => money(plannedIn(line, year))),
          <b>{money(plannedOn(line))}</b>,
        ])}
        foot={["Zusammen", ...years.map((year) => money(plannedByAll(lines, year))), <b>{money(all)}</b>]}
      />
      <p class="hint">
        Davon Zuwendung ({percentText(grant.share)}): {money(fundedOf(all, grant))}. Eigenanteil:{" "}
        {money(all - fundedOf(all, grant))}.
      </p>
    </>
  );
}
