import type { ArrivalItem } from "#domain/arrivals/list-arrivals";
import type { ArrivalStage } from "#domain/arrivals/words";
import { berlinInstant, type Day } from "#kernel";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, Pagination } from "#ui";
import { shortDate } from "#web";
import { endReasonNames, programmeNames, stageNames } from "../../texts/arrivals.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { ARRIVALS, ArrivalsTabs } from "./arrivals-tabs.tsx";

interface ArrivalsProps extends PageProps {
  arrivals: ArrivalItem[];
  stage: ArrivalStage;
  counts: Record<ArrivalStage, number>;
  silent: number;
  next?: string;
}

export const dayShown = (day: Day | null) => (day ? shortDate(berlinInstant(day, "12:00"), "de") : "–");

const dayHeads: Record<ArrivalStage, string> = {
  "in-talks": "In Gesprächen seit",
  arrived: "Erster Arbeitstag",
  ended: "Beendet",
};

const empty: Record<ArrivalStage, { title: string; text: string }> = {
  "in-talks": {
    title: "Gerade spricht niemand mit einem Arbeitgeber",
    text: "Sobald jemand mit einem Arbeitgeber oder einer Praxis spricht, notieren Sie das hier.",
  },
  arrived: {
    title: "Noch niemand angekommen",
    text: "Wer seinen ersten Arbeitstag hatte, steht hier, und zählt in den Kennzahlen als Rückkehr.",
  },
  ended: { title: "Nichts beendet", text: "Gespräche, die ohne Stelle endeten, bleiben ein halbes Jahr hier." },
};

/** People the county accompanies, by stage. */
export function ArrivalsPage({ arrivals, stage, counts, silent, next, ...page }: ArrivalsProps) {
  const day = ({ talksOn, firstDay, endedOn }: ArrivalItem) =>
    ({ "in-talks": talksOn, arrived: firstDay, ended: endedOn })[stage];
  return (
    <TeamFrame {...page} path={ARRIVALS} title="Rückkehr">
      <PageTitle
        title="Rückkehr"
        lead="Menschen, die Sie begleiten, bis sie hier arbeiten, und die Sie später fragen dürfen, ob sie geblieben sind."
        actions={
          <ButtonLink icon="plus" href={`${ARRIVALS}/neu`}>
            Jemanden notieren
          </ButtonLink>
        }
      />
      <ArrivalsTabs current={stage} counts={counts} silent={silent} />
      <DataTable
        caption={stageNames[stage]}
        captionHidden
        narrow="stack"
        columns={[
          { label: "Wer" },
          { label: "Programm" },
          { label: "Arbeitgeber oder Praxis" },
          { label: "Gemeinde" },
          { label: dayHeads[stage] },
          ...(stage === "ended" ? [{ label: "Warum" }] : []),
        ]}
        rows={arrivals.map((one) => [
          <Link href={`${ARRIVALS}/${one.id}`}>{one.name}</Link>,
          programmeNames[one.programme],
          one.employerName || "–",
          one.place ?? "–",
          dayShown(day(one)),
          ...(stage === "ended" ? [endReasonNames[one.endReason ?? ""] ?? "–"] : []),
        ])}
        empty={
          <EmptyState title={empty[stage].title}>
            <p>{empty[stage].text}</p>
          </EmptyState>
        }
      />
      <Pagination label="Seiten" next={next ? { href: next, label: "Frühere" } : undefined} />
    </TeamFrame>
  );
}
