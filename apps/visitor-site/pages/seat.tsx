import type { ComponentChildren } from "preact";
import type { Language, Problem } from "#kernel";
import type { Scope } from "#domain/scope";
import type { Seat } from "#domain/events/view-seat";
import { moment, titleOf, when, where } from "#domain/events/when-and-where";
import { Button, ButtonLink, ButtonRow, ErrorSummary, FactList, Link, Notice, PageBody, PageTitle } from "#ui";
import { one, wording, type Typed } from "#web";
import { hrefIn } from "../href.ts";
import { formTexts } from "../texts/forms.ts";
import { seatTexts } from "../texts/seat.ts";
import { formProblems } from "./form-problems.ts";
import { Frame } from "./frame.tsx";
import { PublicForm } from "./public-form.tsx";
import { PartyField } from "./seat-form.tsx";

interface SeatProps extends Seat {
  scope: Scope;
  language: Language;
  token: string;
  /** The personal address, shown to those we cannot write to. */
  link?: string;
  message?: string;
  typed?: Typed;
  problems?: Problem[];
}

/** A seat behind its personal link: what it is, and to confirm, change or give it back. */
export function SeatPage(props: SeatProps) {
  const { scope, language, rsvp, event, message, link, problems = [] } = props;
  const t = seatTexts(language);
  const { title, text, open } = stateOf(props);
  const facts = [
    { term: t.what, detail: titleOf(event, language) },
    { term: t.when, detail: when(event, language) },
    { term: t.where, detail: where(event) },
    { term: t.people, detail: rsvp.party },
  ];
  return (
    <Frame scope={scope} language={language} path="/platz" title={t.title} noindex>
      <PageBody narrow>
        {message && t.messages[message] && (
          <Notice kind="success" announce>
            <p>{t.messages[message]}</p>
          </Notice>
        )}
        <ErrorSummary title={formTexts(language).check} errors={formProblems(problems, language)} />
        <PageTitle title={title} lead={text} />
        <FactList items={facts} />
        {open && rsvp.status === "held" && (
          <SeatAction {...props} action="bestaetigung">
            <Button>{t.confirm}</Button>
          </SeatAction>
        )}
        {open && link && <KeepLink language={language} link={link} />}
        {open ? <Changes {...props} /> : <WayOn {...props} />}
      </PageBody>
    </Frame>
  );
}

function stateOf({ scope, language, rsvp, event }: SeatProps): { title: string; text: string; open: boolean } {
  const t = seatTexts(language);
  const now = scope.clock.now();
  if (event.status === "cancelled") return { ...t.calledOff, open: false };
  const status = rsvp.status === "held" && rsvp.holdUntil! < now ? "lapsed" : rsvp.status;
  const active = status === "held" || status === "confirmed" || status === "waiting";
  if (active && event.endsAt <= now) return { ...t.over, open: false };
  const { title, text } = t.states[status];
  return { title, text: text(rsvp.holdUntil ? moment(rsvp.holdUntil, language) : ""), open: active };
}

function KeepLink({ language, link }: { language: Language; link: string }) {
  const t = seatTexts(language);
  return (
    <Notice kind="info" title={t.keepTitle}>
      <p>{t.keepText}</p>
      <p>
        <Link href={link}>{link}</Link>
      </p>
    </Notice>
  );
}

function Changes(props: SeatProps) {
  const { language, rsvp, typed = {}, problems = [] } = props;
  const t = seatTexts(language);
  const waiting = rsvp.status === "waiting";
  return (
    <>
      <section aria-labelledby="aendern">
        <h2 id="aendern">{t.change}</h2>
        <SeatAction {...props} action="personen">
          <PartyField
            language={language}
            value={one(typed, "party") || String(rsvp.party)}
            error={wording(problems, language).of("party")}
          />
          <Button kind="secondary">{t.changeButton}</Button>
        </SeatAction>
      </section>
      <section aria-labelledby="absagen">
        <h2 id="absagen">{t.cancelTitle}</h2>
        <p>{waiting ? t.cancelWaitingText : t.cancelText}</p>
        <SeatAction {...props} action="absage">
          <Button kind="danger">{waiting ? t.cancelWaiting : t.cancel}</Button>
        </SeatAction>
      </section>
    </>
  );
}

function SeatAction({
  action,
  children,
  ...props
}: SeatProps & { action: "bestaetigung" | "personen" | "absage"; children: ComponentChildren }) {
  const { scope, language, token } = props;
  return (
    <PublicForm
      scope={scope}
      language={language}
      action={hrefIn(language)(`/platz/${action}`)}
      token={token}
      alwaysOpen={action !== "personen"}
    >
      {children}
    </PublicForm>
  );
}

function WayOn({ language, rsvp, event }: SeatProps) {
  const t = seatTexts(language);
  const href = hrefIn(language);
  return (
    <ButtonRow>
      <ButtonLink href={href(`/termine/${event.slug}`)}>
        {rsvp.status === "lapsed" || rsvp.status === "held" ? t.newSeat : t.toEvent}
      </ButtonLink>
      <ButtonLink kind="quiet" href={href("/termine")}>
        {t.toEvents}
      </ButtonLink>
    </ButtonRow>
  );
}
