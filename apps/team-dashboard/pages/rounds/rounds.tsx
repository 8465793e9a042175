import type { OwnRounds } from "#domain/rounds/own-rounds";
import { DataTable, EmptyState, Link, PageTitle, Tag } from "#ui";
import { longDay } from "#web";
import { roundStates } from "../../texts/rounds.ts";
import { ExperienceTabs } from "../experience/experience-tabs.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";

const PATH = "/team/erfahrungen/runden";

/** What the agency asks this county for. */
export function RoundsPage({ rounds, ...page }: PageProps & { rounds: OwnRounds }) {
  return (
    <TeamFrame {...page} path={PATH} title="Runden">
      <PageTitle
        title="Runden"
        lead="Die Agentur fragt alle Kreise nach einem Thema. Aus den Antworten entsteht der Erfahrungsbericht der Region."
      />
      <ExperienceTabs at="rounds" />
      <DataTable
        id="runden"
        caption="Runden, in denen Ihr Kreis gefragt ist"
        captionHidden
        narrow="stack"
        columns={[{ label: "Runde" }, { label: "Erbeten bis" }, { label: "Unsere Antwort" }, { label: "Runde" }]}
        rows={rounds.map(({ id, title, deadline, state, closedAt, isPast }) => [
          <Link href={`${PATH}/${id}`}>{title}</Link>,
          longDay(deadline, "de"),
          <Tag tone={roundStates[state].tone}>{roundStates[state].label}</Tag>,
          closedAt !== null ? "geschlossen" : isPast ? "Frist vorbei, Antwort noch willkommen" : "läuft",
        ])}
        empty={
          <EmptyState title="Noch keine Runde">
            <p>Wenn die Agentur etwas wissen möchte, steht es hier und auf der ersten Seite.</p>
          </EmptyState>
        }
      />
    </TeamFrame>
  );
}
