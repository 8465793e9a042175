import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dayOf, monthOf, systemClock } from "#kernel";
import { openWorld, type World } from "./world.ts";

const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const brands = ["hsk", "soest", "mk", "olpe", "siwi", "agentur"];

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world?.close());

interface Look {
  dark?: boolean;
  /** Only these rules; all of WCAG 2.2 AA without. */
  rules?: string[];
}

const pages = new Map<boolean, Promise<Page>>();

/** One page by day and one by night, signed in wherever the test signed in. */
function pageIn(dark: boolean): Promise<Page> {
  const page = pages.get(dark) ?? world.page({ colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
  pages.set(dark, page);
  return page;
}

/** What axe finds on a page, as rule and place; and how much wider than the screen the page is, at 1280 and at 320 px. */
async function faultsOn(address: string, { dark = false, rules }: Look = {}) {
  const page = await pageIn(dark);
  await page.setViewportSize({ width: 1280, height: 900 });
  const answer = await page.goto(address);
  // No page has a frame from elsewhere, so axe needs no second window to gather its findings.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(STANDARD)).analyze();
  const tooWide = [await page.evaluate(beyond)];
  await page.setViewportSize({ width: 320, height: 900 });
  tooWide.push(await page.evaluate(beyond));
  return {
    status: answer!.status(),
    violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`)),
    tooWide,
  };
}
const beyond = () => Math.max(0, document.documentElement.scrollWidth - innerWidth);
const fine = { status: 200, violations: [], tooWide: [0, 0] };

test("every component meets WCAG 2.2 AA", async () => {
  expect(await faultsOn(world.address("", "/entwicklung/bausteine?marke=hsk"))).toEqual(fine);
});

// What the components are is the same in every brand; what can differ is whether they can be read.
test.each(brands)("every component can be read in the brand of %s, by day and by night", async (brand) => {
  const address = world.address("", `/entwicklung/bausteine?marke=${brand}`);
  expect(await faultsOn(address, { rules: ["color-contrast"] })).toEqual(fine);
  expect(await faultsOn(address, { rules: ["color-contrast"], dark: true })).toEqual(fine);
});

const publicPages = [
  "/",
  "/arbeitgeber",
  "/arbeitgeber?q=draht&ort=brilon&umkreis=25",
  "/arbeitgeber?region=1&ansicht=karte",
  "/arbeitgeber/drahtwerk-wiesengrund",
  "/angebote",
  "/angebote?ort=atlantis&q=nirgendwo",
  "/suche",
  "/suche?q=brilon",
  "/termine",
  "/neues",
  "/folgen",
  "/kontakt",
  "/impressum",
  "/datenschutz",
  "/barrierefreiheit",
  "/en",
];
test.each(publicPages)("the public page %s meets WCAG 2.2 AA, by day and by night", async (path) => {
  expect(await faultsOn(world.address("hsk", path))).toEqual(fine);
  expect(await faultsOn(world.address("soest", path), { dark: true })).toEqual(fine);
});

const today = dayOf(systemClock.now());
const theMonthBefore = monthOf(systemClock.now() - Number(today.slice(8)) * 86_400);
const teamPages = [
  "/team",
  "/team/beitraege/neu",
  "/team/termine",
  "/team/termine/neu",
  "/team/arbeitgeber",
  "/team/arbeitgeber/neu",
  "/team/angebote",
  "/team/vorschlaege",
  "/team/aktionen",
  "/team/aktionen/neu",
  "/team/erfahrungen",
  "/team/zaehlen",
  "/team/kennzahlen",
  "/team/kennzahlen/weg",
  "/team/kennzahlen/kosten",
  "/team/kennzahlen/ziele",
  "/team/kennzahlen/eigene",
  "/team/kennzahlen/freigabe",
  `/team/kennzahlen/freigabe/${theMonthBefore}`,
  "/team/rueckkehr",
  "/team/rueckkehr/neu",
  "/team/foerderung",
  "/team/foerderung/neu",
  "/team/foerderung/ziele",
  "/team/programm/aenderungen",
  "/team/erfahrungen/runden",
  "/team/folgende",
  "/team/anfragen",
  "/team/aussehen",
  "/team/angaben",
  "/team/recht",
  "/team/mitglieder",
  "/team/protokoll",
];
test.each(teamPages)("the team's page %s meets WCAG 2.2 AA", async (path) => {
  await (await pageIn(false)).goto(world.address("hsk", "/entwicklung/anmelden/lead"));
  expect(await faultsOn(world.address("hsk", path))).toEqual(fine);
});

test.each([
  "/",
  "/kreise/neu",
  "/erfahrungen",
  "/einblicke",
  "/einblicke/kreise",
  "/einblicke/karte",
  "/einblicke/wirkung",
  "/einblicke/bleiben",
  "/einblicke/hausaerzte",
  "/einblicke/bericht",
  "/einblicke/praesentation",
  "/freigaben",
  "/programm",
  "/programm/ziele",
  "/runden",
  "/runden/neu",
  "/berichte",
  "/berichte/neu",
  "/gestaltungsrahmen",
  "/mitglieder",
  "/protokoll",
])("the agency's page %s meets WCAG 2.2 AA", async (path) => {
  await (await pageIn(false)).goto(world.address("agentur", "/entwicklung/anmelden/lead"));
  expect(await faultsOn(world.address("agentur", path))).toEqual(fine);
});

test.each(["/offene-daten", "/en/offene-daten", "/erfahrungsbericht", "/en/erfahrungsbericht", "/datenschutz"])(
  "the region's public page %s meets WCAG 2.2 AA, by day and by night",
  async (path) => {
    expect(await faultsOn(world.address("agentur", path))).toEqual(fine);
    expect(await faultsOn(world.address("agentur", path), { dark: true })).toEqual(fine);
  },
);

test.each(["/", "/en"])("the platform's page %s meets WCAG 2.2 AA", async (path) => {
  expect(await faultsOn(world.address("", path))).toEqual(fine);
});
