import { Hono, type Context } from "hono";
import { changeEvent } from "#domain/events/change-event";
import { eventChoices } from "#domain/events/event-choices";
import { eventInput } from "#domain/events/event-input";
import type { EventView } from "#domain/events/list-events";
import { planEvent } from "#domain/events/plan-event";
import { viewAnyEvent } from "#domain/events/view-event";
import { asEditor } from "#domain/team/actors";
import { dayOf, refuse, timeOf, type Id, type Problem } from "#kernel";
import { checkForm, html, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { EventEditorPage } from "../pages/event-editor.tsx";
import { pageOf } from "../pages/frame.tsx";
import { withFlash } from "../texts/flashes.ts";

const PATH = "/team/termine";

export const eventEditor = new Hono<Team>();

eventEditor.get(`${PATH}/neu`, async (c) => {
  const choices = await eventChoices(c.env.scope, asEditor(c.get("member")));
  return html(c, <EventEditorPage {...pageOf(c)} typed={{}} choices={choices} />);
});

eventEditor.post(PATH, async (c) => {
  const editor = asEditor(c.get("member"));
  const form = await checkForm(c.req.raw, eventInput);
  const planned = form.ok ? await planEvent(c.env.scope, editor, form.value) : form;
  if ("problems" in planned) return again(c, form.typed, planned.problems);
  return c.redirect(withFlash(`${PATH}/${planned.id}`, "gespeichert"), 303);
});

eventEditor.get(`${PATH}/:id/bearbeiten`, async (c) => {
  const editor = asEditor(c.get("member"));
  const [event, choices] = await Promise.all([
    viewAnyEvent(c.env.scope, editor, c.req.param("id") as Id<"evt">),
    eventChoices(c.env.scope, editor),
  ]);
  if (event.status === "cancelled") refuse("conflict");
  const path = `${PATH}/${event.id}`;
  const announced = event.status === "published";
  return html(
    c,
    <EventEditorPage {...pageOf(c)} event={path} typed={typedOf(event)} choices={choices} announced={announced} />,
  );
});

eventEditor.post(`${PATH}/:id{evt_[0-9a-z]+}`, async (c) => {
  const editor = asEditor(c.get("member"));
  const id = c.req.param("id") as Id<"evt">;
  const form = await checkForm(c.req.raw, eventInput);
  if (!form.ok) await viewAnyEvent(c.env.scope, editor, id);
  const changed = form.ok ? await changeEvent(c.env.scope, editor, id, form.value) : form;
  if ("problems" in changed) return again(c, form.typed, changed.problems, `${PATH}/${id}`);
  return c.redirect(withFlash(`${PATH}/${id}`, "gespeichert"), 303);
});

async function again(c: Context<Team>, typed: Typed, problems: Problem[], event?: string) {
  const choices = await eventChoices(c.env.scope, asEditor(c.get("member")));
  return html(
    c,
    <EventEditorPage {...pageOf(c)} event={event} typed={typed} problems={problems} choices={choices} />,
    422,
  );
}

/** A stored date as it would be typed. */
function typedOf(event: EventView): Typed {
  const {
    title,
    teaser,
    body,
    titleEn,
    teaserEn,
    bodyEn,
    place,
    address,
    municipalityAgs,
    host,
    capacity,
    campaignId,
  } = event;
  const [day, endDay] = [dayOf(event.startsAt), dayOf(event.endsAt)];
  return {
    title,
    teaser,
    body,
    place,
    address,
    host,
    day,
    titleEn: titleEn ?? "",
    teaserEn: teaserEn ?? "",
    bodyEn: bodyEn ?? "",
    startTime: timeOf(event.startsAt),
    endTime: timeOf(event.endsAt),
    endDay: endDay === day ? "" : endDay,
    municipalityAgs: municipalityAgs ?? "",
    campaignId: campaignId ?? "",
    capacity: capacity?.toString() ?? "",
  };
}
