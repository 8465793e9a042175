import { expect, test } from "vitest";
import { Subscriptions } from "#db/repositories";
import { countFollowers, listFollowers } from "#domain/follow/list-followers";
import { asGuide, asReader } from "#domain/team/actors";
import { stoppedClock, systemClock } from "#kernel";
import { typedToken } from "../../support/events.ts";
import { askAs, followAs, followForm, newAddress } from "../../support/followers.ts";
import { lettersTo } from "../../support/mailbox.ts";
import { mintCounty, platform, submit, visit, type County } from "../../support/platform.ts";

const DAY = 24 * 3600;

async function signUp(county: County, mail: string, path = "/folgen") {
  return submit(county.host, path, { ...followForm(mail), _form: await typedToken(await county.scope()) });
}

/** What the browser keeps of a `Set-Cookie`. */
const cookieOf = (answer: Response) => answer.headers.get("set-cookie")!.split(";")[0]!;

async function open(county: County, path: string, token: string) {
  const answer = await visit(county.host, `/folgen/${path}/${token}`);
  expect(answer.status).toBe(303);
  return { to: answer.headers.get("location")!, cookie: cookieOf(answer), answer };
}

test("somebody follows after they pressed the button behind the link in their mail, not before", async () => {
  const county = await mintCounty();
  const mail = newAddress();
  const sent = await signUp(county, mail);
  expect(sent.headers.get("location")).toBe("/folgen?meldung=unterwegs");
  const [letter] = await lettersTo(county.host, mail, "follow-confirm");
  const link = new URL(letter!.action!.url);
  expect(link.host).toBe(county.host);

  const opened = await visit(county.host, link.pathname);
  expect(opened.status).toBe(303);
  expect(opened.headers.get("set-cookie")).toMatch(
    /^__Host-[^;]+; Max-Age=1800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(opened.headers.get("referrer-policy")).toBe("no-referrer");
  const cookie = cookieOf(opened);
  const asked = await visit(county.host, opened.headers.get("location")!, { cookie });
  expect(await asked.text()).toContain("Ja, ich möchte dabei sein");
  const scope = await county.scope();
  expect(await Subscriptions.in(scope.db).findByMail(mail)).toMatchObject({ status: "pending" });

  const done = await submit(county.host, "/folgen/bestaetigung", { _form: await typedToken(scope) }, { cookie });
  expect(done.headers.get("location")).toBe("/folgen/bestaetigen?meldung=bestaetigt");
  expect(await Subscriptions.in(scope.db).findByMail(mail)).toMatchObject({ status: "active", interests: ["stories"] });
  expect((await lettersTo(county.host, mail)).map(({ kind }) => kind)).toContain("follow-welcome");
});

test("confirming twice, also at the same moment, makes one follower, one consent and one count", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const token = await askAs(scope, newAddress());
  const { cookie } = await open(county, "bestaetigen", token);
  const form = { _form: await typedToken(scope) };
  const answers = await Promise.all([1, 2, 3].map(() => submit(county.host, "/folgen/bestaetigung", form, { cookie })));
  const outcomes = answers.map((answer) => answer.headers.get("location")!.split("=")[1]).sort();
  expect(outcomes).toEqual(["bestaetigt", "schon-bestaetigt", "schon-bestaetigt"]);
  const again = await visit(county.host, "/folgen/bestaetigen?meldung=schon-bestaetigt", { cookie });
  expect(await again.text()).toContain("Du hast schon bestätigt");
  const { env } = await platform();
  const count = async (table: string) =>
    (await env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE tenant_id = ?`)
      .bind(scope.tenant.id)
      .first<{ n: number }>())!.n;
  expect(await count("consents")).toBe(1);
  expect(await count("touchpoints")).toBe(1);
});

test("known and unknown addresses get the same answer, and a known one no second mail on the same day", async () => {
  const county = await mintCounty();
  const [pending, follower, stranger] = [newAddress(), newAddress(), newAddress()];
  const scope = await county.scope();
  await askAs(scope, pending);
  await followAs(scope, follower);
  const answers = await Promise.all([pending, follower, stranger].map((mail) => signUp(county, mail)));
  for (const answer of answers) {
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/folgen?meldung=unterwegs");
    expect([...answer.headers.keys()].sort()).toEqual([...answers[0]!.headers.keys()].sort());
  }
  expect((await lettersTo(county.host, pending)).length).toBe(1);
  expect((await lettersTo(county.host, follower)).map(({ kind }) => kind).sort()).toEqual([
    "follow-confirm",
    "follow-welcome",
  ]);
  expect((await lettersTo(county.host, stranger)).length).toBe(1);
});

test("a day later an address that never confirmed is asked once more, and a follower gets the way to their settings", async () => {
  const county = await mintCounty();
  const [pending, follower] = [newAddress(), newAddress()];
  const yesterday = await county.scope(stoppedClock(systemClock.now() - DAY - 60));
  await askAs(yesterday, pending);
  await followAs(yesterday, follower);
  await signUp(county, pending);
  await signUp(county, follower);
  expect((await lettersTo(county.host, pending, "follow-confirm")).length).toBe(2);
  expect((await lettersTo(county.host, follower, "follow-settings")).length).toBe(1);
  expect(await Subscriptions.in(yesterday.db).findByMail(follower)).toMatchObject({ status: "active" });
});

test("two sign-ups of one address at the same moment send one mail, and its link works", async () => {
  const county = await mintCounty();
  const mail = newAddress();
  await Promise.all([1, 2, 3, 4].map(() => signUp(county, mail)));
  const letters = await lettersTo(county.host, mail);
  expect(letters.length).toBe(1);
  expect((await visit(county.host, new URL(letters[0]!.action!.url).pathname)).status).toBe(303);
});

test.each([
  ["/folgen", "Bitte ankreuzen", "Bitte eine E-Mail-Adresse wie name@beispiel.de"],
  ["/en/folgen", "Please tick this box", "Please enter an email address like"],
])("%s gives back what was typed, with the message beside its field", async (path, consent, address) => {
  const county = await mintCounty();
  const canary = `"><script>x()</script>@`;
  const answer = await submit(county.host, path, {
    mail: canary,
    interests: ["jobs", "stories"],
    wordingVersion: "2026-11",
    _form: await typedToken(await county.scope()),
  });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(consent);
  expect(page).toContain(address);
  expect(page).toContain('href="#mail"');
  expect(page).toMatch(/id="mail-error"/);
  expect(page).toMatch(/value="jobs" checked/);
  expect(page).toContain("&quot;>&lt;script>x()&lt;/script>@");
  expect(page).not.toContain("<script>x()");
});

test("an expired link says so and offers a new start; a forged one and one of another county open nothing", async () => {
  const [county, other] = await Promise.all([mintCounty(), mintCounty()]);
  const longAgo = await county.scope(stoppedClock(systemClock.now() - 8 * DAY));
  const token = await askAs(longAgo, newAddress());
  const expired = await visit(county.host, `/folgen/bestaetigen/${token}`);
  expect(expired.status).toBe(410);
  expect(await expired.text()).toContain("Dieser Link ist abgelaufen");

  const good = await askAs(await county.scope(), newAddress());
  expect((await visit(county.host, `/folgen/bestaetigen/${good.slice(0, -2)}xx`)).status).toBe(404);
  expect((await visit(other.host, `/folgen/bestaetigen/${good}`)).status).toBe(404);
  expect((await visit(county.host, `/folgen/verwalten/${good}`)).status).toBe(404);
  expect((await visit(county.host, "/folgen/bestaetigen")).status).toBe(401);
  const forged = await submit(
    county.host,
    "/folgen/bestaetigung",
    { _form: "x" },
    { cookie: "__Host-folgen-bestaetigen=abc.def" },
  );
  expect(forged.status).toBe(303);
});

test("a follower changes topics and language, takes their data along, and leaves without a trace of who they were", async () => {
  const county = await mintCounty();
  const mail = newAddress();
  const scope = await county.scope();
  const { cookie, to } = await open(county, "verwalten", await followAs(scope, mail));
  expect(await (await visit(county.host, to, { cookie })).text()).toContain(mail);

  const saved = await submit(
    county.host,
    "/folgen/auswahl",
    { interests: ["jobs", "events"], lang: "en", _form: await typedToken(scope) },
    { cookie },
  );
  expect(saved.headers.get("location")).toContain("gespeichert");
  const data = (await (await visit(county.host, "/folgen/meine-daten.json", { cookie })).json()) as Record<
    string,
    unknown
  >;
  expect(data).toMatchObject({ mail, interests: ["jobs", "events"], language: "en" });
  expect(data.consents).toMatchObject([{ purpose: "follow", act: "given", channel: "mail-link" }]);

  const left = await submit(county.host, "/folgen/abmeldung", { _form: await typedToken(scope) }, { cookie });
  expect(left.headers.get("location")).toBe("/folgen?meldung=abgemeldet");
  expect(left.headers.get("set-cookie")).toContain("Max-Age=0");
  expect(await Subscriptions.in(scope.db).findByMail(mail)).toBeUndefined();
  expect((await visit(county.host, "/folgen/verwalten", { cookie })).status).toBe(410);
});

test("while a county pauses the sign-up is closed and says so, and leaving stays possible", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const mail = newAddress();
  const { cookie } = await open(county, "verwalten", await followAs(scope, mail));
  const { env } = await platform();
  await env.DB.prepare("UPDATE tenants SET status = 'paused' WHERE id = ?").bind(scope.tenant.id).run();

  const page = await (await visit(county.host, "/folgen")).text();
  expect(page).toContain("macht gerade Pause");
  expect(page).not.toContain('name="mail"');
  const refused = await signUp(county, newAddress());
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("Dieses Formular ist gerade geschlossen");
  const left = await submit(county.host, "/folgen/abmeldung", { _form: await typedToken(scope) }, { cookie });
  expect(left.headers.get("location")).toBe("/folgen?meldung=abgemeldet");
});

test("the link to the settings goes to those who follow, once an hour, and everybody gets the same answer", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const [follower, stranger] = [newAddress(), newAddress()];
  await followAs(scope, follower);
  for (const mail of [follower, stranger, follower]) {
    const answer = await submit(county.host, "/folgen/verwaltungslink", { mail, _form: await typedToken(scope) });
    expect(answer.headers.get("location")).toBe("/folgen/verwalten?meldung=unterwegs");
  }
  const letters = await lettersTo(county.host, follower, "follow-settings");
  expect(letters.length).toBe(1);
  expect((await visit(county.host, new URL(letters[0]!.action!.url).pathname)).status).toBe(303);
  expect(await lettersTo(county.host, stranger)).toEqual([]);
});

test("the team counts its followers and a guide sees who they are, a page at a time", async () => {
  const county = await mintCounty();
  for (let ago = 3; ago > 0; ago--)
    await followAs(await county.scope(stoppedClock(systemClock.now() - ago * 60)), newAddress());
  const scope = await county.scope();
  await askAs(scope, newAddress());
  expect(await countFollowers(scope, asReader(await county.member("reader")))).toEqual({ active: 3, pending: 1 });
  const guide = asGuide(await county.member("guide"));
  const first = await listFollowers(scope, guide, { limit: 2 });
  const last = first.at(-1)!;
  const rest = await listFollowers(scope, guide, { limit: 2, after: { at: last.confirmedAt!, id: last.id } });
  expect(new Set([...first, ...rest].map(({ id }) => id)).size).toBe(3);
  expect(() => asGuide({ id: "mem_x", name: "", mail: "", role: "reader" })).toThrow("not-allowed");
});
