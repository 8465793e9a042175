import type { EventView } from "#domain/events/list-events";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, Pagination, Tag } from "#ui";
import { shortDateTime } from "#web";
import { eventStates } from "../texts/words.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface EventsProps extends PageProps {
  events: EventView[];
  next?: string;
}

/** All dates, the latest first. */
export function EventsPage({ events, next, ...page }: EventsProps) {
  const plan = mayActAs("editor", page.member.role) && (
    <ButtonLink href="/team/termine/neu" icon="calendar-plus">
      Neuer Termin
    </ButtonLink>
  );
  return (
    <TeamFrame {...page} path="/team/termine" title="Termine">
      <PageTitle title="Termine" lead="Stammtische, Netzwerktreffen, Stände auf Festen." actions={plan} />
      <DataTable
        caption="Termine"
        captionHidden
        narrow="stack"
        columns={[{ label: "Termin" }, { label: "Wann" }, { label: "Ort" }, { label: "Plätze" }, { label: "Stand" }]}
        rows={events.map((event) => [
          <Link href={`/team/termine/${event.id}`}>{event.title}</Link>,
          shortDateTime(event.startsAt, "de"),
          event.municipality ?? event.place,
          seatsInWords(event),
          <Tag tone={eventStates[event.status].tone}>{eventStates[event.status].label}</Tag>,
        ])}
        empty={
          <EmptyState title="Noch kein Termin" actions={plan}>
            <p>Ein Stammtisch zwischen den Jahren ist ein guter Anfang: Dann sind viele zu Hause.</p>
          </EmptyState>
        }
      />
      <Pagination label="Seiten" next={next ? { href: next, label: "Frühere" } : undefined} />
    </TeamFrame>
  );
}

/** "18 von 30, 4 warten" */
export function seatsInWords({ taken, capacity, waiting }: Pick<EventView, "taken" | "capacity" | "waiting">): string {
  const seats = capacity === null ? `${taken}` : `${taken} von ${capacity}`;
  return waiting > 0 ? `${seats}, ${waiting} ${waiting === 1 ? "wartet" : "warten"}` : seats;
}
