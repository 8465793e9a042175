import type { CampaignItem } from "#db/repositories";
import { costPerContact } from "#domain/campaigns/contacts";
import type { listCampaigns } from "#domain/campaigns/list-campaigns";
import { againNames, targetGroupNames } from "#domain/experience/labels";
import { euroText } from "#domain/experience/wording";
import { campaignKindNames } from "#domain/figures/labels";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, Pagination, Section } from "#ui";
import { wholeNumber } from "#web";
import { spanText } from "../../texts/campaigns.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

type Lists = Awaited<ReturnType<typeof listCampaigns>>;

interface CampaignsProps extends PageProps {
  lists: Lists;
  /** The address of the next page of what is done. */
  next?: string;
  /** Whether this is a later page, which shows only what is done. */
  later: boolean;
}

/** What runs, what is planned, what is done. */
export function CampaignsPage({ lists, next, later, ...page }: CampaignsProps) {
  const { running, planned, done } = lists;
  const mayPlan = mayActAs("editor", page.member.role);
  const add = mayPlan && (
    <ButtonLink icon="plus" href="/team/aktionen/neu">
      Neue Aktion
    </ButtonLink>
  );
  const nothing = running.length + planned.length + done.length === 0;
  return (
    <TeamFrame {...page} path="/team/aktionen" title="Aktionen">
      <PageTitle
        title="Aktionen"
        lead="Boxen, Fotoaktionen, Stammtische, Netzwerktreffen: was wir vorhaben, was läuft und was daraus wurde."
        actions={add}
      />
      {nothing && (
        <EmptyState
          title="Noch keine Aktion"
          actions={
            <ButtonLink kind="secondary" href="/team/erfahrungen">
              Erfahrungen ansehen
            </ButtonLink>
          }
        >
          <p>
            Vielleicht hat ein anderer Kreis schon gemacht, was Sie vorhaben. Eine Erfahrung lässt sich mit einem Klick
            übernehmen.
          </p>
        </EmptyState>
      )}
      {!later && running.length > 0 && (
        <Section title="Läuft gerade">
          <OpenTable campaigns={running} caption="Laufende Aktionen" />
        </Section>
      )}
      {!later && planned.length > 0 && (
        <Section title="Geplant">
          <OpenTable campaigns={planned} caption="Geplante Aktionen" />
        </Section>
      )}
      {done.length > 0 && (
        <Section title="Abgeschlossen">
          <DoneTable campaigns={done} />
          <Pagination label="Abgeschlossene Aktionen" next={next ? { href: next, label: "Ältere" } : undefined} />
        </Section>
      )}
    </TeamFrame>
  );
}

const name = ({ id, title }: CampaignItem) => <Link href={`/team/aktionen/${id}`}>{title}</Link>;

function OpenTable({ campaigns, caption }: { campaigns: CampaignItem[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      narrow="stack"
      columns={[
        { label: "Aktion" },
        { label: "Art" },
        { label: "Für wen" },
        { label: "Wann" },
        { label: "Offene Aufgaben", numeric: true },
      ]}
      rows={campaigns.map((campaign) => [
        name(campaign),
        campaignKindNames[campaign.kind],
        targetGroupNames[campaign.targetGroup],
        spanText(campaign.startsOn, campaign.endsOn),
        wholeNumber(campaign.openTasks, "de"),
      ])}
    />
  );
}

function DoneTable({ campaigns }: { campaigns: CampaignItem[] }) {
  return (
    <DataTable
      caption="Abgeschlossene Aktionen"
      captionHidden
      narrow="stack"
      columns={[
        { label: "Aktion" },
        { label: "Art" },
        { label: "Wann" },
        { label: "Erreicht", numeric: true },
        { label: "Pro Kontakt", numeric: true },
        { label: "Noch einmal" },
      ]}
      rows={campaigns.map((campaign) => {
        const cost = costPerContact(campaign.actualCents ?? 0, campaign.reached ?? 0);
        return [
          name(campaign),
          campaignKindNames[campaign.kind],
          spanText(campaign.startsOn, campaign.endsOn),
          wholeNumber(campaign.reached ?? 0, "de"),
          cost === null ? "–" : euroText(cost),
          campaign.again ? againNames[campaign.again] : "–",
        ];
      })}
    />
  );
}
