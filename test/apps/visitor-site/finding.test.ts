import { expect, test } from "vitest";
import { publishPost } from "#domain/posts/publish-post";
import { postInput } from "#domain/posts/post-input";
import { writePost } from "#domain/posts/write-post";
import { indexChanges } from "#domain/search/index-changes";
import { asEditor } from "#domain/team/actors";
import { randomText } from "#kernel";
import { anEmployer, anOpening } from "../../support/directory.ts";
import { announce } from "../../support/events.ts";
import { mintCounty, mintCountyOnOwnGround, visit, type County } from "../../support/platform.ts";

const seated = async (county: County) => ({
  county,
  scope: await county.scope(),
  editor: asEditor(await county.member("editor")),
});

async function page(host: string, path: string) {
  const answer = await visit(host, path);
  expect(answer.status, path).toBe(200);
  expect(Number(answer.headers.get("x-d1-trips")), path).toBeLessThanOrEqual(2);
  return answer.text();
}

const oddWord = () => `q${randomText(9).replaceAll(/\d/g, "x")}`;

test("the search of the site groups what it finds, marks it, and leads to all of a kind", async () => {
  const here = await seated(await mintCounty());
  const { host } = here.county;
  const odd = oddWord();
  for (let at = 0; at < 6; at++) await anEmployer(here.scope, here.editor, { name: `Werk ${at} ${odd}` });
  for (let at = 0; at < 6; at++) await announce(here.county, { title: `Tisch ${at} ${odd}` });
  const written = await writePost(
    here.scope,
    here.editor,
    postInput.parse({
      kind: "news",
      title: "Neues <script>alert(1)</script>",
      teaser: "Ganz kurz gesagt.",
      body: `Im Text steht <b>${odd}</b>, sonst nirgends.`,
      titleEn: "News in English",
      teaserEn: "Put very shortly.",
      bodyEn: `The text says ${odd} and nothing else.`,
    }),
  );
  await publishPost(here.scope, here.editor, written.id);
  await indexChanges(here.scope);

  const html = await page(host, `/suche?q=${odd}`);
  expect(html).toContain("13 Treffer");
  expect(html).toMatch(/<h2 id="treffer-employer">Arbeitgeber <span class="facet-count">\(6\)/);
  expect(html).toContain(`<mark>${odd}</mark>`);
  expect(html).toContain(`href="/arbeitgeber?q=${odd}"`);
  expect(html).toContain(`href="/suche?q=${odd}&amp;nur=termine"`);
  expect(html).toContain("Im Text steht &lt;b><mark>");
  expect(html).not.toContain("<script>alert");
  expect(html).toContain('<meta name="robots" content="noindex');
  expect(await page(host, `/suche?q=${odd}&nur=termine`)).toContain(`Tisch 5 `);
  const english = await page(host, `/en/suche?q=${odd}`);
  expect(english).toContain("13 results");
  expect(english).toContain("News in English");
});

test("a search that finds nothing says what to do next", async () => {
  const { host } = await mintCounty();
  expect(await page(host, "/")).toContain('href="/suche"');
  expect(await page(host, "/suche")).toContain("Was interessiert dich?");
  expect(await page(host, "/suche?q=wvxyzqq")).toContain("Dazu haben wir nichts gefunden");
  const list = await page(host, "/arbeitgeber?q=wvxyzqq&branche=it");
  expect(list).toContain('href="/arbeitgeber?q=wvxyzqq"');
  expect(list).toContain('href="/suche?q=wvxyzqq"');
  for (const query of [
    "%00",
    "%22%20OR%20*",
    "%F0%9F%8C%B2",
    "!!!",
    "x".repeat(2048),
    "&nur=neues&seite=-4",
    "a&nur=quatsch",
  ])
    expect(await page(host, `/suche?q=${query}`)).toMatch(/Treffer|Was interessiert dich/);
});

test("what is similar is offered as such, with the words that were probably meant", async () => {
  const here = await seated(await mintCounty());
  const odd = oddWord();
  await anEmployer(here.scope, here.editor, { name: `Kettenschmiede ${odd}` });
  await indexChanges(here.scope);
  const html = await page(here.county.host, `/arbeitgeber?q=ketenschmiede+${odd}`);
  expect(html).toContain("Meintest du „Kettenschmiede");
  expect(html).toContain(`href="/arbeitgeber?q=Kettenschmiede+${odd}"`);
});

test("facets are a form that works without scripts: every choice with its number, what is chosen ticked", async () => {
  const county = await mintCountyOnOwnGround();
  const here = await seated(county);
  const { municipalityAgs } = county;
  const add = (name: string, more: object) => anEmployer(here.scope, here.editor, { name, municipalityAgs, ...more });
  await add("Eins", { sector: "food", benefits: "home-office" });
  const { id } = await add("Zwei", { sector: "media", benefits: "home-office,childcare" });
  await anOpening(here.scope, here.editor, id, { workingTime: "part", kind: "apprenticeship" });
  const html = await page(county.host, "/arbeitgeber?branche=food&vorteil=home-office");
  expect(html).toContain('<form class="filter-bar" role="search" id="suchen" action="/arbeitgeber" method="get"');
  expect(html).toMatch(/<input type="radio"[^>]*form="suchen" name="branche" value="food" checked/);
  expect(html).toMatch(/Lebensmittel<span class="facet-count"> \(1\)/);
  expect(html).toMatch(/Medien<span class="facet-count"> \(1\)/);
  expect(html).toMatch(/<input type="checkbox"[^>]*name="vorteil" value="home-office" checked/);
  expect(html).toMatch(/role="status">1 Eintrag gefunden/);
  const openings = await page(county.host, "/angebote?zeit=part");
  expect(openings).toMatch(/<input type="radio"[^>]*name="zeit" value="part" checked/);
  expect(openings).toMatch(/Ausbildung<span class="facet-count"> \(1\)/);
});

test("list and map are two views of one address and keep the filter; a place leads to its list", async () => {
  const here = await seated(await mintCounty());
  const odd = oddWord();
  const { id } = await anEmployer(here.scope, here.editor, {
    name: odd,
    municipalityAgs: "05958048",
    sector: "energy",
  });
  await anOpening(here.scope, here.editor, id, { title: `Stelle ${odd}` });
  await indexChanges(here.scope);
  for (const [path, place] of [
    ["/arbeitgeber", `/arbeitgeber?q=${odd}&amp;ort=winterberg&amp;branche=energy`],
    ["/angebote", `/angebote?q=${odd}&amp;ort=winterberg&amp;branche=energy`],
  ] as const) {
    const map = await page(here.county.host, `${path}?q=${odd}&branche=energy&ansicht=karte`);
    expect(map).toContain(`<a href="${place}" aria-label="Winterberg: 1"`);
    expect(map).toMatch(
      new RegExp(`<td[^>]*>.*?<a href="${place.replace("?", "\\?")}"[^>]*>Winterberg</a>|<th[^>]*>.*?Winterberg`),
    );
    expect(map).toContain("© GeoBasis-DE / BKG 2017, GeoNutzV");
    expect(map).toContain(`href="${path}?q=${odd}&amp;branche=energy"`);
    expect(map).toContain(`<input type="hidden" name="ansicht" value="karte"/>`);
    expect(await page(here.county.host, `${path}?q=${odd}&branche=energy`)).toContain(
      `href="${path}?q=${odd}&amp;branche=energy&amp;ansicht=karte"`,
    );
  }
  const region = await page(here.county.host, "/arbeitgeber?region=1&ansicht=karte");
  expect(region.match(/class="map-place/g)!.length).toBe(59);
});

test("an unknown place is named beside its field, and a filtered page points search engines to the plain one", async () => {
  const { host } = await mintCounty();
  const html = await page(host, "/angebote?ort=atlantis&umkreis=25");
  expect(html).toContain("„atlantis“ kennen wir nicht");
  expect(html).toMatch(/<input[^>]*name="ort"[^>]*aria-invalid="true"/);
  expect(html).toContain('value="atlantis"');
  expect(html).toContain(`<link rel="canonical" href="http://${host}/angebote"`);
  expect(html).toContain('href="/en/angebote?ort=atlantis&amp;umkreis=25"');
});
