import { expect, test } from "vitest";
import { DeskAccounts } from "#db/repositories";
import { askAddressChange, changeAddress } from "#domain/desk/ask-address-change";
import { decideAddressChange } from "#domain/desk/decide-address-change";
import { takeAddressChanges } from "#domain/desk/take-address-changes";
import { randomText, stoppedClock, systemClock, type Id } from "#kernel";
import { browser } from "../../support/browser.ts";
import { aDesk, type SeatedDesk } from "../../support/desk.ts";
import { lettersTo } from "../../support/mailbox.ts";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";

const HOUR = 3600;
const newAddress = () => `${randomText(10)}@neu.example`;
const addressOf = async (county: County, seat: SeatedDesk) =>
  (await DeskAccounts.in((await county.scope()).db).findFor(seat.employerId))!.address;

async function mailed(county: County, to: string) {
  const [letter] = await lettersTo(county.host, to, "desk-address");
  return { code: letter!.code!, path: new URL(letter!.action!.url).pathname };
}

/** Opens a mailed link and types a code, as a person does. */
async function follow(county: County, path: string, code: string) {
  const own = browser();
  const moved = own.take(await visit(county.host, path));
  const page = moved.headers.get("location")!;
  const form = await (await visit(county.host, page, { cookie: own.cookie })).text();
  const token = /name="_form" value="([^"]+)"/.exec(form)?.[1] ?? "";
  return submit(county.host, page, { _form: token, code }, { cookie: own.cookie });
}

async function asked(county: County, seat: SeatedDesk, address: string, now = systemClock.now()) {
  const scope = await county.scope(stoppedClock(now));
  const made = await askAddressChange(scope, await seat.desk(), address);
  if (!("id" in made)) throw new Error("nothing was asked");
  return made.id as Id<"dac">;
}

test("a new address counts 24 hours after the county agreed, and not a minute before", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const address = newAddress();
  const now = systemClock.now();
  const id = await asked(county, seat, address, now);
  const { code, path } = await mailed(county, address);
  expect((await follow(county, path, code)).status).toBe(303);
  const at = (seconds: number) => county.scope(stoppedClock(now + seconds));
  await takeAddressChanges(await at(48 * HOUR));
  expect(await addressOf(county, seat)).toBe(seat.address);

  await decideAddressChange(await at(2 * HOUR), seat.editor, id, "agree");
  await takeAddressChanges(await at(2 * HOUR + 24 * HOUR - 60));
  expect(await addressOf(county, seat)).toBe(seat.address);
  expect((await visit(county.host, seat.path, { cookie: seat.cookie })).status).toBe(200);
  await takeAddressChanges(await at(26 * HOUR));
  expect(await addressOf(county, seat)).toBe(address);
  expect((await visit(county.host, seat.path, { cookie: seat.cookie })).status).toBe(303);
  await takeAddressChanges(await at(27 * HOUR));
  expect((await lettersTo(county.host, seat.address, "desk-address")).map(({ subject }) => subject)).toHaveLength(2);
});

test("an address that nobody confirmed never counts", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const now = systemClock.now();
  const id = await asked(county, seat, newAddress(), now);
  await decideAddressChange(await county.scope(stoppedClock(now)), seat.editor, id, "agree");
  await takeAddressChanges(await county.scope(stoppedClock(now + 90 * HOUR)));
  expect(await addressOf(county, seat)).toBe(seat.address);
});

test("whoever reads the old address stops it with the code of the mail; a scanner that presses buttons does not", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const address = newAddress();
  const now = systemClock.now();
  const answer = await submit(county.host, `${seat.path}/adresse`, { address }, { cookie: seat.cookie });
  expect(answer.headers.get("location")).toContain("adresse-angefragt");
  const { code, path } = await mailed(county, seat.address);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
  expect((await visit(county.host, path)).headers.get("referrer-policy")).toBe("no-referrer");
  expect((await follow(county, path, "")).status).toBe(422);
  expect((await follow(county, path, wrong)).status).toBe(422);
  expect((await follow(county, path, code)).status).toBe(303);
  expect((await follow(county, path, code)).status).not.toBe(500);
  const confirm = await mailed(county, address);
  await follow(county, confirm.path, confirm.code);
  await takeAddressChanges(await county.scope(stoppedClock(now + 90 * HOUR)));
  expect(await addressOf(county, seat)).toBe(seat.address);
});

test("a code is looked at ten times, however many try at the same moment", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  await asked(county, seat, newAddress());
  const { code, path } = await mailed(county, seat.address);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
  await Promise.all(Array.from({ length: 12 }, () => follow(county, path, wrong)));
  expect((await follow(county, path, code)).status).toBe(422);
});

test("one link is no other: the new address cannot stop, the old one not confirm, a neighbour neither", async () => {
  const [county, neighbour] = [await mintCounty(), await mintCounty()];
  const seat = await aDesk(county);
  await asked(county, seat, newAddress());
  const { path } = await mailed(county, seat.address);
  expect((await visit(county.host, path.replace("/stopp/", "/bestaetigung/"))).status).toBe(404);
  expect((await visit(neighbour.host, path)).status).toBe(404);
});

test("the county changes an address by the same day and the same mails, and one change is open at a time", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const address = newAddress();
  const now = systemClock.now();
  const scope = await county.scope(stoppedClock(now));
  expect(await changeAddress(scope, seat.editor, seat.employerId, address)).toHaveProperty("id");
  expect(await changeAddress(scope, seat.editor, seat.employerId, newAddress())).toEqual({
    problems: [{ field: "address", rule: "taken" }],
  });
  expect(await askAddressChange(scope, await seat.desk(), seat.address)).toEqual({
    problems: [{ field: "address", rule: "own-address" }],
  });
  expect(await lettersTo(county.host, seat.address, "desk-address")).toHaveLength(1);
  const { code, path } = await mailed(county, address);
  await follow(county, path, code);
  await takeAddressChanges(await county.scope(stoppedClock(now + 24 * HOUR)));
  expect(await addressOf(county, seat)).toBe(address);
});
