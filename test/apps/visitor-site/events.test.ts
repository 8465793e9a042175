import { expect, test } from "vitest";
import { cancelEvent } from "#domain/events/cancel-event";
import { asEditor } from "#domain/team/actors";
import { announce, mailsTo, seatsOf, tokenOf, typedToken } from "../../support/events.ts";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";

const someone = { party: "2", name: "Anna Muster", mail: "anna@example.org" };

async function take(county: County, slug: string, fields: Record<string, string>, prefix = "") {
  const token = await typedToken(await county.scope());
  return submit(county.host, `${prefix}/termine/${slug}/plaetze`, { _website: "", _form: token, ...fields });
}

const cookieOf = (answer: Response) => answer.headers.get("set-cookie")!.split(";")[0]!;

/** Opens the personal link of the newest mail and comes back with the cookie. */
async function openLink(county: County, mail: string): Promise<string> {
  const opened = await visit(county.host, `/platz/${await tokenOf(await county.scope(), mail)}`);
  expect(opened.status).toBe(303);
  return cookieOf(opened);
}

const act = async (county: County, action: string, cookie: string, fields: Record<string, string> = {}) =>
  submit(county.host, `/platz/${action}`, { _form: await typedToken(await county.scope()), ...fields }, { cookie });

test("a date tells what, when and where, carries its data and offers a seat", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "12", title: "Stammtisch </script>", host: "Heimatverein" });
  const page = await (await visit(county.host, `/termine/${event.slug}`)).text();
  expect(page).toContain("Gasthof Brunnen, Markt 3, Meschede");
  expect(page).toContain("18:30 bis 21:00 Uhr");
  expect(page).toContain("noch 12 von 12 frei");
  expect(page).toContain('"@type":"Event"');
  expect(page).toContain("Stammtisch \\u003c/script>");
  expect(page).toContain(`action="/termine/${event.slug}/plaetze"`);
});

test("dates are read a page at a time, none twice and none left out, and past ones stay reachable", async () => {
  const county = await mintCounty();
  for (let number = 1; number <= 23; number++) await announce(county, { title: `Tisch Nummer ${number}.` });
  const seen: string[] = [];
  let next: string | undefined = "/termine";
  while (next) {
    const page: string = await (await visit(county.host, next)).text();
    seen.push(...[...page.matchAll(/Tisch Nummer (\d+)\./g)].map(([, number]) => number!));
    next = /href="(\/termine\?nach=[^"]+)"/.exec(page)?.[1];
  }
  expect(seen).toHaveLength(23);
  expect(new Set(seen).size).toBe(23);
  await announce(county, { title: "Längst vorbei", day: "2024-05-03" });
  expect(await (await visit(county.host, "/termine")).text()).not.toContain("Längst vorbei");
  expect(await (await visit(county.host, "/termine?zeit=vergangen")).text()).toContain("Längst vorbei");
});

test("a seat is taken with name and mail, and confirmed by the button behind the link, not by the link", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "12" });
  const scope = await county.scope();
  const taken = await take(county, event.slug, someone);
  expect(taken.status).toBe(303);
  expect(taken.headers.get("set-cookie")).toBeNull();
  expect(await (await visit(county.host, taken.headers.get("location")!)).text()).toContain("Fast geschafft");

  const opened = await visit(county.host, `/platz/${await tokenOf(scope, someone.mail)}`);
  expect(opened.headers.get("location")).toBe("/platz");
  expect(opened.headers.get("referrer-policy")).toBe("no-referrer");
  expect(opened.headers.get("set-cookie")).toMatch(
    /^__Host-platz=[^;]+; Max-Age=1800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect((await seatsOf(scope, event))[0]?.status).toBe("held");

  const cookie = cookieOf(opened);
  expect(await (await visit(county.host, "/platz", { cookie })).text()).toContain("Nur noch bestätigen");
  const first = await act(county, "bestaetigung", cookie);
  expect(await (await visit(county.host, first.headers.get("location")!, { cookie })).text()).toContain(
    "Bestätigt. Bis bald!",
  );
  const second = await act(county, "bestaetigung", cookie);
  expect(await (await visit(county.host, second.headers.get("location")!, { cookie })).text()).toContain(
    "schon bestätigt",
  );
});

test("the mail says what, when and where, in the language of the page it came from", async () => {
  const county = await mintCounty();
  const event = await announce(county, { titleEn: "Regulars' table" });
  await take(county, event.slug, someone, "/en");
  const [mail] = await mailsTo(await county.scope(), someone.mail);
  expect(mail!.letter.lang).toBe("en");
  expect(mail!.letter.paragraphs).toEqual(
    expect.arrayContaining(["What: Regulars' table", "Where: Gasthof Brunnen, Markt 3, Meschede", "Seats: 2"]),
  );
  expect(mail!.letter.action!.url).toContain(`http://${county.host}/en/platz/`);
});

test("what is wrong stands beside its field, and what was typed stays", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  const answer = await take(county, event.slug, { party: "3", name: "Anna <b>", mail: "keine-adresse" });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('href="#mail"');
  expect(page).toContain("Bitte eine E-Mail-Adresse wie");
  expect(page).toContain('value="keine-adresse"');
  expect(page).toContain('value="Anna &lt;b>"');
  expect(page).toMatch(/<option value="3" selected>/);
  const expired = await take(county, event.slug, { ...someone, _form: "x.y" });
  expect(expired.status).toBe(422);
  expect(await expired.text()).toContain("lag zu lange offen");
});

test("a full date puts the next one on the waiting list and says so before and after", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "2" });
  await take(county, event.slug, someone);
  const page = await (await visit(county.host, `/termine/${event.slug}`)).text();
  expect(page).toContain("alle 2 vergeben");
  expect(page).toContain("Auf die Warteliste");
  const second = await take(county, event.slug, { ...someone, name: "Bela", mail: "bela@example.org" });
  expect(await (await visit(county.host, second.headers.get("location")!)).text()).toContain(
    "Du stehst auf der Warteliste",
  );
  const nameless = await take(county, event.slug, { party: "1", name: "", mail: "" });
  expect(nameless.status).toBe(422);
});

test("somebody without a name gets a seat at once and the link to keep", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "5" });
  const taken = await take(county, event.slug, { party: "2", name: "", mail: "" });
  expect(taken.headers.get("location")).toBe("/platz?meldung=reserviert");
  const cookie = cookieOf(taken);
  const page = await (await visit(county.host, "/platz?meldung=reserviert", { cookie })).text();
  expect(page).toContain("Ihr seid dabei.");
  expect(page).toMatch(new RegExp(`http://${county.host}/platz/[\\w-]+\\.[\\w-]{43}`));
  await act(county, "absage", cookie);
  expect((await seatsOf(await county.scope(), event))[0]?.status).toBe("cancelled");
});

test("a party is changed and cancelled by link; what does not fit is said beside the field", async () => {
  const county = await mintCounty();
  const event = await announce(county, { capacity: "3" });
  await take(county, event.slug, someone);
  const cookie = await openLink(county, someone.mail);
  const tooMany = await act(county, "personen", cookie, { party: "4" });
  expect(tooMany.status).toBe(422);
  expect(await tooMany.text()).toContain("Es sind noch 3.");
  expect((await act(county, "personen", cookie, { party: "3" })).headers.get("location")).toBe(
    "/platz?meldung=geaendert",
  );
  await act(county, "absage", cookie);
  expect(await (await visit(county.host, "/platz", { cookie })).text()).toContain("Du hast abgesagt");
});

test("a forged link, no link and a second cookie of its name open nothing but the way on", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  await take(county, event.slug, someone);
  const cookie = await openLink(county, someone.mail);
  const forged = await visit(county.host, `/platz/${"a".repeat(30)}.${"b".repeat(43)}`);
  expect(forged.status).toBe(404);
  expect(await forged.text()).toContain("Dieser Link stimmt nicht");
  expect(forged.headers.get("set-cookie")).toBeNull();
  expect((await visit(county.host, "/platz")).status).toBe(401);
  expect((await visit(county.host, "/platz", { cookie: `__Host-platz=tossed; ${cookie}` })).status).toBe(401);
});

test("a cancelled date stays readable and takes nobody any more", async () => {
  const county = await mintCounty();
  const event = await announce(county);
  await cancelEvent(await county.scope(), asEditor(await county.member("editor")), event.id);
  const page = await (await visit(county.host, `/termine/${event.slug}`)).text();
  expect(page).toContain("Dieser Termin fällt aus");
  expect(page).not.toContain("<form");
  expect((await take(county, event.slug, someone)).status).toBe(409);
  expect((await visit(county.host, "/termine/gibt-es-nicht")).status).toBe(404);
});
