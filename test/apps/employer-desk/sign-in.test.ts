import { expect, test } from "vitest";
import { desk as deskDoor, openSession } from "#auth";
import { DeskAccounts, Outbox } from "#db/repositories";
import { closeDesk, closeLostDesks } from "#domain/desk/close-desk";
import { acceptHandover } from "#domain/directory/accept-handover";
import { offerHandover } from "#domain/directory/offer-handover";
import { asLead } from "#domain/team/actors";
import { randomText, stoppedClock, systemClock } from "#kernel";
import { browser } from "../../support/browser.ts";
import { aDesk, invited } from "../../support/desk.ts";
import { anEmployer } from "../../support/directory.ts";
import { lettersTo } from "../../support/mailbox.ts";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";
import { signIn } from "../../support/sign-in.ts";

const door = "/betrieb/anmeldung";

async function ask(county: County, mail: string, own = browser()) {
  const answer = own.take(await submit(county.host, door, { mail }, { cookie: own.cookie }));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, `${door}/code`]);
  return own;
}

async function mailed(county: County, mail: string, besides?: { code: string }) {
  const letters = await lettersTo(county.host, mail, "desk-sign-in");
  const letter = letters.find(({ code }) => code !== besides?.code)!;
  return { code: letter.code!, path: new URL(letter.action!.url).pathname };
}

test("the code from the mail opens the desk of the employer whose address it is", async () => {
  const county = await mintCounty();
  const { address, path } = await aDesk(county);
  const own = await ask(county, ` ${address.toUpperCase()}`);
  const { code } = await mailed(county, address);
  const answer = own.take(await submit(county.host, `${door}/code`, { code }, { cookie: own.cookie }));
  expect(answer.headers.get("location")).toBe("/betrieb");
  const session = answer.headers.getSetCookie().find((line) => line.startsWith("__Host-betrieb="))!;
  expect(session).toMatch(/HttpOnly/);
  expect(session).toMatch(/Secure/);
  expect(session).not.toMatch(/Domain/i);
  expect((await visit(county.host, "/betrieb", { cookie: own.cookie })).headers.get("location")).toBe(path);
  const page = await visit(county.host, path, { cookie: own.cookie });
  expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-store"]);
});

test("an address nobody has on file gets the same answer and the same number of statements, and no mail", async () => {
  const county = await mintCounty();
  const { address } = await aDesk(county);
  const unknown = `${randomText(8)}@nirgends.example`;
  const answers = await Promise.all(
    [address, unknown].map(async (mail) => {
      const own = browser();
      const answer = own.take(await submit(county.host, door, { mail }));
      const page = await visit(county.host, `${door}/code`, { cookie: own.cookie });
      return {
        trips: answer.headers.get("x-d1-trips"),
        status: answer.status,
        page: (await page.text()).replaceAll(mail, ""),
      };
    }),
  );
  expect(answers[1]).toEqual(answers[0]);
  expect(await lettersTo(county.host, unknown)).toEqual([]);
});

test("an address gets three mails in a quarter of an hour, and five attempts at each code", async () => {
  const county = await mintCounty();
  const { address } = await aDesk(county);
  for (let round = 0; round < 5; round++) await ask(county, address);
  expect(await lettersTo(county.host, address, "desk-sign-in")).toHaveLength(3);

  const second = await aDesk(county);
  const own = await ask(county, second.address);
  const { code } = await mailed(county, second.address);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
  for (let round = 0; round < 5; round++)
    expect((await submit(county.host, `${door}/code`, { code: wrong }, { cookie: own.cookie })).status).toBe(422);
  expect((await submit(county.host, `${door}/code`, { code }, { cookie: own.cookie })).status).toBe(422);
});

test("a program that follows the mailed link, runs scripts and presses the button gets nowhere without the code", async () => {
  const county = await mintCounty();
  const { address } = await aDesk(county);
  const own = await ask(county, address);
  const { code, path } = await mailed(county, address);
  const scanner = browser();
  const moved = scanner.take(await visit(county.host, path));
  expect([moved.status, moved.headers.get("location"), moved.headers.get("referrer-policy")]).toEqual([
    303,
    `${door}/link`,
    "no-referrer",
  ]);
  const page = await (await visit(county.host, `${door}/link`, { cookie: scanner.cookie })).text();
  const form = /name="form" value="([^"]+)"/.exec(page)![1]!;
  const pressed = scanner.take(await submit(county.host, `${door}/link`, { form }, { cookie: scanner.cookie }));
  expect(pressed.status).toBe(422);
  expect(scanner.cookie).not.toContain("__Host-betrieb=");

  own.take(await visit(county.host, path, { cookie: own.cookie }));
  const here = await (await visit(county.host, `${door}/link`, { cookie: own.cookie })).text();
  const button = /name="form" value="([^"]+)"/.exec(here)![1]!;
  expect(here).not.toContain('name="code"');
  own.take(await submit(county.host, `${door}/link`, { form: button }, { cookie: own.cookie }));
  expect(own.cookie).toContain("__Host-betrieb=");

  await ask(county, address, browser());
  const other = await mailed(county, address, { code });
  const elsewhere = browser();
  elsewhere.take(await visit(county.host, other.path));
  const asks = await (await visit(county.host, `${door}/link`, { cookie: elsewhere.cookie })).text();
  const token = /name="form" value="([^"]+)"/.exec(asks)![1]!;
  elsewhere.take(
    await submit(county.host, `${door}/link`, { form: token, code: other.code }, { cookie: elsewhere.cookie }),
  );
  expect(elsewhere.cookie).toContain("__Host-betrieb=");
});

test("a member of the team opens no desk, an employer no dashboard, and neither another county's door", async () => {
  const [county, neighbour] = [await mintCounty(), await mintCounty()];
  const seat = await aDesk(county);
  const { cookie } = await signIn(county, "lead");
  const renamed = {
    team: cookie.replace("__Host-anmeldung=", "__Host-betrieb="),
    desk: seat.cookie.replace("__Host-betrieb=", "__Host-anmeldung="),
  };
  for (const wrong of [cookie, renamed.team])
    expect((await visit(county.host, seat.path, { cookie: wrong })).headers.get("location")).toContain(door);
  for (const wrong of [seat.cookie, renamed.desk])
    expect((await visit(county.host, "/team", { cookie: wrong })).headers.get("location")).toContain("/team/anmeldung");
  expect((await visit(neighbour.host, seat.path, { cookie: seat.cookie })).headers.get("location")).toContain(door);
  expect((await visit(county.host, seat.path, { cookie: seat.cookie })).status).toBe(200);
});

test("an address on file for two employers chooses, and sits at no third one's desk", async () => {
  const county = await mintCounty();
  const first = await aDesk(county);
  const scope = await county.scope();
  const second = await anEmployer(scope, first.editor);
  const secondDesk = await invited(scope, first.editor, second.id, first.address);
  const stranger = await aDesk(county);
  const choice = await visit(county.host, "/betrieb", { cookie: first.cookie });
  const page = await choice.text();
  expect(page).toContain(first.path);
  expect(page).toContain(`/betrieb/${secondDesk}`);
  expect(page).not.toContain(stranger.path);
  expect((await visit(county.host, stranger.path, { cookie: first.cookie })).status).toBe(404);
  expect((await visit(county.host, `/betrieb/dsk_${randomText(16)}`, { cookie: first.cookie })).status).toBe(404);
});

test("closing a desk ends its sessions in the same moment, and its codes open nothing", async () => {
  const county = await mintCounty();
  const seat = await aDesk(county);
  const own = await ask(county, seat.address);
  const { code } = await mailed(county, seat.address);
  await closeDesk(await county.scope(), seat.editor, seat.employerId);
  expect((await visit(county.host, seat.path, { cookie: seat.cookie })).headers.get("location")).toContain(door);
  expect((await submit(county.host, `${door}/code`, { code }, { cookie: own.cookie })).status).toBe(422);
  await ask(county, seat.address);
  expect(await lettersTo(county.host, seat.address, "desk-sign-in")).toHaveLength(1);
});

test("a session idles after half an hour and ends after twelve hours", async () => {
  const county = await mintCounty();
  const { address, path } = await aDesk(county);
  const now = systemClock.now();
  const at = async (start: number) =>
    (await openSession(deskDoor, await county.scope(stoppedClock(start)), address)).split(";")[0]!;
  const open = async (cookie: string) => (await visit(county.host, path, { cookie })).status;
  expect(await open(await at(now - 29 * 60))).toBe(200);
  expect(await open(await at(now - 31 * 60))).toBe(303);
});

test("a form sent after the session has ended keeps what was typed", async () => {
  const county = await mintCounty();
  const { path } = await aDesk(county);
  const answer = await submit(county.host, `${path}/profil`, { story: "Am Bach seit 1921." });
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain("Am Bach seit 1921.");
});

test("an invitation's page shows no address, counts only the pressed button, and sends the code to the address on file", async () => {
  const county = await mintCounty();
  const { address, employerId } = await aDesk(county);
  const [letter] = await lettersTo(county.host, address, "desk-invitation");
  const guest = browser();
  guest.take(await visit(county.host, new URL(letter!.action!.url).pathname));
  const page = await (await visit(county.host, "/betrieb/einladung", { cookie: guest.cookie })).text();
  expect(page).not.toContain(address);
  const scope = await county.scope();
  const [before] = await DeskAccounts.in(scope.db).list();
  expect(before).toMatchObject({ employerId, openedAt: null });
  const form = /name="_form" value="([^"]+)"/.exec(page)![1]!;
  const sent = guest.take(await submit(county.host, "/betrieb/einladung", { _form: form }, { cookie: guest.cookie }));
  expect(sent.headers.get("location")).toBe(`${door}/code`);
  expect(await (await visit(county.host, `${door}/code`, { cookie: guest.cookie })).text()).not.toContain(address);
  expect(
    atob(
      guest.cookie
        .match(/betrieb-code=([\w-]+)/)![1]!
        .replaceAll("-", "+")
        .replaceAll("_", "/"),
    ),
  ).not.toContain(address);
  expect((await DeskAccounts.in(scope.db).list())[0]!.openedAt).not.toBeNull();
  const { code } = await mailed(county, address);
  guest.take(await submit(county.host, `${door}/code`, { code }, { cookie: guest.cookie }));
  expect((await DeskAccounts.in(scope.db).list())[0]).toMatchObject({
    state: "active",
    signedInAt: expect.any(Number),
  });
  expect(await Outbox.in(scope.db).list(50)).not.toContainEqual(expect.objectContaining({ status: "failed" }));
});

test("a desk opens nothing once another county vouches for the employer", async () => {
  const [county, other] = [await mintCounty(), await mintCounty()];
  const seat = await aDesk(county);
  const [scope, theirs] = [await county.scope(), await other.scope()];
  const offered = await offerHandover(scope, asLead(await county.member("lead")), seat.employerId, {
    county: theirs.tenant.slug,
    note: "",
  });
  if (!("id" in offered)) throw new Error("nothing was offered");
  await acceptHandover(theirs, asLead(await other.member("lead")), offered.id);
  expect((await visit(county.host, seat.path, { cookie: seat.cookie })).headers.get("location")).toContain(door);
  await closeLostDesks(await county.scope());
  expect((await DeskAccounts.in(scope.db).get(seat.id)).state).toBe("closed");
  expect(await DeskAccounts.in(theirs.db).findFor(seat.employerId)).toBeUndefined();
});
