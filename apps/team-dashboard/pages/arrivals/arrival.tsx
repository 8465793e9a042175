import { becauseNames } from "#domain/arrivals/words";
import type { ArrivalView } from "#domain/arrivals/view-arrival";
import type { Problem } from "#kernel";
import { ButtonLink, ButtonRow, FactList, Link, PageTitle, Tag } from "#ui";
import type { Typed } from "#web";
import { endReasonNames, programmeNames, stageNames } from "../../texts/arrivals.ts";
import { languageNames } from "../../texts/people.ts";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { dayShown } from "./arrivals.tsx";
import { ARRIVALS } from "./arrivals-tabs.tsx";
import { Staying } from "./staying.tsx";

export interface ArrivalProps extends PageProps {
  view: ArrivalView;
  place?: string;
  campaign?: { id: string; title: string };
  today: string;
  typed?: Typed;
  problems?: Problem[];
}

/** One person the county accompanies, with what they were asked and answered. */
export function ArrivalPage({ view, place, campaign, today, typed, problems = [], ...page }: ArrivalProps) {
  const { arrival } = view;
  const path = `${ARRIVALS}/${arrival.id}`;
  const { name, mail, phone, stage, adults, children } = arrival;
  return (
    <TeamFrame {...page} path={ARRIVALS} title={name}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker={programmeNames[arrival.programme]}
        title={name}
        meta={
          <Tag tone={stage === "arrived" ? "success" : stage === "ended" ? "plain" : "spark"}>{stageNames[stage]}</Tag>
        }
        actions={
          <ButtonLink icon="edit" href={`${path}/bearbeiten`}>
            Bearbeiten
          </ButtonLink>
        }
      />
      <FactList
        items={[
          { term: "E-Mail", detail: mail ? <Link href={`mailto:${mail}`}>{mail}</Link> : "–" },
          {
            term: "Telefon",
            detail: phone ? <Link href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</Link> : "–",
          },
          { term: "Sprache", detail: languageNames[arrival.lang] },
          { term: "Weggezogen", detail: arrival.leftYear ?? "–" },
          { term: "In Gesprächen seit", detail: dayShown(arrival.talksOn) },
          ...(stage === "arrived" ? [{ term: "Erster Arbeitstag", detail: dayShown(arrival.firstDay) }] : []),
          ...(stage === "ended"
            ? [
                {
                  term: "Beendet",
                  detail: `${dayShown(arrival.endedOn)}, ${endReasonNames[arrival.endReason ?? ""] ?? ""}`,
                },
              ]
            : []),
          { term: "Arbeitgeber oder Praxis", detail: <Employer arrival={arrival} /> },
          { term: "Gemeinde", detail: place ?? "–" },
          { term: "Mit im Haushalt", detail: household(adults, children) },
          {
            term: "Kontakt durch",
            detail: campaign ? <Link href={`/team/aktionen/${campaign.id}`}>{campaign.title}</Link> : "–",
          },
          { term: "Lag es auch an uns? (Team)", detail: arrival.because ? becauseNames[arrival.because] : "–" },
        ]}
      />
      <Staying
        view={view}
        county={page.scope.tenant.name}
        scope={page.scope}
        today={today}
        typed={typed}
        problems={problems}
      />
      <ButtonRow>
        <ButtonLink kind="quiet" icon="remove" href={`${path}/loeschung`}>
          Angaben löschen
        </ButtonLink>
        <ButtonLink kind="quiet" href={ARRIVALS}>
          Zurück zur Liste
        </ButtonLink>
      </ButtonRow>
    </TeamFrame>
  );
}

const Employer = ({ arrival }: { arrival: ArrivalView["arrival"] }) => {
  if (!arrival.employerName) return <>–</>;
  return arrival.employerId ? (
    <Link href={`/team/arbeitgeber/${arrival.employerId}`}>{arrival.employerName}</Link>
  ) : (
    <>{arrival.employerName}</>
  );
};

function household(adults: number, children: number): string {
  const parts = [
    ...(adults > 0 ? [adults === 1 ? "noch jemand" : `${adults} weitere Erwachsene`] : []),
    ...(children > 0 ? [children === 1 ? "ein Kind" : `${children} Kinder`] : []),
  ];
  return parts.join(" und ") || "niemand sonst";
}
