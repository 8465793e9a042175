import type { Language } from "#kernel";
import type { EventView } from "#domain/events/list-events";
import { seatsLeft } from "#domain/events/view-event";
import { hours } from "#domain/events/when-and-where";
import { wordingOf } from "#domain/events/wording";
import { EventItem, type ItemStatus } from "#ui";
import { leaf } from "#web";
import { hrefIn } from "../href.ts";
import { eventTexts } from "../texts/events.ts";

interface EventEntryProps {
  event: EventView;
  language: Language;
  level?: 2 | 3;
  /** Without what a reader no longer needs to know of a date that is over. */
  past?: boolean;
}

/** A date in a list, in the reader's language or in German marked as such. */
export function EventEntry({ event, language, level = 3, past }: EventEntryProps) {
  const { lang, title, teaser } = wordingOf(event, language);
  const { iso, year, ...date } = leaf(event.startsAt, language);
  return (
    <EventItem
      level={level}
      href={hrefIn(language)(`/termine/${event.slug}`)}
      title={title}
      date={{ datetime: iso, ...date, year: past ? year : undefined }}
      when={hours(event, language)}
      place={event.municipality ?? event.place}
      summary={teaser}
      status={past ? undefined : statusOf(event, language)}
      lang={lang === language ? undefined : lang}
    />
  );
}

const FEW = 5;

function statusOf(event: EventView, language: Language): ItemStatus | undefined {
  const t = eventTexts(language);
  if (event.status === "cancelled") return { label: t.cancelled, tone: "problem" };
  const left = seatsLeft(event);
  if (left === null || left > FEW) return undefined;
  return left === 0 ? { label: t.full, tone: "warning" } : { label: t.seatsLeft(left), tone: "spark" };
}
