import type { listReleases } from "#domain/figures/list-releases";
import type { Month } from "#kernel";
import { Breadcrumbs, ButtonLink, DataTable, EmptyState, Link, PageTitle, Section } from "#ui";
import { monthName, shortDateTime } from "#web";
import { TeamFrame, type TeamFrameProps } from "../frame.tsx";

export interface ReleasesProps extends Omit<TeamFrameProps, "title" | "path" | "children"> {
  waiting: readonly Month[];
  releases: Awaited<ReturnType<typeof listReleases>>;
}

const address = (month: Month) => `/team/kennzahlen/freigabe/${month}`;

/** Which months the region has seen, and which wait. */
export function ReleasesPage({ waiting, releases, ...frame }: ReleasesProps) {
  return (
    <TeamFrame {...frame} path="/team/kennzahlen/freigabe" title="Freigaben">
      <Breadcrumbs
        label="Sie sind hier"
        items={[{ href: "/team/kennzahlen", label: "Kennzahlen" }, { label: "Freigaben" }]}
      />
      <PageTitle
        title="Freigaben"
        lead="Monat für Monat entscheiden Sie, was die Region von Ihren Zahlen liest. Vorher sehen Sie es genau so, wie es dort steht."
      />
      <Section title="Noch nicht freigegeben">
        <DataTable
          id="offen"
          caption="Offene Monate"
          captionHidden
          columns={[{ label: "Monat" }, { label: "Ansehen", hidden: true }]}
          rows={waiting.map((month) => [
            monthName(month, "de"),
            <ButtonLink small href={address(month)} label={`${monthName(month, "de")} ansehen und freigeben`}>
              Ansehen und freigeben
            </ButtonLink>,
          ])}
          empty={
            <EmptyState title="Alles freigegeben" level={3}>
              <p>Jeder vergangene Monat, in dem etwas gezählt wurde, ist bei der Region.</p>
            </EmptyState>
          }
        />
      </Section>
      <Section title="Freigegeben">
        <DataTable
          id="freigegeben"
          caption="Freigegebene Monate"
          captionHidden
          narrow="stack"
          columns={[
            { label: "Monat" },
            { label: "Freigabe" },
            { label: "Am" },
            { label: "Von" },
            { label: "Grund der Korrektur" },
          ]}
          rows={releases.map(({ month, number, releasedAt, releasedBy, reason }) => [
            <Link href={address(month)}>{monthName(month, "de")}</Link>,
            number === 1 ? "erste" : `${number - 1}. Korrektur`,
            shortDateTime(releasedAt, "de"),
            releasedBy,
            reason || "–",
          ])}
          empty={<p>Noch hat die Region keinen Monat gesehen.</p>}
        />
      </Section>
    </TeamFrame>
  );
}
