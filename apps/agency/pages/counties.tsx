import { mayActAs } from "#domain/team/actors";
import type { CountyState } from "#domain/tenants/list-counties";
import type { Month } from "#kernel";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, StatRow, Tag } from "#ui";
import { monthName, shortDate } from "#web";
import { programmeNames } from "../texts/words.ts";
import { AgencyFrame, type PageProps } from "./frame.tsx";

export interface CountiesProps extends PageProps {
  counties: readonly CountyState[];
  /** The last month that is over. */
  lastMonth: Month;
  addressOf(host: string): string;
}

/** The counties of the region and how they stand. */
export function CountiesPage({ counties, lastMonth, addressOf, ...page }: CountiesProps) {
  const active = counties.filter(({ status }) => status === "active");
  const current = active.filter(({ lastRelease }) => lastRelease && lastRelease.month >= lastMonth);
  const isLead = mayActAs("lead", page.member.role);
  const create = isLead && (
    <ButtonLink icon="plus" href="/kreise/neu">
      Kreis anlegen
    </ButtonLink>
  );
  return (
    <AgencyFrame {...page} path="/" title="Kreise">
      <PageTitle
        title="Kreise"
        lead={`Wer in ${page.scope.tenant.regionName} dabei ist und wie es steht.`}
        actions={create}
      />
      {counties.length > 0 && (
        <StatRow
          items={[
            { value: active.length, label: "Kreise aktiv", note: paused(counties.length - active.length) },
            {
              value: `${current.length} von ${active.length}`,
              label: `haben ${monthName(lastMonth, "de")} freigegeben`,
            },
          ]}
        />
      )}
      <DataTable
        id="kreise"
        caption="Kreise der Region"
        captionHidden
        narrow="stack"
        columns={[
          { label: "Kreis" },
          { label: "Stand" },
          { label: "Programme" },
          { label: "Zuletzt freigegeben" },
          { label: "Adresse" },
        ]}
        rows={counties.map(({ slug, name, status, programmes, lastRelease, hosts }) => [
          <Link href={`/kreise/${slug}`}>{name}</Link>,
          <StatusTag status={status} />,
          programmes.map((programme) => programmeNames[programme]).join(", ") || "–",
          lastRelease ? `${monthName(lastRelease.month, "de")}, am ${shortDate(lastRelease.at, "de")}` : "noch nichts",
          hosts[0] ? <Link href={addressOf(hosts[0])}>{hosts[0]}</Link> : "–",
        ])}
        empty={
          <EmptyState title="Noch kein Kreis" actions={create}>
            <p>Ein Kreis ist in wenigen Minuten angelegt: Namen, Vorlage wählen, Leitung einladen.</p>
          </EmptyState>
        }
      />
    </AgencyFrame>
  );
}

export const StatusTag = ({ status }: Pick<CountyState, "status">) =>
  status === "active" ? <Tag tone="success">aktiv</Tag> : <Tag tone="warning">ruht</Tag>;

const paused = (number: number) => (number === 0 ? "keiner ruht" : number === 1 ? "einer ruht" : `${number} ruhen`);
