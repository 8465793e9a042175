import { beforeAll, expect, test } from "vitest";
import { addCards } from "#domain/experience-reports/add-cards";
import { addFigures } from "#domain/experience-reports/add-figures";
import { openReportFile } from "#domain/experience-reports/read-report";
import { addText } from "#domain/experience-reports/add-text";
import { signInToAgency } from "../../support/agency.ts";
import { agencyHost, mintCounty, scopeOf, submit, visit } from "../../support/platform.ts";
import { readPdf } from "../../support/pdf.ts";
import { png } from "../../support/picture-files.ts";
import { aReport, aSharedCard, published } from "../../support/reports.ts";
import { agencyLead } from "../../support/rounds.ts";

const read = async (path: string) => {
  const answer = await visit(agencyHost, path);
  return { status: answer.status, answer, html: await answer.clone().text() };
};

let slug: string;
let id: string;

beforeAll(async () => {
  ({ id, slug } = await aReport("Ein Bericht zum Zitieren"));
  const scope = await scopeOf(agencyHost);
  const card = await aSharedCard(await mintCounty(), { title: "Boxen an sechs Schulen" });
  await addText(scope, agencyLead, id, {
    title: "Worum es geht",
    text: "## Anfang\n\nEin <b>Wort</b> und [ein Weg](javascript:alert(1)).",
  });
  await addCards(scope, agencyLead, id, [card.sharedId]);
  await addFigures(scope, agencyLead, id, {
    title: "",
    note: "",
    indicator: "boxes",
    period: "jahr",
    picture: "months",
  });
  await published(id);
  await addText(scope, agencyLead, id, { title: "Nachgetragen", text: "Das fehlte." });
  await published(id, "Ein Abschnitt hat gefehlt.");
}, 120_000);

test("the newest version stands at the report's address, every version at its own", async () => {
  const newest = await read(`/erfahrungsbericht/${slug}`);
  expect(newest.status).toBe(200);
  expect(newest.html).toContain("Nachgetragen");
  expect(newest.html).toContain("Ein Abschnitt hat gefehlt.");
  expect(newest.html).toMatch(/\(20\d\d\): Ein Bericht zum Zitieren\. Fassung 2, http:\/\/agentur/);
  const first = await read(`/erfahrungsbericht/${slug}/v/1`);
  for (const { headers } of [newest.answer, first.answer, (await read("/erfahrungsbericht")).answer]) {
    expect(Number(headers.get("x-d1-trips"))).toBeLessThanOrEqual(2);
    expect(headers.has("set-cookie")).toBe(false);
  }
  expect(first.html).not.toContain("Nachgetragen");
  expect(first.html).toContain("Es gibt eine neuere Fassung (2).");
  expect(first.html).toContain("Fassung 2: Ein Abschnitt hat gefehlt.");
});

test("the contents lead to anchors that are there, and no tag of a text becomes one of the page", async () => {
  const { html } = await read(`/erfahrungsbericht/${slug}`);
  const anchors = [...html.matchAll(/href="#(abschnitt-\d+)"/g)].map(([, anchor]) => anchor!);
  expect(anchors).toHaveLength(4);
  for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
  expect(html).toContain("&lt;b>Wort");
  expect(html).not.toContain('href="javascript');
});

test("machines read which version it is and where its file lies", async () => {
  const { html } = await read(`/erfahrungsbericht/${slug}/v/2`);
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!);
  expect(data).toMatchObject({
    "@type": "Report",
    version: 2,
    correction: "Ein Abschnitt hat gefehlt.",
    inLanguage: "de",
  });
  const file = await visit(agencyHost, new URL(data.encoding.contentUrl).pathname);
  expect(file.headers.get("content-type")).toBe("application/pdf");
  expect(file.headers.get("content-disposition")).toContain("attachment");
  expect((await file.arrayBuffer()).byteLength).toBe(Number(data.encoding.contentSize));
});

test("in English the frame is English and the report is marked as German", async () => {
  const { html } = await read(`/en/erfahrungsbericht/${slug}`);
  expect(html).toContain('<html lang="en">');
  expect(html).toContain("How to cite");
  expect(html).toContain('<div class="report" lang="de">');
  expect((await read("/en/erfahrungsbericht")).html).toContain("Experience reports");
});

test("a card brings its pictures along, on the page and in the file, and no other way leads to a file", async () => {
  const { id: own, slug: address } = await aReport("Mit Bild");
  const bytes = await png(400, 300);
  const card = await aSharedCard(await mintCounty(), {}, { bytes, title: "Zwölf Leute am Stand" });
  await addCards(await scopeOf(agencyHost), agencyLead, own, [card.sharedId]);
  await published(own);
  const { html } = await read(`/erfahrungsbericht/${address}`);
  const [, source] = /<img src="([^"]+)" alt="Zwölf Leute am Stand"/.exec(html)!;
  const picture = await visit(agencyHost, source!);
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/webp"]);
  expect(picture.headers.get("content-security-policy")).toContain("sandbox");
  for (const other of [source!.replace(/-0$/, "-1"), source!.replace(/rsc_\w+/, "rsc_0000000000000000")])
    expect((await visit(agencyHost, other)).status).toBe(404);
  const { body } = await openReportFile(await scopeOf(agencyHost), address, 1);
  const { alternatives } = await readPdf(new Uint8Array(await new Response(body).arrayBuffer()));
  expect(alternatives).toContain("Zwölf Leute am Stand");
});

test("a draft, a version that is not and a file that is not are nowhere", async () => {
  const draft = await aReport("Noch nicht öffentlich");
  await addText(await scopeOf(agencyHost), agencyLead, draft.id, { title: "Anfang", text: "Ein Anfang." });
  for (const path of [
    draft.slug,
    `${draft.slug}/v/1`,
    `${draft.slug}/v/1.pdf`,
    `${slug}/v/9`,
    `${slug}/v/9.pdf`,
    "nirgends",
  ])
    expect({ path, status: (await read(`/erfahrungsbericht/${path}`)).status }).toEqual({ path, status: 404 });
  expect((await read("/erfahrungsbericht")).html).not.toContain("Noch nicht öffentlich");
});

test("a report is composed with plain forms: begun, filled, ordered, previewed, published", async () => {
  const { cookie } = await signInToAgency("lead");
  const page = async (path: string) => (await visit(agencyHost, path, { cookie })).text();
  const send = (path: string, fields: Record<string, string>) => submit(agencyHost, path, fields, { cookie });
  const own = `formen-${slug.slice(-8)}`;
  const _form = /name="_form" value="([^"]+)"/.exec(await page("/berichte/neu"))![1]!;
  const bad = await send("/berichte", {
    _form,
    title: "Mit Formen",
    slug: "Nicht So!",
    subtitle: "",
    summary: "Kurz.",
  });
  expect(bad.status).toBe(422);
  expect(await bad.text()).toContain("Nicht So!");
  const begun = await send("/berichte", { _form, title: "Mit Formen", slug: own, subtitle: "", summary: "Kurz." });
  const path = begun.headers.get("location")!.split("?")[0]!;

  for (const title of ["Erstens", "Zweitens"])
    expect((await send(`${path}/abschnitte`, { _art: "text", title, text: `Zu ${title}.` })).status).toBe(303);
  const empty = await send(`${path}/abschnitte`, { _art: "text", title: "Leer", text: "" });
  expect([empty.status, (await empty.text()).includes('id="text-error"')]).toEqual([422, true]);
  const [, second] = [...(await page(path)).matchAll(/\/abschnitte\/(rsc_\w+)\/platz/g)]
    .map(([, one]) => one!)
    .filter((one, at, all) => all.indexOf(one) === at);
  expect((await send(`${path}/abschnitte/${second}/platz`, { place: "1" })).status).toBe(303);
  const preview = await page(`${path}/vorschau`);
  expect(preview.indexOf("Zweitens")).toBeLessThan(preview.indexOf("Erstens"));
  expect((await visit(agencyHost, `/erfahrungsbericht/${own}`)).status).toBe(404);

  const [, revision] = /name="revision" value="(\d+)"/.exec(await page(`${path}/veroeffentlichung`))!;
  expect((await send(`${path}/veroeffentlichung`, { revision: revision! })).status).toBe(303);
  expect((await visit(agencyHost, `/erfahrungsbericht/${own}`)).status).toBe(200);
  const again = await send(`${path}/veroeffentlichung`, { revision: revision!, reason: "" });
  expect([again.status, (await again.text()).includes('id="reason-error"')]).toEqual([422, true]);
});
