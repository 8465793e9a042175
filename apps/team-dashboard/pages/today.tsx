import type { TodaysWork } from "#domain/team/todays-work";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, Section, StatRow, Tag } from "#ui";
import { shortDateTime, wholeNumber } from "#web";
import { waitingFor } from "../texts/waiting.ts";
import { seatsInWords } from "./events.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

/** What waits for this member, and what comes next. */
export function TodayPage({ work, ...page }: PageProps & { work: TodaysWork }) {
  const { role, name } = page.member;
  const waiting = waitingFor(role, work);
  const [first] = name.split(" ");
  return (
    <TeamFrame {...page} path="/team" title="Heute">
      <PageTitle
        title={`Guten Tag, ${first}`}
        lead={leadOf(waiting.length)}
        actions={
          (mayActAs("editor", role) || mayActAs("guide", role)) && (
            <ButtonLink icon="plus" href="/team/zaehlen">
              Zählen
            </ButtonLink>
          )
        }
      />
      <StatRow
        items={[
          { value: wholeNumber(work.followers.active, "de"), label: "folgen" },
          {
            value: wholeNumber(work.openEnquiries, "de"),
            label: work.openEnquiries === 1 ? "Anfrage offen" : "Anfragen offen",
          },
          {
            value: wholeNumber(work.dates.length, "de"),
            label: work.dates.length === 1 ? "nächster Termin" : "nächste Termine",
          },
        ]}
      />
      <Section title="Was wartet">
        {waiting.length > 0 ? (
          <ul class="waiting">
            {waiting.map(({ href, what, note, urgent }) => (
              <li>
                <Link href={href}>{what}</Link>
                {urgent && <Tag tone="warning">überfällig</Tag>}
                {note && <small>{note}</small>}
              </li>
            ))}
          </ul>
        ) : (
          <Nothing role={role} />
        )}
      </Section>
      <Section title="Nächste Termine" more={{ href: "/team/termine", label: "Alle Termine" }}>
        <DataTable
          caption="Nächste Termine"
          captionHidden
          narrow="stack"
          columns={[{ label: "Termin" }, { label: "Wann" }, { label: "Plätze" }]}
          rows={work.dates.map((event) => [
            <Link href={`/team/termine/${event.id}`}>{event.title}</Link>,
            shortDateTime(event.startsAt, "de"),
            seatsInWords(event),
          ])}
          empty={
            <EmptyState
              level={3}
              title="Kein Termin angekündigt"
              actions={
                mayActAs("editor", role) && (
                  <ButtonLink href="/team/termine/neu" icon="calendar-plus">
                    Termin planen
                  </ButtonLink>
                )
              }
            >
              <p>Wer weggezogen ist, kommt an Feiertagen, zum Schützenfest und zwischen den Jahren nach Hause.</p>
            </EmptyState>
          }
        />
      </Section>
    </TeamFrame>
  );
}

const leadOf = (number: number) =>
  number === 0 ? "Nichts Dringendes." : number === 1 ? "Eine Sache wartet auf Sie." : `${number} Dinge warten auf Sie.`;

function Nothing({ role }: { role: PageProps["member"]["role"] }) {
  const mayWrite = mayActAs("editor", role);
  return (
    <EmptyState
      level={3}
      title="Alles erledigt"
      actions={
        mayWrite ? (
          <ButtonLink href="/team/beitraege/neu" icon="plus">
            Etwas schreiben
          </ButtonLink>
        ) : (
          <ButtonLink href="/team/erfahrungen" icon="idea">
            Erfahrungen lesen
          </ButtonLink>
        )
      }
    >
      <p>
        {mayWrite
          ? "Zeit für eine Geschichte: Wer ist zuletzt wiedergekommen?"
          : "Vielleicht hat ein Nachbarkreis etwas ausprobiert, das auch hier passt."}
      </p>
    </EmptyState>
  );
}
