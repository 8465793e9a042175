import type { Language, Problem } from "#kernel";
import type { EventView } from "#domain/events/list-events";
import type { Scope } from "#domain/scope";
import { seatsLeft } from "#domain/events/view-event";
import { when, where } from "#domain/events/when-and-where";
import { wordingOf } from "#domain/events/wording";
import { Aside, Breadcrumbs, ButtonLink, Columns, ErrorSummary, FactList, Notice, PageBody, PageTitle } from "#ui";
import { Markdown, type Typed } from "#web";
import { hrefIn } from "../href.ts";
import { eventTexts } from "../texts/events.ts";
import { formTexts } from "../texts/forms.ts";
import { eventData, eventShare } from "./event-data.ts";
import { formProblems } from "./form-problems.ts";
import { Frame } from "./frame.tsx";
import { SeatForm } from "./seat-form.tsx";

/** What the reader has just done here. */
export type Taken = "confirm-by-mail" | "waiting";

interface EventProps {
  scope: Scope;
  language: Language;
  event: EventView;
  token: string;
  taken?: Taken;
  typed?: Typed;
  problems?: Problem[];
  /** The code they came by. */
  code?: string;
}

export function EventPage({ scope, language, event, token, taken, typed = {}, problems = [], code }: EventProps) {
  const t = eventTexts(language);
  const href = hrefIn(language);
  const { lang, title, teaser, body } = wordingOf(event, language);
  const foreign = lang === language ? undefined : lang;
  const path = `/termine/${event.slug}`;
  const open = event.status === "published" && event.endsAt > scope.clock.now();
  return (
    <Frame
      scope={scope}
      language={language}
      path={path}
      title={title}
      description={teaser || `${when(event, language)}, ${where(event)}`}
      share={eventShare(event, language)}
      jsonLd={eventData(scope, event, language)}
    >
      <PageBody>
        <ErrorSummary title={formTexts(language).check} errors={formProblems(problems, language)} />
        <Breadcrumbs
          label={t.path}
          items={[{ href: href("/"), label: t.home }, { href: href("/termine"), label: t.title }, { label: title }]}
        />
        <PageTitle
          lang={foreign}
          kicker={<span lang={language}>{when(event, language)}</span>}
          title={title}
          lead={teaser}
          meta={<p lang={language}>{where(event)}</p>}
        />
        {!open && <Closed language={language} cancelled={event.status === "cancelled"} />}
        <Columns kind="main-aside">
          <div>
            {body && <Markdown text={body} lang={foreign} />}
            {open && taken && <JustTaken language={language} taken={taken} />}
            {open && !taken && (
              <SeatForm
                scope={scope}
                language={language}
                event={event}
                token={token}
                typed={typed}
                problems={problems}
                code={code}
              />
            )}
          </div>
          <Aside title={t.facts}>
            <Facts event={event} language={language} open={open} />
            <ButtonLink kind="secondary" icon="calendar-plus" href={href(`${path}.ics`)}>
              {t.addToCalendar}
            </ButtonLink>
          </Aside>
        </Columns>
      </PageBody>
    </Frame>
  );
}

function Facts({ event, language, open }: { event: EventView; language: Language; open: boolean }) {
  const t = eventTexts(language);
  const left = seatsLeft(event);
  const seats =
    left === null ? t.openForAll : left > 0 ? t.seatsOf(left, event.capacity!) : t.seatsTaken(event.capacity!);
  const detail = event.waiting > 0 ? `${seats}, ${t.onList(event.waiting)}` : seats;
  return (
    <FactList
      items={[
        {
          term: t.when,
          detail: <time dateTime={new Date(event.startsAt * 1000).toISOString()}>{when(event, language)}</time>,
        },
        { term: t.where, detail: where(event) },
        ...(event.host ? [{ term: t.host, detail: event.host }] : []),
        ...(open ? [{ term: t.seats, detail }] : []),
      ]}
    />
  );
}

function Closed({ language, cancelled }: { language: Language; cancelled: boolean }) {
  const t = eventTexts(language);
  const all = (
    <ButtonLink kind="secondary" href={hrefIn(language)("/termine")}>
      {t.allEvents}
    </ButtonLink>
  );
  return (
    <Notice kind={cancelled ? "warning" : "info"} title={cancelled ? t.calledOffTitle : t.overTitle} actions={all}>
      <p>{cancelled ? t.calledOffText : t.overText}</p>
    </Notice>
  );
}

function JustTaken({ language, taken }: { language: Language; taken: Taken }) {
  const t = eventTexts(language);
  const [title, text] = taken === "waiting" ? [t.listedTitle, t.listedText] : [t.mailSentTitle, t.mailSentText];
  return (
    <div id="platz">
      <Notice kind="success" title={title} announce>
        <p>{text}</p>
        <p>{t.oneMail}</p>
      </Notice>
    </div>
  );
}
