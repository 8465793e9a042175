import type { BudgetLine, Grant } from "#db/repositories";
import { plannedInAll } from "#domain/funding/budget-years";
import { mayActAs } from "#domain/team/actors";
import type { Day } from "#kernel";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, Tag } from "#ui";
import { euros } from "#web";
import { percentText, periodText } from "../../texts/funding.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { FundingTabs } from "./funding-tabs.tsx";

interface GrantsProps extends PageProps {
  grants: Grant[];
  lines: BudgetLine[];
  today: Day;
}

/** Every grant notice, the latest first. */
export function GrantsPage({ grants, lines, today, ...page }: GrantsProps) {
  const add = mayActAs("lead", page.member.role) && (
    <ButtonLink icon="plus" href="/team/foerderung/neu">
      Bescheid eintragen
    </ButtonLink>
  );
  return (
    <TeamFrame {...page} path="/team/foerderung" title="Förderung">
      <PageTitle
        title="Förderung"
        lead="Bescheide mit Finanzplan, Zielen und Fristen. Daraus entstehen die Nachweise."
        actions={add}
      />
      <FundingTabs at="grants" />
      <DataTable
        caption="Bescheide"
        captionHidden
        narrow="stack"
        columns={[
          { label: "Bescheid" },
          { label: "Zuwendungsgeber" },
          { label: "Laufzeit" },
          { label: "Finanzplan", numeric: true },
          { label: "Anteil", numeric: true },
          { label: "Stand" },
        ]}
        rows={grants.map((grant) => [
          <Link href={`/team/foerderung/${grant.id}`}>{grant.title}</Link>,
          grant.funder,
          periodText(grant),
          euros(plannedInAll(lines.filter(({ grantId }) => grantId === grant.id)), "de"),
          percentText(grant.share),
          <GrantState grant={grant} today={today} />,
        ])}
        empty={
          <EmptyState title="Noch kein Bescheid">
            <p>
              Sobald der erste Bescheid eingetragen ist, lassen sich Aktionen und Belege seinen Ansätzen zuordnen, und
              keine Frist geht verloren.
            </p>
          </EmptyState>
        }
      />
    </TeamFrame>
  );
}

/** Whether a grant is ahead, running or over. */
export const GrantState = ({ grant: { startsOn, endsOn }, today }: { grant: Grant; today: Day }) => {
  if (today < startsOn) return <Tag>beginnt noch</Tag>;
  return today > endsOn ? <Tag>abgelaufen</Tag> : <Tag tone="success">läuft</Tag>;
};
