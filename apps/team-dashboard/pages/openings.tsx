import { labels } from "#domain/directory/labels";
import type { ManagedOpening } from "#domain/openings/list-managed-openings";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, TabNav, Tag } from "#ui";
import { shortDate } from "#web";
import { closeReasonNames } from "../texts/employer-words.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface OpeningsProps extends PageProps {
  status: ManagedOpening["status"];
  openings: ManagedOpening[];
}

const tabs = { published: "Auf der Website", draft: "Entwürfe", closed: "Geschlossen" } as const;

/** The openings the county manages, by their state. */
export function OpeningsPage({ status, openings, ...page }: OpeningsProps) {
  const of = (state: ManagedOpening["status"]) => openings.filter((opening) => opening.status === state);
  const write = mayActAs("editor", page.member.role) && (
    <ButtonLink href="/team/angebote/neu" icon="plus">
      Neues Angebot
    </ButtonLink>
  );
  return (
    <TeamFrame {...page} path="/team/angebote" title="Angebote">
      <PageTitle title="Angebote" lead="Was die Arbeitgeber zu bieten haben, die Ihr Kreis pflegt." actions={write} />
      <TabNav
        label="Stand"
        items={(Object.keys(tabs) as (keyof typeof tabs)[]).map((state) => ({
          href: state === "published" ? "/team/angebote" : `/team/angebote?stand=${state}`,
          label: tabs[state],
          current: state === status,
          count: of(state).length,
        }))}
      />
      <DataTable
        caption={tabs[status]}
        captionHidden
        narrow="stack"
        columns={[
          { label: "Titel" },
          { label: "Arbeitgeber" },
          { label: "Art" },
          { label: status === "closed" ? "Grund" : "Offen bis" },
          { label: "Stand" },
        ]}
        rows={of(status).map((opening) => [
          <Link href={`/team/angebote/${opening.id}`}>{opening.title}</Link>,
          `${opening.employer}, ${opening.place}`,
          labels("de").openings[opening.kind],
          <Until opening={opening} />,
          shortDate(opening.updatedAt, "de"),
        ])}
        empty={
          <EmptyState title="Hier ist nichts" actions={write}>
            <p>Eine Stelle, ein Praktikum, eine Praxis, die weitergehen soll: Was es gibt, gehört hierher.</p>
          </EmptyState>
        }
      />
    </TeamFrame>
  );
}

function Until({ opening }: { opening: ManagedOpening }) {
  if (opening.closeReason) return <>{closeReasonNames[opening.closeReason]}</>;
  if (opening.over) return <Tag tone="warning">abgelaufen</Tag>;
  return <>{opening.validUntil === null ? "auf Weiteres" : shortDate(opening.validUntil - 1, "de")}</>;
}
