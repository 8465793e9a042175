import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addCards } from "#domain/experience-reports/add-cards";
import { addFigures } from "#domain/experience-reports/add-figures";
import { addText } from "#domain/experience-reports/add-text";
import { publishReport } from "#domain/experience-reports/publish-report";
import { startReport } from "#domain/experience-reports/start-report";
import { viewReport } from "#domain/experience-reports/view-report";
import { findExperiences } from "#domain/experience/find-experiences";
import { experienceFilter } from "#domain/experience/experience-filter";
import { releaseMonth } from "#domain/figures/release-month";
import { newId, type Month } from "#kernel";
import { agencyLead } from "../support/rounds.ts";
import { openWorld, type World } from "./world.ts";

const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const id = newId("rpt");

let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld(["hsk"]);
  page = await world.page({ reducedMotion: "reduce" });
  const { scope: hsk, lead } = await world.county("hsk");
  await releaseMonth(hsk, lead, world.lastMonth as Month, { reason: "", seen: "" });
  const { scope } = await world.county("agentur");
  await startReport(
    scope,
    agencyLead,
    { title: "Bericht", slug: "bericht", subtitle: "Ein Jahr", summary: "Kurz." },
    id,
  );
  const { experiences } = await findExperiences(scope, experienceFilter.parse({}));
  await addText(scope, agencyLead, id, { title: "Eingang", text: "Ein *Anfang*.\n\n- mit\n- Liste" });
  await addCards(
    scope,
    agencyLead,
    id,
    experiences.map((one) => one.id),
  );
  for (const picture of ["months", "counties", "kinds", "places"] as const)
    await addFigures(scope, agencyLead, id, { title: "", note: "", indicator: "boxes", period: "jahr", picture });
  const { revision } = await viewReport(scope, agencyLead, id);
  await publishReport(scope, agencyLead, id, { revision, reason: "" });
}, 180_000);
afterAll(() => world?.close());

async function faultsOn(address: string) {
  await page.setViewportSize({ width: 1280, height: 900 });
  const status = (await page.goto(address))!.status();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(STANDARD).analyze();
  await page.setViewportSize({ width: 320, height: 900 });
  const tooWide = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
  return {
    status,
    faults: violations.flatMap(({ id: rule, nodes }) => nodes.map(({ target }) => `${rule} at ${target.join(" ")}`)),
    tooWide,
  };
}
const fine = { status: 200, faults: [], tooWide: 0 };

const publicPages = ["/erfahrungsbericht", "/erfahrungsbericht/bericht", "/en/erfahrungsbericht/bericht/v/1"];
test.each(publicPages)("the public page %s meets WCAG 2.2 AA and fits 320 px", async (path) => {
  expect(await faultsOn(world.address("agentur", path))).toEqual(fine);
});

const ownPages = [
  "",
  "/erfahrungen",
  "/abschnitte/neu?art=text",
  "/abschnitte/neu?art=figures",
  "/vorschau",
  "/veroeffentlichung",
];
test.each([
  "/runden",
  "/runden/neu",
  "/berichte",
  "/berichte/neu",
  ...ownPages.map((path) => `/berichte/${id}${path}`),
])("the agency's page %s meets WCAG 2.2 AA and fits 320 px", async (path) => {
  await page.goto(world.address("agentur", "/entwicklung/anmelden/lead"));
  expect(await faultsOn(world.address("agentur", path))).toEqual(fine);
});

test("a section is put in its place by dragging, and without scripts by typing the place or by a button", async () => {
  const order = (on: Page) => on.locator(".section-list h3").allTextContents();
  const path = world.address("agentur", `/berichte/${id}`);
  await page.goto(world.address("agentur", "/entwicklung/anmelden/lead"));
  await page.setViewportSize({ width: 1280, height: 2000 });
  await page.goto(path);
  const before = await order(page);
  await page.locator(".section-list > li").first().dragTo(page.locator(".section-list > li").nth(2));
  await page.waitForURL(/verschoben/);
  expect(await order(page)).toEqual([before[1], before[2], before[0], ...before.slice(3)]);

  const plain = await world.page({ scripts: false });
  await plain.goto(world.address("agentur", "/entwicklung/anmelden/lead"));
  await plain.goto(path);
  await plain.getByRole("spinbutton", { name: `Platz von ${before[0]}` }).fill("1");
  await plain.getByRole("button", { name: `${before[0]} auf diesen Platz setzen` }).press("Enter");
  expect(await order(plain)).toEqual(before);
  await plain.getByRole("button", { name: `${before[0]} nach unten` }).press("Enter");
  expect((await order(plain)).slice(0, 2)).toEqual([before[1], before[0]]);
});
