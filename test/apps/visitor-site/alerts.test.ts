import { expect, test } from "vitest";
import { AlertReaders, Alerts, AlertSightings, Consents, Deletions, Outbox, Pseudonyms } from "#db/repositories";
import { sendAlerts } from "#domain/alerts/send-alerts";
import { pseudonymOf } from "#domain/consent/consented";
import { deleteDue } from "#domain/retention/delete-due";
import { replayDeletions } from "#domain/retention/replay-deletions";
import { pauseTenant } from "#domain/tenants/pause-tenant";
import { asEditor, asLead } from "#domain/team/actors";
import { randomText, stoppedClock, systemClock } from "#kernel";
import { alertForm, alertsOf, listen, readerOf, wish } from "../../support/alerts.ts";
import { anEmployer, anOpening } from "../../support/directory.ts";
import { typedToken } from "../../support/events.ts";
import { followAs, newAddress } from "../../support/followers.ts";
import { lettersTo } from "../../support/mailbox.ts";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";

const PATH = "/benachrichtigungen";
const DAY = 24 * 3600;

async function signUp(county: County, mail: string, question = "", given = {}, path = PATH) {
  const form = { ...alertForm(mail, question), ...given, _form: await typedToken(await county.scope()) };
  return submit(county.host, path, form);
}
const cookieOf = (answer: Response) => answer.headers.get("set-cookie")!.split(";")[0]!;
const formOf = async (county: County) => ({ _form: await typedToken(await county.scope()) });

async function opened(county: County, path: string) {
  const answer = await visit(county.host, path);
  expect(answer.status).toBe(303);
  return { to: answer.headers.get("location")!, cookie: cookieOf(answer), answer };
}

test("somebody hears of new openings after the button behind the link in their mail, not before", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const mail = newAddress();
  const list = await (await visit(county.host, "/angebote?branche=wood&art=job")).text();
  expect(list).toContain(`href="${PATH}?art=job&amp;branche=wood"`);
  const form = await (await visit(county.host, `${PATH}?art=job&branche=wood`)).text();
  expect(form).toContain("Stelle, Holz");

  expect((await signUp(county, mail, "branche=wood&art=job")).headers.get("location")).toBe(
    `${PATH}?meldung=unterwegs`,
  );
  const [letter] = await lettersTo(county.host, mail, "alert-confirm");
  expect(letter!.paragraphs[0]).toContain("Stelle, Holz");
  const { to, cookie, answer } = await opened(county, new URL(letter!.action!.url).pathname);
  expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
  expect(answer.headers.get("set-cookie")).toMatch(
    /^__Host-[^;]+; Max-Age=1800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(await (await visit(county.host, to, { cookie })).text()).toContain("Ja, schreibt mir");
  expect((await readerOf(scope, mail)).status).toBe("pending");

  const [alert] = await alertsOf(scope, mail);
  expect(alert!.question).toBe("art=job&branche=wood");
  const confirm = async () =>
    submit(county.host, `${PATH}/bestaetigung`, { ...(await formOf(county)), alert: alert!.id }, { cookie });
  expect((await confirm()).headers.get("location")).toBe(`${PATH}/bestaetigen?meldung=bestaetigt`);
  expect((await confirm()).headers.get("location")).toBe(`${PATH}/bestaetigen?meldung=schon-bestaetigt`);
  expect((await readerOf(scope, mail)).status).toBe("active");
  const { key, id } = (await Pseudonyms.in(scope.db).find((await readerOf(scope, mail)).id))!;
  expect(await Consents.in(scope.db).of(await pseudonymOf(key, id))).toMatchObject([
    { purpose: "alerts", act: "given" },
  ]);
});

test("the code of the mail is a second way to the same button", async () => {
  const county = await mintCounty();
  const mail = newAddress();
  await signUp(county, mail);
  const [letter] = await lettersTo(county.host, mail, "alert-confirm");
  const wrong = await submit(county.host, `${PATH}/code`, { ...(await formOf(county)), code: "AAAAA-AAAAA" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="AAAAA-AAAAA"');
  const right = await submit(county.host, `${PATH}/code`, { ...(await formOf(county)), code: letter!.code! });
  const page = await visit(county.host, right.headers.get("location")!, { cookie: cookieOf(right) });
  expect(await page.text()).toContain("Ja, schreibt mir");
});

test("known and unknown addresses get the same answer, and one address one confirmation mail a day", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const [pending, active, stranger] = [newAddress(), newAddress(), newAddress()];
  await wish(scope, pending);
  await listen(scope, active);
  const answers = await Promise.all([pending, active, stranger].map((mail) => signUp(county, mail, "art=thesis")));
  for (const answer of answers) {
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${PATH}?meldung=unterwegs`]);
    expect([...answer.headers.keys()].sort()).toEqual([...answers[0]!.headers.keys()].sort());
  }
  for (const mail of [pending, active, stranger]) expect(await lettersTo(county.host, mail)).toHaveLength(1);
  // The second wish waits behind the link of the first mail.
  expect((await alertsOf(scope, pending)).map(({ question }) => question).sort()).toEqual(["", "art=thesis"]);
  await Promise.all([1, 2, 3, 4].map(() => signUp(county, newAddress())));
});

test("four sign-ups of one address at once make one reader, one alert and one mail", async () => {
  const county = await mintCounty();
  const mail = newAddress();
  await Promise.all([1, 2, 3, 4].map(() => signUp(county, mail, "art=job")));
  expect(await lettersTo(county.host, mail)).toHaveLength(1);
  expect(await alertsOf(await county.scope(), mail)).toHaveLength(1);
});

test.each([
  ["a kind there is not", "art=blimp", "Diese Suche kennen wir so nicht"],
  ["a filter there is not", "farbe=blau", "Diese Suche kennen wir so nicht"],
  ["a place there is not", "ort=atlantis", "Diese Suche kennen wir so nicht"],
  ["a script", `art=${encodeURIComponent("<script>x()</script>")}`, "Diese Suche kennen wir so nicht"],
  ["two kilobytes", `q=${"a".repeat(2100)}`, "Diese Suche kennen wir so nicht"],
  ["a line break", "q=a\r\nBcc: x@example.org", "Diese Suche kennen wir so nicht"],
])(
  "%s as a filter is answered in the form, with what was typed kept, and noted nowhere",
  async (_, question, message) => {
    const county = await mintCounty();
    const mail = newAddress();
    const answer = await signUp(county, mail, question);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(message);
    expect(html).toContain(`value="${mail}"`);
    expect(html).not.toContain("<script>x()");
    expect(await readerOf(await county.scope(), mail)).toBeUndefined();
  },
);

test("words with a script in them are words, and stand escaped wherever they are shown", async () => {
  const county = await mintCounty();
  const mail = newAddress();
  const words = `<script>x()</script>" onfocus="y()`;
  const html = await (await visit(county.host, `${PATH}?q=${encodeURIComponent(words)}`)).text();
  expect(html).not.toContain("<script>x()");
  expect((await signUp(county, mail, `q=${encodeURIComponent(words)}`)).status).toBe(303);
  const [letter] = await lettersTo(county.host, mail);
  expect(letter!.subject).not.toContain("script");
  const { to, cookie } = await opened(county, new URL(letter!.action!.url).pathname);
  expect(await (await visit(county.host, to, { cookie })).text()).not.toContain("<script>x()");
});

test.each([
  [PATH, "Bitte ankreuzen", "Bitte eine E-Mail-Adresse"],
  [`/en${PATH}`, "Please tick this box", "Please enter an email address"],
])("%s says beside its field what is missing", async (path, consent, address) => {
  const county = await mintCounty();
  const answer = await signUp(county, "a@b\r\nBcc: c@example.org", "", { consent: "" }, path);
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain(consent);
  expect(html).toContain(address);
});

test("mail about news is ended with one click by the reader's mail program, without cookie and origin, and by nothing less", async () => {
  const county = await mintCounty();
  const editor = asEditor(await county.member("editor"));
  const mail = newAddress();
  const before = await county.scope(stoppedClock(systemClock.now() - 2 * DAY));
  await listen(before, mail);
  const employer = await anEmployer(before, editor);
  await anOpening(await county.scope(stoppedClock(systemClock.now() - DAY)), editor, employer.id);
  const scope = await county.scope();
  await sendAlerts(scope);
  const [letter] = await lettersTo(county.host, mail, "alert-news");
  const way = new URL(letter!.unsubscribe!);
  expect(way.host).toBe(county.host);
  const press = (body: string, headers = {}) =>
    visit(county.host, way.pathname, {
      method: "POST",
      body,
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    });

  expect((await visit(county.host, way.pathname, { method: "HEAD" })).status).toBe(303);
  expect((await visit(county.host, way.pathname)).status).toBe(303);
  expect((await press("")).status).toBe(415);
  expect((await press("{}", { "content-type": "application/json" })).status).toBe(415);
  const forged = await visit(county.host, `/abmelden/${randomText(40)}.${randomText(43)}`, {
    method: "POST",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
  });
  expect(forged.status).toBe(404);
  expect((await readerOf(scope, mail)).status).toBe("active");

  const id = (await readerOf(scope, mail)).id;
  const done = await press("List-Unsubscribe=One-Click", { origin: "https://mail.example" });
  expect([done.status, done.headers.get("location"), done.headers.get("set-cookie")]).toEqual([200, null, null]);
  expect((await press("List-Unsubscribe=One-Click")).status).toBe(200);
  expect(await AlertReaders.in(scope.db).find(id)).toBeUndefined();
  expect(await Alerts.in(scope.db).ofReader(id)).toEqual([]);
  expect(await AlertSightings.in(scope.db).ofReader(id)).toEqual([]);
  expect(await Pseudonyms.in(scope.db).find(id)).toBeUndefined();
  expect(await Deletions.in(scope.db).list()).toMatchObject([
    { source: "alertReaders", rowId: id, reason: "withdrawn" },
  ]);
});

test("opening the way out changes nothing; its button ends the mail, also of those who follow and while the county pauses", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const mail = newAddress();
  await followAs(scope, mail);
  const [welcome] = await lettersTo(county.host, mail, "follow-welcome");
  const { to, cookie } = await opened(county, new URL(welcome!.unsubscribe!).pathname);
  expect(to).toBe("/abmelden");
  expect(await (await visit(county.host, to, { cookie })).text()).toContain("Ja, abmelden");
  await pauseTenant(scope, asLead(await county.member("lead")));
  const done = await submit(county.host, "/abmelden", await formOf(county), { cookie });
  expect(done.headers.get("location")).toBe("/abmelden?meldung=abgemeldet");
  expect(await Deletions.in(scope.db).list()).toMatchObject([{ source: "subscriptions", reason: "withdrawn" }]);
  const elsewhere = await submit(
    county.host,
    "/abmelden",
    {},
    { cookie, headers: { origin: "http://other.localhost" } },
  );
  expect(elsewhere.status).toBe(403);
});

test("a reader sees their searches, changes how often they hear, takes their data along and ends it", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const mail = newAddress();
  await wish(scope, mail, "art=thesis");
  const token = await listen(scope, mail, "art=job&branche=metal");
  const { to, cookie } = await opened(county, `${PATH}/verwalten/${token}`);
  const html = await (await visit(county.host, to, { cookie })).text();
  for (const text of ["Stelle, Metall", "Abschlussarbeit", mail]) expect(html).toContain(text);
  const [first] = await alertsOf(scope, mail);
  const send = async (step: string, fields: Record<string, string>) =>
    submit(county.host, `${PATH}/${step}`, { ...(await formOf(county)), ...fields }, { cookie });
  await send("rhythmus", { alert: first!.id, rhythm: "weekly" });
  expect((await alertsOf(scope, mail))[0]!.rhythm).toBe("weekly");
  expect((await send("rhythmus", { alert: first!.id, rhythm: "hourly" })).status).toBe(422);

  const answer = await visit(county.host, `${PATH}/meine-daten.json`, { cookie });
  const data = (await answer.json()) as { mail: string; alerts: { question: string }[] };
  expect(data.mail).toBe(mail);
  expect(data.alerts.map(({ question }) => question).sort()).toEqual(["art=job&branche=metal", "art=thesis"]);
  const stranger = newAddress();
  await listen(scope, stranger);
  const [foreign] = await alertsOf(scope, stranger);
  expect((await send("ende", { alert: foreign!.id })).status).toBe(404);
  expect((await send("ende", { alert: first!.id })).headers.get("location")).toBe(`${PATH}/verwalten?meldung=beendet`);
  expect((await send("abmeldung", {})).headers.get("location")).toBe(`${PATH}?meldung=beendet`);
  expect(await readerOf(scope, mail)).toBeUndefined();
  expect((await visit(county.host, `${PATH}/verwalten`, { cookie })).status).toBe(410);
});

test("what was not confirmed in seven days is deleted and noted, and what was ended stays gone after a restore", async () => {
  const county = await mintCounty();
  const [late, early, active] = [newAddress(), newAddress(), newAddress()];
  const daysAgo = (days: number) => county.scope(stoppedClock(Math.floor(systemClock.now() - days * DAY)));
  await wish(await daysAgo(7.1), late);
  await wish(await daysAgo(6.9), early);
  await listen(await daysAgo(30), active);
  await wish(await daysAgo(8), active, "art=job");
  const scope = await county.scope();
  await deleteDue(scope);
  expect(await readerOf(scope, late)).toBeUndefined();
  expect((await readerOf(scope, early)).status).toBe("pending");
  expect((await alertsOf(scope, active)).map(({ question }) => question)).toEqual([""]);
  expect(await replayDeletions(scope)).toBe(0);
});

test("while the county pauses nobody can sign up, and the form says so", async () => {
  const county = await mintCounty();
  await pauseTenant(await county.scope(), asLead(await county.member("lead")));
  expect(await (await visit(county.host, PATH)).text()).toContain("Dieses Formular ist gerade geschlossen");
  const mail = newAddress();
  expect((await signUp(county, mail)).status).toBe(409);
  expect((await Outbox.in((await county.scope()).db).list(10)).filter(({ recipient }) => recipient === mail)).toEqual(
    [],
  );
});
