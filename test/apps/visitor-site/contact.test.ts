import { expect, test } from "vitest";
import { Tenants, commit } from "#db/repositories";
import { answerEnquiry } from "#domain/enquiries/answer-enquiry";
import { countOpenEnquiries, listEnquiries } from "#domain/enquiries/list-enquiries";
import { asGuide, asReader } from "#domain/team/actors";
import { typedToken } from "../../support/events.ts";
import { newAddress } from "../../support/followers.ts";
import { lettersTo } from "../../support/mailbox.ts";
import { mintCounty, submit, visit, type County } from "../../support/platform.ts";

const CANARY = "<script>alert('kanarienvogel')</script>";

async function withGuide(county: County) {
  const scope = await county.scope();
  const mail = newAddress();
  const guide = { name: `Ida ${CANARY}`, role: { de: CANARY }, mail, phone: "0291 94-0", hours: { de: CANARY } };
  await commit(scope.db, Tenants.in(scope.directory).changeOwn({ site: { ...scope.tenant.site, guide } }));
  return { scope: await county.scope(), guideMail: mail };
}

const message = (mail: string) => ({
  topic: "job",
  name: `Ole ${CANARY}`,
  mail,
  message: `Gibt es etwas für zwei?\n${CANARY}`,
});

test("a question is stored once however often it is sent, its sender is thanked and the guide told, without a word of it", async () => {
  const county = await mintCounty();
  const { scope, guideMail } = await withGuide(county);
  const sender = newAddress();
  const form = { ...message(sender), _form: await typedToken(scope) };
  const answers = await Promise.all([submit(county.host, "/kontakt", form), submit(county.host, "/kontakt", form)]);
  for (const answer of answers) expect(answer.headers.get("location")).toBe("/kontakt?meldung=gesendet");
  await submit(county.host, "/kontakt", form);

  const guide = asGuide(await county.member("guide"));
  const open = await listEnquiries(scope, guide, { status: "open", limit: 10 });
  expect(open).toMatchObject([{ topic: "job", mail: sender, message: `Gibt es etwas für zwei?\n${CANARY}` }]);
  const [thanks, notice] = [await lettersTo(county.host, sender), await lettersTo(county.host, guideMail)];
  expect(thanks.length).toBe(1);
  expect(notice.length).toBe(1);
  expect(JSON.stringify([thanks, notice])).not.toMatch(/kanarienvogel.*kanarienvogel|etwas für zwei|Ole/);
  expect(notice[0]!.action!.url).toBe(`http://${county.host}/team/anfragen`);

  await answerEnquiry(scope, guide, open[0]!.id);
  expect(await countOpenEnquiries(scope, asReader(guide))).toBe(0);
  await expect(answerEnquiry(await (await mintCounty()).scope(), guide, open[0]!.id)).rejects.toThrow("not-found");
});

test.each([
  [
    "/kontakt",
    "Worum geht es? Bitte eine der Möglichkeiten auswählen.",
    "Deine Nachricht: Bitte mindestens 10 Zeichen.",
  ],
  [
    "/en/kontakt",
    "What is it about? Please choose one of the options.",
    "Your message: Please use at least 10 characters.",
  ],
])(
  "%s gives back what was typed, with each message beside its field and nothing of it as HTML",
  async (path, choice, short) => {
    const county = await mintCounty();
    const { scope } = await withGuide(county);
    const typed = {
      topic: "",
      name: `Ole ${CANARY}`,
      mail: `x${CANARY}`,
      message: "</p>",
      _form: await typedToken(scope),
    };
    const answer = await submit(county.host, path, typed);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).not.toContain(CANARY);
    expect(page).toContain("&lt;/p>");
    expect(page).toContain("Ole &lt;script>alert('kanarienvogel')");
    expect(page).toContain(choice);
    expect(page).toContain(short);
    for (const field of ["topic", "mail", "message"]) {
      expect(page).toContain(`href="#${field}"`);
      expect(page).toContain(`id="${field}-error"`);
    }
  },
);

test("a form that lay open for days comes back filled in, and one that a robot sent is refused", async () => {
  const county = await mintCounty();
  const scope = await county.scope();
  const stale = await submit(county.host, "/kontakt", { ...message(newAddress()), _form: "abgelaufen" });
  expect(stale.status).toBe(422);
  expect(await stale.text()).toContain("Gibt es etwas für zwei?");
  const robot = await submit(county.host, "/kontakt", {
    ...message(newAddress()),
    _form: await typedToken(scope),
    _website: "https://spam.example",
  });
  expect(robot.status).toBe(429);
});

test("what is not a form, too large, or comes from elsewhere is answered in the county's own words", async () => {
  const county = await mintCounty();
  const origin = `http://${county.host}`;
  const json = await visit(county.host, "/kontakt", {
    method: "POST",
    body: "{}",
    headers: { origin, "content-type": "application/json" },
  });
  expect(json.status).toBe(415);
  expect(await json.text()).toContain("Dieses Format nehmen wir nicht an");
  const torn = await visit(county.host, "/kontakt", {
    method: "POST",
    body: "kein Formular",
    headers: { origin, "content-type": "multipart/form-data; boundary=x" },
  });
  expect(torn.status).toBe(415);
  for (const size of [300_000, 13_000_000]) {
    const large = await submit(county.host, "/en/kontakt", { message: "x".repeat(size) });
    expect(large.status).toBe(413);
    expect(await large.text()).toContain("That is too much at once");
  }
  const forged = await submit(county.host, "/kontakt", message(newAddress()), {
    headers: { origin: "https://elsewhere.example" },
  });
  expect(forged.status).toBe(403);
  expect(await forged.text()).toContain(county.slug);
});

test("the guide stands on the page with every way to reach them", async () => {
  const county = await mintCounty();
  const { guideMail } = await withGuide(county);
  const page = await (await visit(county.host, "/kontakt")).text();
  expect(page).toContain('href="tel:0291940"');
  expect(page).toContain(`href="mailto:${guideMail}"`);
  expect(page).not.toContain(CANARY);
});
