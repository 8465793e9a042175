import type { Rsvp } from "#db/repositories";
import type { EventView } from "#domain/events/list-events";
import type { Seat } from "#domain/events/list-seats";
import { when, where } from "#domain/events/when-and-where";
import { mayActAs } from "#domain/team/actors";
import type { Problem } from "#kernel";
import {
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  FactList,
  Field,
  Form,
  PageTitle,
  Section,
  StatRow,
  Tag,
  Toolbar,
} from "#ui";
import { Markdown, shortDateTime, wording } from "#web";
import { eventStates, seatStates } from "../texts/words.ts";
import { FormErrors } from "./form-errors.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface EventProps extends PageProps {
  event: EventView;
  rsvps: (Rsvp | Seat)[];
  /** What was typed as head count, where it came back. */
  heads?: string;
  problems?: Problem[];
}

/** A date: what it is, who comes, how many came. */
export function EventPage({ event, rsvps, heads, problems = [], ...page }: EventProps) {
  const path = `/team/termine/${event.id}`;
  const state = eventStates[event.status];
  const { role } = page.member;
  const counts = mayActAs("editor", role) || mayActAs("guide", role);
  return (
    <TeamFrame {...page} path={path} title={event.title}>
      <FormErrors problems={problems} />
      <PageTitle title={event.title} lead={when(event, "de")} meta={<Tag tone={state.tone}>{state.label}</Tag>} />
      {mayActAs("editor", role) && <Actions event={event} path={path} />}
      <StatRow
        items={[
          {
            value: event.taken,
            label: "Plätze vergeben",
            note: event.capacity === null ? "ohne Grenze" : `von ${event.capacity}`,
          },
          { value: event.waiting, label: "auf der Warteliste" },
          { value: event.headCount ?? "–", label: "waren da" },
        ]}
      />
      {counts && event.status === "published" && (
        <HeadCount path={path} value={heads ?? event.headCount?.toString() ?? ""} problems={problems} />
      )}
      <Guests rsvps={rsvps} path={path} names={mayActAs("guide", role)} />
      <Section title="Auf der Website">
        <FactList
          items={[
            { term: "Ort", detail: where(event) },
            ...(event.host ? [{ term: "Gastgeber", detail: event.host }] : []),
            ...(event.teaser ? [{ term: "Kurz gesagt", detail: event.teaser }] : []),
            {
              term: "Englisch",
              detail: event.titleEn ? `„${event.titleEn}“` : "fehlt, es erscheint der deutsche Text",
            },
          ]}
        />
        {event.body && <Markdown text={event.body} />}
      </Section>
    </TeamFrame>
  );
}

function Actions({ event, path }: { event: EventView; path: string }) {
  if (event.status === "cancelled") return null;
  return (
    <Toolbar
      label="Dieser Termin"
      actions={
        event.status === "draft" ? (
          <Form action={`${path}/veroeffentlichung`} layout="inline">
            <Button icon="share">Veröffentlichen</Button>
          </Form>
        ) : (
          <>
            <ButtonLink kind="quiet" icon="external" href={`/termine/${event.slug}`}>
              Auf der Website
            </ButtonLink>
            <ButtonLink kind="quiet" icon="close" href={`${path}/absage`}>
              Absagen
            </ButtonLink>
          </>
        )
      }
    >
      <ButtonLink kind="secondary" icon="edit" href={`${path}/bearbeiten`}>
        Bearbeiten
      </ButtonLink>
    </Toolbar>
  );
}

function HeadCount({ path, value, problems }: { path: string; value: string; problems: Problem[] }) {
  return (
    <Section title="Köpfe zählen" lead="Alle, die da sind, ob angemeldet oder nicht.">
      <Form action={`${path}/koepfe`} layout="inline" island="head-count">
        <Field
          name="heads"
          label="Köpfe"
          inputmode="numeric"
          width="short"
          value={value}
          error={wording(problems, "de").of("heads")}
          autocomplete="off"
          required
        />
        <Button icon="check">Speichern</Button>
      </Form>
    </Section>
  );
}

function Guests({ rsvps, path, names }: { rsvps: (Rsvp | Seat)[]; path: string; names: boolean }) {
  const lead = names ? undefined : "Namen und Adressen sehen nur Begleitung und Leitung.";
  return (
    <Section title="Anmeldungen" lead={lead}>
      {names && rsvps.length > 0 && (
        <Form action={`${path}/gaesteliste`} layout="inline">
          <Button kind="secondary" small icon="download">
            Gästeliste als CSV
          </Button>
        </Form>
      )}
      <DataTable
        caption="Anmeldungen"
        captionHidden
        narrow="stack"
        columns={[
          { label: names ? "Gast" : "Anmeldung" },
          ...(names ? [{ label: "E-Mail" }] : []),
          { label: "Personen", numeric: true },
          { label: "Stand" },
          { label: "Angemeldet am" },
        ]}
        rows={rsvps.map((seat) => [
          names ? (seat.name ?? "ohne Namen") : `Nr. ${seat.number}`,
          ...(names ? [seat.mail ?? "–"] : []),
          String(seat.party),
          <Tag tone={seatStates[seat.status].tone}>{seatStates[seat.status].label}</Tag>,
          shortDateTime(seat.createdAt, "de"),
        ])}
        empty={
          <EmptyState level={3} title="Noch niemand angemeldet">
            <p>Sobald der Termin veröffentlicht ist, kann sich jeder ohne Konto anmelden.</p>
          </EmptyState>
        }
      />
    </Section>
  );
}
