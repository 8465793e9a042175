import type { PlanView } from "#domain/funding-reports/view-plan";
import { DataTable, Link, Notice, PageTitle, Section, StatRow, Tag } from "#ui";
import { euros } from "#web";
import { periodText } from "../../texts/receipts.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { GrantTabs } from "./grant-tabs.tsx";

/** Plan against what was paid, with what the notice permits and what the funder has to agree to. */
export function PlanAndActualPage({ view, ...page }: PageProps & { view: PlanView }) {
  const { grant, lines, totals, years } = view;
  const path = `/team/foerderung/${grant.id}/plan-ist`;
  const euro = (cents: number) => euros(cents, "de");
  return (
    <TeamFrame {...page} path={path} title="Plan und Ist">
      <PageTitle
        kicker={grant.title}
        title="Plan und Ist"
        lead={`Was nach dem Finanzierungsplan vorgesehen war und was bezahlt ist, ${periodText(grant.startsOn, grant.endsOn)}.`}
      />
      <GrantTabs grant={grant.id} part="/plan-ist" />
      <div class="money-stats">
        <StatRow
          items={[
            { value: euro(totals.paidCents), label: "bezahlt", note: `von ${euro(totals.plannedCents)}` },
            {
              value: euro(totals.fundedCents),
              label: "davon Zuwendung",
              note: `höchstens ${euro(totals.grantedCents)}`,
            },
            { value: euro(totals.ownCents), label: "davon Eigenmittel" },
          ]}
        />
      </div>
      {totals.consentCents > 0 && (
        <Notice kind="warning" title="Hier muss der Zuwendungsgeber zustimmen">
          Für {euro(totals.consentCents)} reicht die zulässige Verschiebung von {grant.permittedShift} Prozent nicht,
          oder andere Ansätze gleichen es nicht aus. Bis zur Zustimmung zählt das nicht zu den zuwendungsfähigen
          Ausgaben.
        </Notice>
      )}
      <Section title="Nach Ansätzen">
        <DataTable
          id="ansaetze"
          caption="Plan und Ist nach Ansätzen"
          captionHidden
          narrow="stack"
          columns={[
            { label: "Ansatz" },
            { label: "Plan", numeric: true },
            { label: "Ist", numeric: true },
            { label: "Noch frei", numeric: true },
            { label: "Überschreitung" },
            { label: "Zuwendung", numeric: true },
          ]}
          rows={lines.map((line) => [
            <Link href={`/team/foerderung/${grant.id}/belege?ansatz=${line.id}`}>
              {line.number} {line.name}
            </Link>,
            euro(line.plannedCents),
            euro(line.paidCents),
            euro(Math.max(0, line.plannedCents - line.paidCents)),
            <Excess line={line} />,
            euro(line.fundedCents),
          ])}
          foot={[
            "Summe",
            euro(totals.plannedCents),
            euro(totals.paidCents),
            euro(Math.max(0, totals.plannedCents - totals.paidCents)),
            totals.overCents > 0 ? euro(totals.overCents) : "–",
            euro(totals.fundedCents),
          ]}
          empty={<p>Für diese Förderung ist noch kein Finanzierungsplan eingetragen.</p>}
        />
        <p class="hint">
          Ein Ansatz darf um bis zu {grant.permittedShift} Prozent überschritten werden, soweit andere Ansätze es
          einsparen. Solange die Förderung läuft, gilt als eingespart, was dort noch frei ist.
        </p>
      </Section>
      <Section title="Nach Jahren">
        <DataTable
          id="jahre"
          caption="Plan und Ist nach Jahren"
          captionHidden
          columns={[
            { label: "Ansatz" },
            ...years.flatMap((year) => [
              { label: `Plan ${year}`, numeric: true },
              { label: `Ist ${year}`, numeric: true },
            ]),
          ]}
          rows={lines.map((line) => [
            `${line.number} ${line.name}`,
            ...line.years.flatMap(({ plannedCents, paidCents }) => [euro(plannedCents), euro(paidCents)]),
          ])}
          foot={[
            "Summe",
            ...years.flatMap((_, at) => [
              euro(lines.reduce((sum, line) => sum + line.years[at]!.plannedCents, 0)),
              euro(lines.reduce((sum, line) => sum + line.years[at]!.paidCents, 0)),
            ]),
          ]}
        />
      </Section>
    </TeamFrame>
  );
}

function Excess({ line: { overCents, coveredCents, consentCents } }: { line: PlanView["lines"][number] }) {
  if (overCents === 0) return <>–</>;
  return (
    <>
      {euros(overCents, "de")}{" "}
      {consentCents === 0 ? (
        <Tag tone="success">zulässig</Tag>
      ) : (
        <Tag tone="warning">
          {coveredCents > 0 ? `Zustimmung für ${euros(consentCents, "de")}` : "Zustimmung nötig"}
        </Tag>
      )}
    </>
  );
}
