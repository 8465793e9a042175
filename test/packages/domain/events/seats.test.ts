import { expect, test } from "vitest";
import { MonthlyFigures, Outbox } from "#db/repositories";
import { cancelSeat } from "#domain/events/cancel-seat";
import { changeSeat } from "#domain/events/change-seat";
import { confirmSeat } from "#domain/events/confirm-seat";
import { releaseUnconfirmedSeats } from "#domain/events/release-unconfirmed-seats";
import { takeSeat } from "#domain/events/take-seat";
import { viewEvent } from "#domain/events/view-event";
import { viewSeat } from "#domain/events/view-seat";
import type { Scope } from "#domain/scope";
import { monthOf, stoppedClock, systemClock, type Indicator } from "#kernel";
import { announce, mailsTo, newKey, seatsOf, tokenOf } from "../../../support/events.ts";
import { mintCounty } from "../../../support/platform.ts";

const as = (name: string, party = 1) => ({ name, mail: `${name.toLowerCase()}@example.org`, party });
const join = (scope: Scope, slug: string, name: string, party = 1, key = newKey()) =>
  takeSeat(scope, slug, as(name, party), { key, language: "de" });

/** Asks once more where the line to the platform broke; the operation key makes that safe. */
const again = <T>(act: () => Promise<T>): Promise<T> =>
  act().catch((error: unknown) => (error instanceof TypeError ? act() : Promise.reject(error as Error)));

test("41 people at once take exactly 30 seats, the others wait, and each gets one mail", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "30" });
  const guests = Array.from({ length: 41 }, (_, number) => ({ name: `Gast${number}`, key: newKey() }));
  const scopes = await Promise.all(guests.map(() => again(() => county.scope())));
  await Promise.all(guests.map(({ name, key }, at) => again(() => join(scopes[at]!, event.slug, name, 1, key))));
  const scope = await county.scope();
  const seats = await seatsOf(scope, event);
  expect(seats.filter(({ status }) => status === "held")).toHaveLength(30);
  expect(seats.filter(({ status }) => status === "waiting")).toHaveLength(11);
  const mails = await Outbox.in(scope.db).list(1000);
  expect(mails.filter(({ kind }) => kind === "seat-held")).toHaveLength(30);
  expect(mails.filter(({ kind }) => kind === "seat-waiting")).toHaveLength(11);
  expect(new Set(mails.map(({ recipient }) => recipient)).size).toBeGreaterThanOrEqual(41);
});

test("parties count by their heads and none is torn apart", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "6" });
  const scope = await county.scope();
  for (const [name, party] of [
    ["Anna", 4],
    ["Bela", 3],
    ["Cora", 2],
  ] as const)
    await join(scope, event.slug, name, party);
  expect(await seatsOf(scope, event)).toEqual([
    { name: "Anna", status: "held", party: 4 },
    { name: "Bela", status: "waiting", party: 3 },
    { name: "Cora", status: "held", party: 2 },
  ]);
});

test("sending the form twice takes one seat and sends one mail", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  const [one, other] = await Promise.all([county.scope(), county.scope()]);
  const key = newKey();
  const answers = await Promise.all([join(one, event.slug, "Anna", 1, key), join(other, event.slug, "Anna", 1, key)]);
  expect(answers).toEqual([{ outcome: "confirm-by-mail" }, { outcome: "confirm-by-mail" }]);
  expect(await seatsOf(one, event)).toHaveLength(1);
  expect(await mailsTo(one, "anna@example.org")).toHaveLength(1);
});

test("whoever signs up again with the same address gets the same answer and no second mail", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  const scope = await county.scope();
  const first = await join(scope, event.slug, "Anna");
  const second = await join(scope, event.slug, "Anna", 3);
  expect(second).toEqual(first);
  expect(await seatsOf(scope, event)).toEqual([{ name: "Anna", status: "held", party: 1 }]);
  expect(await mailsTo(scope, "anna@example.org")).toHaveLength(1);
});

test("a seat is confirmed once, counted once, and a second time says so", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  const scope = await county.scope();
  await join(scope, event.slug, "Anna", 2);
  const token = await tokenOf(scope, "anna@example.org");
  expect(await confirmSeat(scope, token)).toBe("confirmed");
  expect(await confirmSeat(scope, token)).toBe("already-confirmed");
  expect(await countOf(scope, "rsvps")).toBe(2);
});

test("a hold that nobody confirms within a day lapses, and the next in line gets the seat and a mail", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "1" });
  const now = systemClock.now();
  const scope = await county.scope();
  await join(scope, event.slug, "Anna");
  await join(scope, event.slug, "Bela");
  const token = await tokenOf(scope, "anna@example.org");

  const later = await county.scope(stoppedClock(now + 24 * 3600 + 60));
  expect(await confirmSeat(later, token)).toBe("lapsed");
  await releaseUnconfirmedSeats(later);
  expect(await seatsOf(scope, event)).toEqual([
    { name: "Anna", status: "lapsed", party: 1 },
    { name: "Bela", status: "confirmed", party: 1 },
  ]);
  expect((await mailsTo(scope, "bela@example.org")).map(({ kind }) => kind)).toEqual(["seat-waiting", "seat-moved-up"]);
  await releaseUnconfirmedSeats(later);
  expect(await mailsTo(scope, "bela@example.org")).toHaveLength(2);
});

test("when a party cancels, those who wait move up in order, each whose whole party fits", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "4" });
  const scope = await county.scope();
  for (const [name, party] of [
    ["Anna", 4],
    ["Bela", 3],
    ["Cora", 2],
    ["Doro", 1],
    ["Emil", 1],
  ] as const)
    await join(scope, event.slug, name, party);
  await cancelSeat(scope, await tokenOf(scope, "anna@example.org"));
  expect(await seatsOf(scope, event)).toEqual([
    { name: "Anna", status: "cancelled", party: 4 },
    { name: "Bela", status: "confirmed", party: 3 },
    { name: "Cora", status: "waiting", party: 2 },
    { name: "Doro", status: "confirmed", party: 1 },
    { name: "Emil", status: "waiting", party: 1 },
  ]);
  expect((await mailsTo(scope, "cora@example.org")).map(({ kind }) => kind)).toEqual(["seat-waiting"]);
});

test("two who cancel at once free two seats for two who wait, once each", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "2" });
  const scope = await county.scope();
  for (const name of ["Anna", "Bela", "Cora", "Doro"]) await join(scope, event.slug, name);
  const tokens = await Promise.all(["anna@example.org", "bela@example.org"].map((mail) => tokenOf(scope, mail)));
  await Promise.all(tokens.map(async (token) => cancelSeat(await county.scope(), token)));
  expect((await seatsOf(scope, event)).map(({ status }) => status)).toEqual([
    "cancelled",
    "cancelled",
    "confirmed",
    "confirmed",
  ]);
  for (const name of ["cora", "doro"]) expect(await mailsTo(scope, `${name}@example.org`)).toHaveLength(2);
});

test("a party grows only into free seats and makes room when it shrinks", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "4" });
  const scope = await county.scope();
  await join(scope, event.slug, "Anna", 3);
  await join(scope, event.slug, "Bela", 1);
  await join(scope, event.slug, "Cora", 2);
  const token = await tokenOf(scope, "anna@example.org");
  expect(await changeSeat(scope, token, { party: 4 })).toEqual({
    problems: [{ field: "party", rule: "full", limit: 3 }],
  });
  expect(await changeSeat(scope, token, { party: 1 })).toEqual({ party: 1 });
  expect((await seatsOf(scope, event)).map(({ status }) => status)).toEqual(["held", "held", "confirmed"]);
});

test("somebody who just comes has a seat at once, by a token of their own, and no place on a waiting list", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "3" });
  const scope = await county.scope();
  const nameless = (party: number) =>
    takeSeat(scope, event.slug, { name: "", mail: "", party }, { key: newKey(), language: "de" });
  const answer = await nameless(2);
  if (!("token" in answer)) throw new Error("no seat");
  expect((await viewSeat(scope, answer.token)).rsvp).toMatchObject({
    status: "confirmed",
    party: 2,
    name: null,
    mail: null,
  });
  expect(await nameless(2)).toEqual({ problems: [{ field: "party", rule: "full", limit: 1 }] });
  await nameless(1);
  expect(await nameless(1)).toEqual({ problems: [{ field: "mail", rule: "required" }] });
  expect(await seatsOf(scope, event)).toHaveLength(2);
});

test("a forged token and a neighbour's token open nothing", async () => {
  const [here, there] = await Promise.all([mintCounty(), mintCounty()]);
  const event = await announce(there);
  const [own, foreign] = await Promise.all([here.scope(), there.scope()]);
  await join(foreign, event.slug, "Anna");
  const token = await tokenOf(foreign, "anna@example.org");
  await expect(viewSeat(own, token)).rejects.toMatchObject({ code: "link-invalid" });
  await expect(cancelSeat(foreign, `${token.slice(0, -2)}xx`)).rejects.toMatchObject({ code: "link-invalid" });
  await expect(
    viewSeat(foreign, await foreign.signer.sign("form", "rsv_x", systemClock.now() + 60)),
  ).rejects.toMatchObject({ code: "link-invalid" });
  const muchLater = await there.scope(stoppedClock(event.endsAt + 3 * 24 * 3600));
  await expect(viewSeat(muchLater, token)).rejects.toMatchObject({ code: "link-expired" });
});

test("nobody takes a seat at a draft, a date that is over, or while the county pauses", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  const over = await county.scope(stoppedClock(event.endsAt + 1));
  await expect(join(over, event.slug, "Anna")).rejects.toMatchObject({ code: "conflict" });
  const scope = await county.scope();
  const paused = { ...scope, tenant: { ...scope.tenant, status: "paused" as const } };
  await expect(join(paused, event.slug, "Anna")).rejects.toMatchObject({ code: "paused" });
  expect(await viewEvent(scope, event.slug)).toMatchObject({ taken: 0, waiting: 0 });
});

/** What stands under an indicator this month. */
async function countOf(scope: Scope, indicator: Indicator): Promise<number> {
  const month = monthOf(scope.clock.now());
  const rows = await MonthlyFigures.in(scope.db).byMonth({ from: month, to: month });
  return rows.find((row) => row.indicator === indicator)?.amount ?? 0;
}
