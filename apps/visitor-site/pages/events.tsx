import { monthOf, type Language } from "#kernel";
import type { EventView } from "#domain/events/list-events";
import type { Scope } from "#domain/scope";
import { ButtonLink, EmptyState, ItemList, PageBody, PageTitle, Pagination, TabNav } from "#ui";
import { monthName } from "#web";
import { hrefIn } from "../href.ts";
import { eventTexts } from "../texts/events.ts";
import { EventEntry } from "./event-items.tsx";
import { Frame } from "./frame.tsx";

interface EventsProps {
  scope: Scope;
  language: Language;
  events: EventView[];
  past: boolean;
  /** The address part that leads on. */
  next?: string;
  /** Whether these are the first of their list. */
  first: boolean;
}

/** All dates, month by month. */
export function EventsPage({ scope, language, events, past, next, first }: EventsProps) {
  const t = eventTexts(language);
  const href = hrefIn(language);
  const list = past ? "/termine?zeit=vergangen" : "/termine";
  return (
    <Frame
      scope={scope}
      language={language}
      path="/termine"
      title={t.title}
      description={t.lead}
      noindex={past || !first}
      feeds={[{ title: t.calendarTitle(scope.tenant.name), type: "text/calendar", href: href("/termine.ics") }]}
    >
      <PageBody>
        <PageTitle
          title={t.title}
          lead={t.lead}
          actions={
            <ButtonLink kind="secondary" icon="calendar-plus" href={href("/termine.ics")}>
              {t.calendar}
            </ButtonLink>
          }
        />
        <TabNav
          label={t.views}
          items={[
            { href: href("/termine"), label: t.upcoming, current: !past },
            { href: href("/termine?zeit=vergangen"), label: t.past, current: past },
          ]}
        />
        {events.length === 0 && <Nothing language={language} past={past} />}
        {byMonth(events).map(({ month, events }) => (
          <section aria-labelledby={`monat-${month}`}>
            <h2 id={`monat-${month}`}>{monthName(month, language)}</h2>
            <ItemList>
              {events.map((event) => (
                <EventEntry event={event} language={language} past={past} />
              ))}
            </ItemList>
          </section>
        ))}
        <Pagination
          label={t.pages}
          previous={first ? undefined : { href: href(list), label: t.first }}
          next={
            next
              ? { href: href(`${list}${past ? "&" : "?"}nach=${next}`), label: past ? t.earlier : t.later }
              : undefined
          }
        />
      </PageBody>
    </Frame>
  );
}

function Nothing({ language, past }: { language: Language; past: boolean }) {
  const t = eventTexts(language);
  if (past) {
    return (
      <EmptyState title={t.emptyPast}>
        <p>{t.emptyPastText}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t.empty} actions={<ButtonLink href={hrefIn(language)("/folgen")}>{t.follow}</ButtonLink>}>
      <p>{t.emptyText}</p>
    </EmptyState>
  );
}

function byMonth(events: EventView[]): { month: string; events: EventView[] }[] {
  const months: { month: string; events: EventView[] }[] = [];
  for (const event of events) {
    const month = monthOf(event.startsAt);
    if (months.at(-1)?.month !== month) months.push({ month, events: [] });
    months.at(-1)!.events.push(event);
  }
  return months;
}
