import { expect, test } from "vitest";
import { Deletions, Events, MonthlyFigures, Rsvps } from "#db/repositories";
import { attendees } from "#domain/events/attendees";
import { cancelEvent } from "#domain/events/cancel-event";
import { changeEvent } from "#domain/events/change-event";
import { confirmSeat } from "#domain/events/confirm-seat";
import { countHeads } from "#domain/events/count-heads";
import { eventInput } from "#domain/events/event-input";
import { forgetAttendees } from "#domain/events/forget-attendees";
import { planEvent } from "#domain/events/plan-event";
import { publishEvent } from "#domain/events/publish-event";
import { remindAttendees } from "#domain/events/remind-attendees";
import { takeSeat } from "#domain/events/take-seat";
import { viewEvent } from "#domain/events/view-event";
import type { Scope } from "#domain/scope";
import { asEditor, asGuide } from "#domain/team/actors";
import { addDays, dayOf, monthOf, stoppedClock, type Indicator, type Instant } from "#kernel";
import { announce, at, mailsTo, newKey, seatsOf, tableInput, tokenOf } from "../../../support/events.ts";
import { mintCounty } from "../../../support/platform.ts";

const join = (scope: Scope, slug: string, name: string) =>
  takeSeat(
    scope,
    slug,
    { name, mail: `${name.toLowerCase()}@example.org`, party: 1 },
    { key: newKey(), language: "de" },
  );

async function figure(scope: Scope, indicator: Indicator, when: Instant): Promise<number> {
  const rows = await MonthlyFigures.in(scope.db).byMonth({ from: monthOf(when), to: monthOf(when) });
  return rows.find((row) => row.indicator === indicator)?.amount ?? 0;
}

test("days and times are read as people write them, and the end has to follow the start", () => {
  const typed = {
    title: "Tisch",
    place: "Gasthof",
    day: "12.3.2027",
    startTime: "18.30 Uhr",
    endTime: "9 Uhr",
    endDay: "13.03.2027",
  };
  expect(eventInput.parse(typed)).toMatchObject({
    day: "2027-03-12",
    startTime: "18:30",
    endDay: "2027-03-13",
    endTime: "09:00",
  });
  const early = eventInput.safeParse({ ...typed, endDay: "" });
  expect(early.error?.issues).toMatchObject([{ path: ["endTime"], params: { rule: "after-start" } }]);
  const empty = eventInput.safeParse({ title: "", place: "", day: "", startTime: "", endTime: "" });
  expect(empty.error?.issues.map(({ path }) => path[0])).toEqual(["title", "day", "startTime", "endTime", "place"]);
});

test("a municipality that does not exist is a problem of its field and plans nothing", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  const answer = await planEvent(scope, editor, tableInput({ municipalityAgs: "99999999" }));
  expect(answer).toEqual({ problems: [{ field: "municipalityAgs", rule: "unknown-place" }] });
  expect(await Events.in(scope.db).list({ limit: 5 })).toHaveLength(0);
});

test("a draft is nobody's to see; once announced it counts as one date on the day it takes place", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  const planned = await planEvent(scope, editor, tableInput());
  if ("problems" in planned) throw new Error("not planned");
  await expect(viewEvent(scope, planned.slug)).rejects.toMatchObject({ code: "not-found" });
  await publishEvent(scope, editor, planned.id);
  await publishEvent(scope, editor, planned.id);
  expect(await viewEvent(scope, planned.slug)).toMatchObject({ title: planned.title, municipality: "Meschede" });
  expect(await figure(scope, "dates", planned.startsAt)).toBe(1);
});

test("a cancelled date tells everybody with a seat or a wait once, and no longer counts", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "1" });
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  await join(scope, event.slug, "Anna");
  await join(scope, event.slug, "Bela");
  await Promise.all([cancelEvent(scope, editor, event.id), cancelEvent(await county.scope(), editor, event.id)]);
  await cancelEvent(scope, editor, event.id);
  for (const name of ["anna", "bela"]) {
    const kinds = (await mailsTo(scope, `${name}@example.org`)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "event-cancelled")).toHaveLength(1);
  }
  await expect(join(scope, event.slug, "Cora")).rejects.toMatchObject({ code: "conflict" });
  expect(await figure(scope, "dates", event.startsAt)).toBe(0);
  expect((await viewEvent(scope, event.slug)).revision).toBeGreaterThan(event.revision);
});

test("who holds a seat hears of a new time, and more seats go to those who wait", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "1" });
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  await join(scope, event.slug, "Anna");
  await join(scope, event.slug, "Bela");
  const changed = await changeEvent(scope, editor, event.id, tableInput({ startTime: "19:00", capacity: "2" }));
  expect(changed).toMatchObject({ revision: 1, capacity: 2, slug: event.slug });
  expect((await seatsOf(scope, event)).map(({ status }) => status)).toEqual(["held", "confirmed"]);
  const told = (await mailsTo(scope, "anna@example.org")).find(({ kind }) => kind === "event-moved");
  expect(told?.letter.paragraphs.join(" ")).toContain("19:00 bis 21:00 Uhr");
});

test("the reminder goes out on the day before, from nine, to confirmed seats, each once", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  const scope = await county.scope();
  await join(scope, event.slug, "Anna");
  await join(scope, event.slug, "Bela");
  await confirmSeat(scope, await tokenOf(scope, "anna@example.org"));
  const dayBefore = addDays(dayOf(event.startsAt), -1);
  const reminders = async (name: string) =>
    (await mailsTo(scope, `${name}@example.org`)).filter(({ kind }) => kind === "seat-reminder").length;

  await remindAttendees(await at(county, dayBefore, "08:55"));
  expect(await reminders("anna")).toBe(0);
  await Promise.all([
    remindAttendees(await at(county, dayBefore, "09:05")),
    remindAttendees(await at(county, dayBefore, "09:05")),
  ]);
  await remindAttendees(await at(county, dayBefore, "09:10"));
  expect(await reminders("anna")).toBe(1);
  expect(await reminders("bela")).toBe(0);
});

test("counting heads again corrects the figure instead of adding to it", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  const scope = await county.scope();
  const guide = asGuide(await county.member("guide"));
  await countHeads(scope, guide, event.id, { heads: 48 });
  await countHeads(scope, guide, event.id, { heads: 43 });
  expect(await figure(scope, "heads", event.startsAt)).toBe(43);
  expect((await attendees(scope, guide, event.id)).event.headCount).toBe(43);
});

test("30 days after a date names and addresses are gone, noted as deleted, and the numbers stay", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  const scope = await county.scope();
  const guide = asGuide(await county.member("guide"));
  await join(scope, event.slug, "Anna");
  await countHeads(scope, guide, event.id, { heads: 12 });
  await forgetAttendees(await county.scope(stoppedClock(event.endsAt + 29 * 24 * 3600)));
  expect((await seatsOf(scope, event))[0]?.name).toBe("Anna");
  await forgetAttendees(await county.scope(stoppedClock(event.endsAt + 31 * 24 * 3600)));
  const [seat] = await Rsvps.in(scope.db).ofEvent(event.id);
  expect(seat).toMatchObject({ name: null, mail: null, party: 1 });
  expect(await Deletions.in(scope.db).list()).toMatchObject([{ source: "rsvps", rowId: seat!.id, reason: "attendee" }]);
  expect(await figure(scope, "heads", event.startsAt)).toBe(12);
});
