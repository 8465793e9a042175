import type { Event as EventData, WithContext } from "schema-dts";
import type { Language } from "#kernel";
import type { EventView } from "#domain/events/list-events";
import type { Scope } from "#domain/scope";
import { when } from "#domain/events/when-and-where";
import { wordingOf } from "#domain/events/wording";
import { hrefIn } from "../href.ts";
import type { ShareWords } from "./share-picture.ts";

/** A date as search engines and calendars read it. */
export function eventData({ tenant, origin }: Scope, event: EventView, language: Language): WithContext<EventData> {
  const { lang, title, teaser } = wordingOf(event, language);
  const iso = (at: number) => new Date(at * 1000).toISOString();
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: title,
    description: teaser || undefined,
    inLanguage: lang,
    startDate: iso(event.startsAt),
    endDate: iso(event.endsAt),
    eventStatus:
      event.status === "cancelled" ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: {
      "@type": "Place",
      name: event.place,
      address: [event.address, event.municipality].filter(Boolean).join(", ") || event.place,
    },
    organizer: { "@type": "Organization", name: event.host || tenant.name, url: event.host ? undefined : origin },
    isAccessibleForFree: true,
    maximumAttendeeCapacity: event.capacity ?? undefined,
    url: `${origin}${hrefIn(language)(`/termine/${event.slug}`)}`,
  };
}

/** What stands on the picture of a shared date. */
export const eventShare = (event: EventView, language: Language): ShareWords => ({
  title: wordingOf(event, language).title,
  detail: [when(event, language), event.municipality].filter(Boolean).join(", "),
});
