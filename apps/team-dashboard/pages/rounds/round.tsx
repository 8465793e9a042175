import type { OwnRoundPage } from "#domain/rounds/view-own-round";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import { Aside, Columns, FactList, Link, Notice, PageTitle, Prose, Section, Tag } from "#ui";
import { longDate, longDay, type Typed } from "#web";
import { roundStates } from "../../texts/rounds.ts";
import { FormErrors } from "../form-errors.tsx";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { OwnAnswer } from "./own-answer.tsx";

interface RoundProps extends PageProps {
  round: OwnRoundPage;
  typed?: Typed;
  problems?: Problem[];
}

/** One round: what the agency asks, and this county's answer. */
export function RoundPage({ round, typed = {}, problems = [], ...page }: RoundProps) {
  const path = `/team/erfahrungen/runden/${round.id}`;
  const { label, tone } = roundStates[round.state];
  return (
    <TeamFrame {...page} path={path} title={round.title}>
      <FormErrors problems={problems} />
      <PageTitle
        kicker="Die Agentur fragt"
        title={round.title}
        meta={
          <>
            <Tag tone={tone}>{label}</Tag>
            <span>Antwort erbeten bis {longDay(round.deadline, "de")}</span>
            <Link href="/team/erfahrungen/runden">Alle Runden</Link>
          </>
        }
      />
      <Standing round={round} />
      <Columns kind="main-aside">
        <div>
          <Section title="Was gefragt ist">
            <Prose>
              {round.asked.split(/\n{2,}/).map((paragraph) => (
                <p class="plain-text">{paragraph}</p>
              ))}
            </Prose>
          </Section>
          <OwnAnswer
            round={round}
            path={path}
            mayEdit={mayActAs("editor", page.member.role) && round.closedAt === null}
            typed={typed}
            problems={problems}
          />
        </div>
        <div>
          <Aside title="Was die Agentur sieht">
            <p>
              Solange Sie schreiben, sieht sie nur, dass Sie begonnen haben. Was Sie geben, kann im öffentlichen
              Erfahrungsbericht der Region stehen, mit dem Namen Ihres Kreises.
            </p>
          </Aside>
          <Aside title="Verlauf">
            <FactList layout="columns" items={historyOf(round)} />
          </Aside>
        </div>
      </Columns>
    </TeamFrame>
  );
}

function Standing({ round: { closedAt, isPast, state, answeredAt } }: { round: OwnRoundPage }) {
  if (closedAt !== null)
    return <Notice title={`Die Agentur hat diese Runde am ${longDate(closedAt, "de")} geschlossen.`} />;
  if (state === "answered")
    return (
      <Notice kind="success" title={`Sie haben am ${longDate(answeredAt!, "de")} geantwortet.`}>
        <p>Bis die Agentur die Runde schließt, können Sie noch etwas anderes geben.</p>
      </Notice>
    );
  return isPast ? (
    <Notice kind="warning" title="Der erbetene Tag ist vorbei.">
      <p>Ihre Antwort ist trotzdem willkommen, bis die Agentur die Runde schließt.</p>
    </Notice>
  ) : null;
}

const told = {
  asked: "gefragt",
  reminded: "erinnert",
  prolonged: "verlängert",
  closed: "geschlossen",
  reopened: "wieder geöffnet",
} as const;

const historyOf = ({ notices }: OwnRoundPage) =>
  notices.map(({ kind, madeAt, deadline }) => ({
    term: longDate(madeAt, "de"),
    detail: kind === "prolonged" || kind === "reopened" ? `${told[kind]} bis ${longDay(deadline, "de")}` : told[kind],
  }));
