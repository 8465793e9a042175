import { labels } from "#domain/directory/labels";
import type { EmployerList, TeamEmployer } from "#domain/directory/list-team-employers";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, Pagination, SearchBox, TabNav, Tag } from "#ui";
import { shortDate } from "#web";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface EmployersProps extends PageProps {
  list: EmployerList;
  query: string;
  employers: TeamEmployer[];
  /** How much waits in the change inbox. */
  changes: { proposals: number; handovers: number; overtaken: number };
  /** The id of the last employer of a list that goes on. */
  next?: string;
}

const PATH = "/team/arbeitgeber";
const tabs: Record<EmployerList, string> = {
  own: "Von uns gepflegt",
  shown: "Auf unserer Website",
  region: "Ganze Region",
};

/** The shared directory, seen from one county. */
export function EmployersPage({ list, query, employers, changes, next, ...page }: EmployersProps) {
  const address = (to: { liste?: EmployerList; nach?: string }) =>
    `${PATH}?${new URLSearchParams({ liste: list, ...(query ? { q: query } : {}), ...to })}`;
  const waiting = changes.proposals + changes.handovers + changes.overtaken;
  const add = mayActAs("editor", page.member.role) && (
    <ButtonLink href={`${PATH}/neu`} icon="plus">
      Neuer Arbeitgeber
    </ButtonLink>
  );
  return (
    <TeamFrame {...page} path={PATH} title="Arbeitgeber">
      <PageTitle
        title="Arbeitgeber"
        lead="Ein Verzeichnis für die ganze Region. Jeden Eintrag pflegt ein Kreis, alle anderen können ihn zeigen, ergänzen und verbessern helfen."
        actions={
          <>
            <ButtonLink href={`${PATH}/einladungen`} kind="secondary" icon="mail">
              Einladungen
            </ButtonLink>
            {add}
          </>
        }
      />
      <TabNav
        label="Auswahl"
        items={[
          ...Object.entries(tabs).map(([liste, label]) => ({
            href: address({ liste: liste as EmployerList }),
            label,
            current: liste === list,
          })),
          {
            href: `${PATH}/aenderungen`,
            label: waiting > 0 ? `Änderungen (${waiting})` : "Änderungen",
            current: false,
          },
          { href: `${PATH}/pflege`, label: "Pflege", current: false },
          { href: `${PATH}/doppelte`, label: "Doppelte", current: false },
        ]}
      />
      <SearchBox action={PATH} label="Name" submit="Suchen" value={query} hidden={{ liste: list }} />
      <DataTable
        caption={tabs[list]}
        captionHidden
        narrow="stack"
        columns={[
          { label: "Name" },
          { label: "Ort" },
          { label: "Branche" },
          { label: "Gepflegt von" },
          { label: "Bei uns" },
          { label: "Stand" },
        ]}
        rows={employers.map((employer) => [
          <Link href={`${PATH}/${employer.id}`}>{employer.name}</Link>,
          employer.place,
          labels("de").sectors[employer.sector],
          employer.own ? "uns" : employer.vouchedByName,
          <Appearance employer={employer} />,
          shortDate(employer.updatedAt, "de"),
        ])}
        empty={
          <EmptyState title={query ? "Nichts gefunden" : "Hier steht noch niemand"} actions={add}>
            <p>
              {query
                ? "Vielleicht steht der Arbeitgeber in der Liste „Ganze Region“."
                : "Der erste Arbeitgeber ist schnell aufgenommen: Name, Ort und Branche genügen."}
            </p>
          </EmptyState>
        }
      />
      <Pagination label="Seiten" next={next ? { href: address({ nach: next }), label: "Weiter" } : undefined} />
    </TeamFrame>
  );
}

function Appearance({ employer: { hidden, featured, shown, masterChanged } }: { employer: TeamEmployer }) {
  return (
    <>
      {hidden && <Tag tone="problem">ausgeblendet</Tag>}
      {featured && <Tag tone="spark">hervorgehoben</Tag>}
      {shown && <Tag tone="accent">gezeigt</Tag>}
      {masterChanged && <Tag tone="warning">Eintrag geändert</Tag>}
    </>
  );
}
