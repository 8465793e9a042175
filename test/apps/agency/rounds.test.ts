import { beforeAll, expect, test } from "vitest";
import { tellAboutRounds } from "#domain/rounds/tell-about-rounds";
import { listMail } from "#domain/mail/list-mail";
import { signInToAgency } from "../../support/agency.ts";
import { agencyHost, mintCounty, submit, visit, type County } from "../../support/platform.ts";
import { aSharedCard } from "../../support/reports.ts";
import { inAMonth } from "../../support/rounds.ts";
import { signIn } from "../../support/sign-in.ts";

let editor: string;
let reader: string;
let county: County;
let other: County;
let lead: string;

beforeAll(async () => {
  editor = (await signInToAgency("editor")).cookie;
  reader = (await signInToAgency("reader")).cookie;
  [county, other] = await Promise.all([mintCounty(), mintCounty()]);
  lead = (await signIn(county, "lead")).cookie;
}, 120_000);

const page = async (path: string, cookie: string, host = agencyHost) => (await visit(host, path, { cookie })).text();
const tokenIn = (html: string) => /name="_form" value="([^"]+)"/.exec(html)![1]!;
const rowOf = (html: string, name: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => row!).find((row) => row.includes(name))!;

async function open(title: string, fields: Record<string, string | string[]> = {}) {
  const form = {
    _form: tokenIn(await page("/runden/neu", editor)),
    title,
    asked: "Was habt ihr bei den Festen ausprobiert?",
    deadline: inAMonth(),
    counties: [county.slug, other.slug],
    ...fields,
  };
  return { form, answer: await submit(agencyHost, "/runden", form, { cookie: editor }) };
}
const pathIn = (answer: Response) => answer.headers.get("location")!.split("?")[0]!;

test("the agency asks, the county reads it in its mail and on its first page, answers, and the agency sees it", async () => {
  const { form, answer } = await open("Schützenfest von vorn bis hinten");
  expect(answer.status).toBe(303);
  const path = pathIn(answer);
  expect(pathIn(await submit(agencyHost, "/runden", form, { cookie: editor }))).toBe(path);

  await tellAboutRounds(await county.scope());
  const mails = (await listMail(await county.scope(), 20)).filter(({ kind }) => kind === "round-asked");
  expect(mails).toHaveLength(1);
  const own = new URL(mails[0]!.letter.action!.url).pathname;
  expect(own).toBe(`/team/erfahrungen${path}`);
  expect(await page("/team", lead, county.host)).toContain("Die Agentur fragt: Schützenfest von vorn bis hinten");

  const card = await aSharedCard(county, { title: "Der Rahmen am Zelt" });
  const put = await submit(county.host, `${own}/karten`, { known: card.id }, { cookie: lead });
  expect(put.status).toBe(303);
  expect(rowOf(await page(path, editor), county.slug)).toContain("schreibt");
  const [, aside] = /name="cards" value="(rcd_\w+)"/.exec(await page(own, lead, county.host))!;
  expect((await submit(county.host, `${own}/antwort`, { cookie: lead } as never, { cookie: lead })).status).toBe(422);
  expect((await submit(county.host, `${own}/antwort`, { cards: aside! }, { cookie: lead })).status).toBe(303);

  const seen = await page(path, reader);
  expect(rowOf(seen, county.slug)).toContain("Der Rahmen am Zelt");
  expect(rowOf(seen, other.slug)).toContain("noch still");
  expect(seen).not.toContain("Runde schließen");
});

test("what is wrong with a round stands beside its field, and what was typed is kept", async () => {
  const { answer } = await open("Runde ins Gestern", { deadline: "2020-01-01", counties: [] });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain('id="counties-error"');
  expect(html).toContain("Runde ins Gestern");
  const past = await (await open("Runde ins Gestern", { deadline: "2020-01-01" })).answer.text();
  expect(/id="deadline-error"[^>]*>(.*?)<\/p>/s.exec(past)![1]).toContain("liegt schon zurück");
});

test("an answer after the round is closed is refused beside its field, with the words kept", async () => {
  const path = pathIn((await open("Kurze Runde")).answer);
  const own = `/team/erfahrungen${path}`;
  expect((await submit(agencyHost, `${path}/schluss`, {}, { cookie: editor })).status).toBe(303);
  const late = await submit(
    county.host,
    `${own}/absage`,
    { regret: "Leider war bei uns nichts los." },
    { cookie: lead },
  );
  expect(late.status).toBe(422);
  const html = await late.text();
  expect(html).toContain("nimmt keine Antworten mehr an");
  const reopened = await submit(agencyHost, `${path}/oeffnung`, { deadline: inAMonth() }, { cookie: editor });
  expect(reopened.headers.get("location")).toContain("runde-wieder-offen");
  const welcome = await submit(
    county.host,
    `${own}/absage`,
    { regret: "Leider war bei uns nichts los." },
    { cookie: lead },
  );
  expect(welcome.status).toBe(303);
});

test("one click reminds everybody whose answer is missing, once a day, and a reader has no such button", async () => {
  const path = pathIn((await open("Runde mit Erinnerung")).answer);
  const remind = (cookie: string) => submit(agencyHost, `${path}/erinnerungen`, {}, { cookie });
  expect((await remind(reader)).status).toBe(403);
  expect((await remind(editor)).headers.get("location")).toContain("runde-erinnert");
  expect((await remind(editor)).headers.get("location")).toContain("runde-schon-erinnert");
  expect(await page(path, editor)).not.toContain("Alle erinnern");
});
