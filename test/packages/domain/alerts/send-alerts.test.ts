import { expect, test } from "vitest";
import { Municipalities, Outbox } from "#db/repositories";
import { endAlert, endAlerts } from "#domain/alerts/end-alerts";
import { sendAlerts } from "#domain/alerts/send-alerts";
import { overlayInput } from "#domain/directory/overlay-input";
import { setOverlay } from "#domain/directory/set-overlay";
import { closeOpening } from "#domain/openings/close-opening";
import { publishOpening } from "#domain/openings/publish-opening";
import { compareDirectory } from "#domain/search/compare-directory";
import { pauseTenant } from "#domain/tenants/pause-tenant";
import { asEditor, asLead } from "#domain/team/actors";
import { addDays, berlinInstant, dayOf, stoppedClock, systemClock, type Day } from "#kernel";
import { alertsOf, listen, readerOf, wish } from "../../../support/alerts.ts";
import { anEmployer, anOpening } from "../../../support/directory.ts";
import { newAddress } from "../../../support/followers.ts";
import { mintCountyOnOwnGround } from "../../../support/platform.ts";

/** A Monday in the past, so that the platform's own rounds have nothing to say about the days that follow. */
const MONDAY = ((today: Day): Day => {
  const weekday = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(today, -weekday - 70);
})(dayOf(systemClock.now()));

/** A county with municipality and employer of its own, at times of the test's choice: `at(1, "08:00")` is Tuesday morning. */
async function ground() {
  const county = await mintCountyOnOwnGround();
  const editor = asEditor(await county.member("editor"));
  const at = (day: number, time: string) => county.scope(stoppedClock(berlinInstant(addDays(MONDAY, day), time)));
  const employer = await anEmployer(await at(0, "06:00"), editor, { municipalityAgs: county.municipalityAgs });
  const open = async (day: number, time: string, title: string, given = {}) =>
    anOpening(await at(day, time), editor, employer.id, { title, ...given });
  return { county, editor, at, employer, open };
}

/** The titles of every mail about news to an address, the oldest mail first. */
async function toldTo(scope: Awaited<ReturnType<Awaited<ReturnType<typeof ground>>["at"]>>, address: string) {
  const mails = (await Outbox.in(scope.db).list(500)).filter(
    ({ kind, recipient }) => kind === "alert-news" && recipient === address,
  );
  return mails
    .toSorted((one, other) => one.createdAt - other.createdAt)
    .map(({ letter }) => letter.items!.map(({ title }) => title).toSorted());
}

test("a reader hears every morning of what is new, of nothing twice, and gets no mail when nothing is new", async () => {
  const { at, open } = await ground();
  const address = newAddress();
  await open(0, "07:00", "Vorher schon offen");
  await listen(await at(0, "09:00"), address);
  await open(0, "10:00", "Erste Stelle");
  await sendAlerts(await at(0, "23:00"));
  await sendAlerts(await at(1, "06:59"));
  expect(await toldTo(await at(0, "09:00"), address)).toEqual([]);
  await Promise.all([sendAlerts(await at(1, "07:00")), sendAlerts(await at(1, "07:00"))]);
  await sendAlerts(await at(1, "12:00"));
  await sendAlerts(await at(2, "08:00"));
  await open(2, "09:00", "Zweite Stelle");
  await open(2, "09:30", "Dritte Stelle");
  await sendAlerts(await at(3, "08:00"));
  expect(await toldTo(await at(0, "09:00"), address)).toEqual([["Erste Stelle"], ["Dritte Stelle", "Zweite Stelle"]]);
});

test("weekly readers hear on Mondays", async () => {
  const { at, open } = await ground();
  const address = newAddress();
  await listen(await at(1, "09:00"), address, "", "weekly");
  await open(2, "10:00", "Mitten in der Woche");
  for (const day of [3, 4, 5, 6]) await sendAlerts(await at(day, "12:00"));
  expect(await toldTo(await at(1, "09:00"), address)).toEqual([]);
  await sendAlerts(await at(7, "07:05"));
  await sendAlerts(await at(8, "07:05"));
  expect(await toldTo(await at(1, "09:00"), address)).toEqual([["Mitten in der Woche"]]);
});

test("what was written long ago and published late is new; what closes and opens again is not", async () => {
  const { at, open, editor } = await ground();
  const address = newAddress();
  await listen(await at(0, "09:00"), address);
  const opening = await open(0, "10:00", "Kommt und geht");
  await sendAlerts(await at(1, "08:00"));
  await closeOpening(await at(1, "09:00"), editor, opening.id, "withdrawn");
  await publishOpening(await at(2, "09:00"), editor, opening.id);
  await sendAlerts(await at(3, "08:00"));
  expect(await toldTo(await at(0, "09:00"), address)).toEqual([["Kommt und geht"]]);
});

test("an alert sees what its list shows: its filter, the county's reach, nothing hidden, nothing that is over", async () => {
  const { at, open, editor, county, employer } = await ground();
  const other = await ground();
  const [everything, filtered, region] = [newAddress(), newAddress(), newAddress()];
  const morning = await at(0, "09:00");
  await listen(morning, everything);
  const municipalities = await Municipalities.in(morning.directory).list();
  const { slug } = municipalities.find(({ ags }) => ags === county.municipalityAgs)!;
  await listen(morning, filtered, `art=internship&ort=${slug}`);
  await listen(morning, region, "region=1&art=thesis");
  await open(0, "10:00", "Stelle hier");
  await open(0, "10:00", "Praktikum hier", { kind: "internship" });
  await open(0, "10:00", "Schon vorbei", { validUntil: addDays(MONDAY, 0) });
  await open(0, "10:00", "Famulatur ohne Programm", { kind: "clerkship", workingTime: "" });
  await other.open(0, "10:00", `Arbeit dort ${other.county.slug}`, { kind: "thesis" });
  const hidden = await anEmployer(morning, editor, { municipalityAgs: county.municipalityAgs });
  await setOverlay(morning, editor, hidden.id, overlayInput.parse({ hidden: "on" }));
  await anOpening(morning, editor, hidden.id, { title: "Nicht zu sehen" });
  await sendAlerts(await at(1, "08:00"));
  expect(await toldTo(morning, everything)).toEqual([["Praktikum hier", "Stelle hier"]]);
  expect(await toldTo(morning, filtered)).toEqual([["Praktikum hier"]]);
  expect((await toldTo(morning, region)).flat()).toContain(`Arbeit dort ${other.county.slug}`);
  expect(employer.id).not.toBe(hidden.id);
});

test("words are looked for as the list looks for them, also when the index comes late", async () => {
  const { at, open, county } = await ground();
  const address = newAddress();
  await listen(await at(0, "09:00"), address, `q=${county.slug.replace("ort-", "zinn")}`);
  const word = county.slug.replace("ort-", "zinn");
  await open(0, "10:00", `Gießerin für ${word}`);
  await open(0, "10:00", "Etwas ganz anderes");
  await sendAlerts(await at(1, "08:00"));
  await compareDirectory(await at(1, "09:00"));
  await sendAlerts(await at(2, "08:00"));
  await sendAlerts(await at(3, "08:00"));
  expect(await toldTo(await at(0, "09:00"), address)).toEqual([[`Gießerin für ${word}`]]);
});

test("two searches of one reader make one mail, and an opening both find stands in it once", async () => {
  const { at, open } = await ground();
  const address = newAddress();
  const morning = await at(0, "09:00");
  await wish(morning, address);
  await listen(morning, address, "art=job");
  expect((await alertsOf(morning, address)).map(({ status }) => status)).toEqual(["active", "active"]);
  await open(0, "10:00", "Nur einmal");
  await sendAlerts(await at(1, "08:00"));
  expect(await toldTo(morning, address)).toEqual([["Nur einmal"]]);
});

test("nobody is written to who has not confirmed, has left, or whose county pauses", async () => {
  const { at, open, county } = await ground();
  const [pending, gone, paused] = [newAddress(), newAddress(), newAddress()];
  const morning = await at(0, "09:00");
  await wish(morning, pending);
  await listen(morning, gone);
  await listen(morning, paused);
  await open(0, "10:00", "Für niemanden");
  await endAlerts(await at(0, "11:00"), (await readerOf(morning, gone)).id, "mail-link");
  await sendAlerts(await at(1, "08:00"));
  expect([await toldTo(morning, pending), await toldTo(morning, gone)]).toEqual([[], []]);
  expect(await toldTo(morning, paused)).toHaveLength(1);
  await open(1, "10:00", "Während der Pause");
  await pauseTenant(morning, asLead(await county.member("lead")));
  await sendAlerts(await at(2, "08:00"));
  expect(await toldTo(morning, paused)).toHaveLength(1);
});

test("ending one search leaves the others; ending the last deletes everything", async () => {
  const { at } = await ground();
  const address = newAddress();
  const morning = await at(0, "09:00");
  await wish(morning, address, "art=job");
  const token = await listen(morning, address, "art=internship");
  const [first, second] = await alertsOf(morning, address);
  expect(await endAlert(morning, token, first!.id)).toBe("alert");
  expect((await alertsOf(morning, address)).map(({ id }) => id)).toEqual([second!.id]);
  expect(await endAlert(morning, token, second!.id)).toBe("all");
  expect(await readerOf(morning, address)).toBeUndefined();
});

test("another county's alerts hear nothing of what only this one shows", async () => {
  const here = await ground();
  const there = await ground();
  const address = newAddress();
  await listen(await there.at(0, "09:00"), address);
  await here.open(0, "10:00", "Nur hier");
  await sendAlerts(await there.at(1, "08:00"));
  expect(await toldTo(await there.at(0, "09:00"), address)).toEqual([]);
});
