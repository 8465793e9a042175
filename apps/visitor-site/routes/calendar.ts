import { Hono, type Context } from "hono";
import { refuse, type Language } from "#kernel";
import { calendarBegins, calendarEvents } from "#domain/events/calendar-events";
import { viewEvent } from "#domain/events/view-event";
import { where } from "#domain/events/when-and-where";
import { wordingOf } from "#domain/events/wording";
import type { Scope } from "#domain/scope";
import { calendarText, type CalendarEntry } from "#export/calendar";
import { hasAlready, sameForAMinute } from "#web";
import type { Visitor } from "../app.tsx";
import { hrefIn } from "../href.ts";
import { eventTexts } from "../texts/events.ts";

/** Dates for calendar programs: all of them to subscribe to, and each by itself. */
export const calendar = new Hono<Visitor>();

calendar.get("/termine.ics", async (c) => {
  const { scope, language } = c.env;
  if (!scope.tenant.features.includes("events")) refuse("not-found");
  return unlessKnown(c, [calendarBegins(scope)], async () =>
    (await calendarEvents(scope)).map((event) => entryOf(scope, event, language)),
  );
});

calendar.get("/termine/:file{.+\\.ics}", (c) => {
  const { scope, language } = c.env;
  const slug = c.req.param("file").slice(0, -".ics".length);
  return unlessKnown(c, [slug], async () => [entryOf(scope, await viewEvent(scope, slug), language)]);
});

/**
 * The calendar, or 304 to whoever has it already. What it shows changes only with the county's content version, so the
 * answer is known before a single date has been read.
 */
async function unlessKnown(c: Context<Visitor>, parts: string[], entries: () => Promise<CalendarEntry[]>) {
  const { scope, language } = c.env;
  const etag = `"${[scope.tenant.contentVersion, language, ...parts].join("-")}"`;
  const headers = { etag, "cache-control": "public, max-age=300" };
  if (hasAlready(c.req.raw, etag)) return c.body(null, 304, headers);
  sameForAMinute(c);
  const text = calendarText(eventTexts(language).calendarTitle(scope.tenant.name), language, await entries());
  return c.body(text, 200, { ...headers, "content-type": "text/calendar; charset=utf-8" });
}

type Shown = Parameters<typeof wordingOf>[0] &
  Parameters<typeof where>[0] &
  Pick<CalendarEntry, "id" | "revision" | "startsAt" | "endsAt"> & { slug: string; status: string; updatedAt: number };

function entryOf(scope: Scope, event: Shown, language: Language): CalendarEntry {
  const { id, revision, startsAt, endsAt } = event;
  const { title, teaser } = wordingOf(event, language);
  const url = `${scope.origin}${hrefIn(language)(`/termine/${event.slug}`)}`;
  const text = [teaser, url].filter(Boolean).join("\n\n");
  return {
    id,
    revision,
    startsAt,
    endsAt,
    title,
    text,
    place: where(event),
    url,
    cancelled: event.status === "cancelled",
    changedAt: event.updatedAt,
  };
}
