import ICAL from "ical.js";
import { expect, test } from "vitest";
import { cancelEvent } from "#domain/events/cancel-event";
import { changeEvent } from "#domain/events/change-event";
import { asEditor } from "#domain/team/actors";
import { addDays, dayOf, systemClock } from "#kernel";
import { announce, tableInput } from "../../support/events.ts";
import { mintCounty, visit, type County } from "../../support/platform.ts";

let asked = 0;

/** The calendar as it stands now: an address nobody has asked for yet is answered afresh, others may be a minute old. */
const freshCalendar = ({ host }: County, init?: RequestInit) => visit(host, `/termine.ics?frage=${asked++}`, init);

/** The dates of a calendar as an independent reader understands them. */
async function readCalendar(answer: Response) {
  const root = new ICAL.Component(ICAL.parse(await answer.text()));
  return root.getAllSubcomponents("vevent").map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      title: event.summary,
      place: event.location,
      text: event.description,
      starts: event.startDate.toJSDate().toISOString(),
      ends: event.endDate.toJSDate().toISOString(),
      sequence: event.sequence,
      status: part.getFirstPropertyValue("status"),
    };
  });
}

test("a calendar keeps the hour in winter and in summer", async () => {
  const county = await mintCounty();
  const year = Number(dayOf(systemClock.now()).slice(0, 4)) + 1;
  const winter = await announce(county, { day: `${year}-01-15`, startTime: "18:30", endTime: "21:00" });
  const summer = await announce(county, { day: `${year}-07-15`, startTime: "18:30", endTime: "21:00" });
  const turning = await announce(county, {
    day: `${year}-03-20`,
    startTime: "23:30",
    endDay: `${year}-04-02`,
    endTime: "00:30",
  });
  const dates = await readCalendar(await freshCalendar(county));
  const of = (event: { id: string }) => dates.find(({ uid }) => uid.startsWith(event.id))!;
  expect(of(winter)).toMatchObject({ starts: `${year}-01-15T17:30:00.000Z`, ends: `${year}-01-15T20:00:00.000Z` });
  expect(of(summer)).toMatchObject({ starts: `${year}-07-15T16:30:00.000Z`, ends: `${year}-07-15T19:00:00.000Z` });
  expect(of(turning)).toMatchObject({ starts: `${year}-03-20T22:30:00.000Z`, ends: `${year}-04-01T22:30:00.000Z` });
});

test("every character of a date survives the calendar", async () => {
  const county = await mintCounty();
  const title = `Käse, Bier; "Möppkes" \\ und mehr: ${"ä".repeat(60)}`;
  const event = await announce(county, { title, place: "Gasthof, Saal 2; hinten" });
  const answer = await visit(county.host, `/termine/${event.slug}.ics`);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const [date] = await readCalendar(answer);
  expect(date).toMatchObject({ title, place: "Gasthof, Saal 2; hinten, Markt 3, Meschede" });
  expect(date!.text).toContain(`http://${county.host}/termine/${event.slug}`);
});

test("a change keeps the date's identity and raises its sequence; a cancelled date stays and says so", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  const [before] = await readCalendar(await freshCalendar(county));
  const scope = await county.scope();
  const editor = asEditor(await county.member("editor"));
  await changeEvent(scope, editor, event.id, tableInput({ startTime: "19:00" }));
  const [changed] = await readCalendar(await freshCalendar(county));
  await cancelEvent(scope, editor, event.id);
  const [cancelled] = await readCalendar(await freshCalendar(county));
  expect([changed!.uid, cancelled!.uid]).toEqual([before!.uid, before!.uid]);
  expect([before!.sequence, changed!.sequence, cancelled!.sequence]).toEqual([0, 1, 2]);
  expect([before!.status, cancelled!.status]).toEqual(["CONFIRMED", "CANCELLED"]);
});

test("dates of the last 90 days stay in the calendar, older ones leave it", async () => {
  const county = await mintCounty();
  const today = dayOf(systemClock.now());
  await announce(county, { title: "Neulich", day: addDays(today, -80) });
  await announce(county, { title: "Damals", day: addDays(today, -100) });
  expect((await readCalendar(await freshCalendar(county))).map(({ title }) => title)).toEqual(["Neulich"]);
});

test("who has the calendar already is told so until a date changes", async () => {
  const county = await mintCounty();
  await announce(county);
  const etag = (await visit(county.host, "/termine.ics")).headers.get("etag")!;
  for (const ask of [visit(county.host, "/termine.ics", known(etag)), freshCalendar(county, known(etag))]) {
    const again = await ask;
    expect([again.status, await again.text()]).toEqual([304, ""]);
  }
  await announce(county);
  expect((await freshCalendar(county, known(etag))).status).toBe(200);
});

const known = (etag: string) => ({ headers: { "if-none-match": `"other", W/${etag}` } });
