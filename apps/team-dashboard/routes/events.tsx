import { Hono, type Context } from "hono";
import { attendees } from "#domain/events/attendees";
import { cancelEvent } from "#domain/events/cancel-event";
import { countHeads, headsInput } from "#domain/events/count-heads";
import { exportAttendees } from "#domain/events/export-attendees";
import { listAllEvents } from "#domain/events/list-events";
import { listSeats } from "#domain/events/list-seats";
import { publishEvent } from "#domain/events/publish-event";
import { viewAnyEvent } from "#domain/events/view-event";
import { asEditor, asGuide, asReader, mayActAs, type Member } from "#domain/team/actors";
import { dayOf, refuse, type Id } from "#kernel";
import { csv, csvHeaders } from "#export/csv";
import { checkForm, cursorOf, html, one, placeOf, shortDateTime } from "#web";
import type { Team } from "../app.tsx";
import { ConfirmationPage } from "../pages/confirmation.tsx";
import { EventPage } from "../pages/event.tsx";
import { EventsPage } from "../pages/events.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";
import { seatStates } from "../texts/words.ts";

const PATH = "/team/termine";
const PAGE = 40;

export const events = new Hono<Team>();

const idIn = (c: Context<Team>) => c.req.param("id") as Id<"evt">;
const pathOf = (c: Context<Team>) => `${PATH}/${idIn(c)}`;

events.get(PATH, async (c) => {
  const after = placeOf(c.req.query("nach"));
  const found = await listAllEvents(c.env.scope, asReader(c.get("member")), { limit: PAGE + 1, after });
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  const next = last && `${PATH}?nach=${cursorOf({ at: last.startsAt, id: last.id })}`;
  return html(c, <EventsPage {...pageOf(c)} events={found.slice(0, PAGE)} next={next} />);
});

events.get(`${PATH}/:id{evt_[0-9a-z]+}`, async (c) => html(c, <EventPage {...pageOf(c)} {...await guestsFor(c)} />));

events.post(`${PATH}/:id/veroeffentlichung`, async (c) => {
  await publishEvent(c.env.scope, asEditor(c.get("member")), idIn(c));
  return c.redirect(withFlash(pathOf(c), "termin-veroeffentlicht"), 303);
});

events.get(`${PATH}/:id/absage`, async (c) => {
  const event = await viewAnyEvent(c.env.scope, asEditor(c.get("member")), idIn(c));
  if (event.status !== "published") refuse("conflict");
  return html(
    c,
    <ConfirmationPage
      {...pageOf(c)}
      path={pathOf(c)}
      title={`„${event.title}“ absagen?`}
      action={`${pathOf(c)}/absage`}
      button="Termin absagen"
      back={{ href: pathOf(c), label: "Doch nicht" }}
    >
      <p>
        Alle mit einem Platz und alle auf der Warteliste bekommen eine E-Mail. Auf der Website und in den Kalendern
        steht der Termin als abgesagt. Zurücknehmen lässt sich das nicht.
      </p>
    </ConfirmationPage>,
  );
});

events.post(`${PATH}/:id/absage`, async (c) => {
  await cancelEvent(c.env.scope, asEditor(c.get("member")), idIn(c));
  return c.redirect(withFlash(pathOf(c), "termin-abgesagt"), 303);
});

events.post(`${PATH}/:id/koepfe`, async (c) => {
  const counting = asCounting(c.get("member"));
  const form = await checkForm(c.req.raw, headsInput);
  if (!form.ok) {
    const page = (
      <EventPage {...pageOf(c)} {...await guestsFor(c)} heads={one(form.typed, "heads")} problems={form.problems} />
    );
    return html(c, page, 422);
  }
  await countHeads(c.env.scope, counting, idIn(c), form.value);
  return c.redirect(withFlash(pathOf(c), "koepfe-gezaehlt"), 303);
});

events.post(`${PATH}/:id/gaesteliste`, async (c) => {
  const { event, rsvps } = await exportAttendees(c.env.scope, asGuide(c.get("member")), idIn(c));
  const head = ["Nr.", "Name", "E-Mail", "Personen", "Stand", "Angemeldet am"];
  const rows = rsvps.map((seat) => [
    seat.number,
    seat.name,
    seat.mail,
    seat.party,
    seatStates[seat.status].label,
    shortDateTime(seat.createdAt, "de"),
  ]);
  return c.body(csv([head, ...rows]), 200, csvHeaders(`gaesteliste-${dayOf(event.startsAt)}-${event.slug}`));
});

/** The date with its guests: with names for those who speak with them, without for everybody else. */
function guestsFor(c: Context<Team>) {
  const member = c.get("member");
  return mayActAs("guide", member.role)
    ? attendees(c.env.scope, asGuide(member), idIn(c))
    : listSeats(c.env.scope, asReader(member), idIn(c));
}

const asCounting = (member: Member) => (mayActAs("guide", member.role) ? asGuide(member) : asEditor(member));
