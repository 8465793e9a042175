import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BudgetLines, Grants } from "#db/repositories";
import { newCampaignInput } from "#domain/campaigns/campaign-input";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { recordTouchpoint } from "#domain/figures/record-touchpoint";
import { releaseMonth } from "#domain/figures/release-month";
import { touchpointInput } from "#domain/figures/touchpoint-input";
import { addGrant } from "#domain/funding/add-grant";
import { budgetInput } from "#domain/funding/budget-input";
import { grantInput } from "#domain/funding/grant-input";
import { planBudget } from "#domain/funding/plan-budget";
import { bookReceipt } from "#domain/receipts/book-receipt";
import { receiptInput } from "#domain/receipts/receipt-input";
import { addDays, dayOf, monthOf, systemClock, type Day, type Month } from "#kernel";
import { readPdf } from "../support/pdf.ts";
import { signInAs } from "./steps.ts";
import { openWorld, type World } from "./world.ts";

const counties = ["hsk", "soest", "mk", "olpe", "siwi"] as const;
const seats = new Map<string, Promise<Page>>();
let world: World;
beforeAll(async () => {
  world = await openWorld(counties);
}, 120_000);
afterAll(() => world?.close());

/** A lead's browser, signed in once for all journeys. */
function seat(slug: string): Promise<Page> {
  const there = seats.get(slug) ?? signInAs(world, slug, slug === "agentur" ? "/anmeldung" : undefined);
  seats.set(slug, there);
  return there;
}

/** What a page hands over when this link is pressed. */
async function fileOf(page: Page, name: RegExp | string): Promise<Uint8Array> {
  const [file] = await Promise.all<Download | void>([
    page.waitForEvent("download"),
    page.getByRole("link", { name }).first().click(),
  ]);
  return new Uint8Array(await readFile(await (file as Download).path()));
}

test("HSK's photo action of 2016 becomes a summer of network meetings in Soest, and its cost comes back to the card", async () => {
  const { scope, lead } = await world.county("hsk");
  const planned = await planCampaign(
    scope,
    lead,
    newCampaignInput.parse({
      title: "Heimatfotos am Schützenfest",
      kind: "photo",
      targetGroup: "everyone",
      place: "zwölf Schützenfeste",
      startsOn: "2016-05-15",
      endsOn: "2016-08-28",
      goal: "Mit Menschen ins Gespräch kommen, die nur zum Fest zu Hause sind.",
    }),
  );
  if ("problems" in planned) throw new Error(JSON.stringify(planned.problems));
  const photos = planned;
  for (const [day, amount] of [
    ["2016-05-27", 203],
    ["2016-06-26", 268],
    ["2016-08-28", 238],
  ] as const)
    await recordTouchpoint(
      scope,
      lead,
      touchpointInput.parse({ indicator: "cards", amount: String(amount), day, campaignId: photos.id }),
      `photos-${day}`,
    );

  const hsk = await seat("hsk");
  await hsk.goto(world.address("hsk", `/team/aktionen/${photos.id}/abschluss`));
  await hsk.getByLabel("Wie viele Menschen erreicht?").fill("709");
  await hsk.getByLabel("Kosten in Euro").fill("4.254,00");
  await hsk.getByLabel("Arbeitsstunden").fill("160");
  await hsk.getByRole("radio", { name: "Ja, genau so" }).check();
  await hsk.getByLabel(/Was haben wir gelernt/).fill("Wer sein Foto abholt, ist im Gespräch.");
  await hsk.getByRole("button", { name: "Abschließen" }).click();
  await hsk.getByRole("button", { name: "Als Erfahrung festhalten" }).click();
  await hsk
    .getByText(/gemessen/)
    .first()
    .waitFor();
  await hsk.getByLabel("Kurz gesagt").fill("Eine Karte mit Code, ein Foto, ein Gespräch.");
  await hsk.getByLabel("Was wir gemacht haben").fill("An zwölf Festen fotografiert und Karten mit Codes verteilt.");
  await hsk.getByLabel("Was gut lief").fill("Wer sein Foto zu Hause abrief, sah auch die Angebote.");
  await hsk.getByLabel("Was nicht gut lief").fill("Bei Regen blieben die Karten in der Kiste.");
  await hsk.getByRole("button", { name: "Speichern" }).click();
  await hsk.getByRole("button", { name: "Zur Prüfung geben" }).click();
  await hsk.getByRole("button", { name: /^Geprüft/ }).click();
  await hsk.getByRole("button", { name: "Mit der Region teilen" }).click();

  const soest = await seat("soest");
  await soest.goto(world.address("soest", "/team/erfahrungen?q=Heimatfotos"));
  await soest.getByRole("link", { name: "Heimatfotos am Schützenfest" }).click();
  await soest.getByText("709 Karten").waitFor();
  expect(await soest.locator("main").innerText()).toMatch(/je Kontakt[^\n]*\n6\s€/);
  await soest.getByRole("link", { name: "Bei uns übernehmen" }).click();
  await soest.getByLabel("Wann soll es losgehen?").fill("2026-06-01");
  await soest.getByRole("button", { name: "Übernehmen" }).click();
  await soest.getByRole("heading", { level: 1, name: "Heimatfotos am Schützenfest" }).waitFor();
  await soest.getByRole("link", { name: "Plan ändern" }).click();
  await soest.getByLabel("Wie heißt die Aktion?").fill("Sommer der Netzwerktreffen");
  await soest.getByLabel("Art", { exact: true }).selectOption("network");
  await soest.getByRole("button", { name: "Speichern" }).click();
  await soest.getByRole("button", { name: "Aktion starten" }).click();
  const campaign = soest.url().split("?")[0];
  await soest.goto(`${campaign}/abschluss`);
  await soest.getByLabel("Wie viele Menschen erreicht?").fill("120");
  await soest.getByLabel("Kosten in Euro").fill("540");
  await soest.getByLabel("Arbeitsstunden").fill("40");
  await soest.getByLabel("Letzter Tag").fill("2026-08-31");
  await soest.getByRole("radio", { name: "Ja, genau so" }).check();
  await soest.getByLabel(/Ein Satz für die anderen Kreise/).fill("Ging auch mit Studierenden gut.");
  await soest.getByRole("button", { name: "Abschließen" }).click();
  await soest.getByRole("heading", { level: 1, name: "Sommer der Netzwerktreffen" }).waitFor();

  await hsk.goto(world.address("hsk", "/team/erfahrungen?q=Heimatfotos"));
  await hsk.getByRole("link", { name: "Heimatfotos am Schützenfest" }).click();
  const card = await hsk.locator("main").innerText();
  expect(card).toMatch(/4,50\s€/);
  expect(card).toContain("Ging auch mit Studierenden gut.");
}, 120_000);

test("five counties release six months, and the agency prints what they come to together", async () => {
  const now = systemClock.now();
  const months = Array.from({ length: 6 }, (_, back) => monthsBefore(monthOf(now), 6 - back));
  for (const [at, slug] of counties.entries()) {
    const { scope, lead } = await world.county(slug);
    for (const month of months) {
      await count(slug, "boxes", 100, `${month}-10`);
      await count(slug, "heads", 40 + at * 10, `${month}-11`);
      // The last month of HSK goes through the page.
      if (slug === "hsk" && month === months.at(-1)) continue;
      const answer = await releaseMonth(scope, lead, month);
      expect({ slug, month, answer: Object.keys(answer) }).toEqual({ slug, month, answer: ["release"] });
    }
  }
  const hsk = await seat("hsk");
  await hsk.goto(world.address("hsk", `/team/kennzahlen/freigabe/${months.at(-1)}`));
  await hsk.getByRole("button", { name: /freigeben$/ }).click();
  await hsk.getByRole("status").or(hsk.getByText("freigegeben")).first().waitFor();

  const agency = await seat("agentur");
  await agency.goto(world.address("agentur", "/einblicke?zeitraum=alles"));
  const insights = await agency.locator("main").innerText();
  expect(insights).toContain("1.800");
  const { tagged, text, pages, alternatives } = await readPdf(await fileOf(agency, /PDF/));
  expect({ tagged, pictured: alternatives.length > 0, pages: pages.length > 1 }).toEqual({
    tagged: true,
    pictured: true,
    pages: true,
  });
  for (const name of ["Heimvorteil HSK", "Hausärzte für den Kreis Soest", "Boxen"]) expect(text).toContain(name);
  const printed = await readPdf(new Uint8Array(await agency.pdf({ format: "A4" })));
  expect(printed.text).toContain("1.800");
}, 180_000);

async function count(slug: string, indicator: string, amount: number, day: string) {
  const { scope, lead } = await world.county(slug);
  const input = touchpointInput.parse({ indicator, amount: String(amount), day });
  await recordTouchpoint(scope, lead, input, `${slug}-${indicator}-${day}`);
}

const monthsBefore = (month: Month, back: number): Month => {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year!, number! - 1 - back, 15)).toISOString().slice(0, 7) as Month;
};

test("a Verwendungsnachweis over 120 receipts says what is missing first, and then proves every one of them", async () => {
  const { scope, lead } = await world.county("mk");
  const today = dayOf(systemClock.now());
  const grant = await addGrant(
    scope,
    lead,
    grantInput.parse({
      title: "Rückkehrförderung Märkischer Kreis",
      funder: "Land Nordrhein-Westfalen",
      noticeNumber: "34.02-17/25",
      noticeOn: addDays(today, -400),
      startsOn: addDays(today, -380),
      endsOn: addDays(today, -10),
      share: "80",
      permittedShift: "20",
    }),
  );
  if (!("id" in grant)) throw new Error(JSON.stringify(grant));
  const year = today.slice(0, 4);
  const { planVersion } = await Grants.in(scope.db).get(grant.id);
  const planned = await planBudget(
    scope,
    lead,
    grant.id,
    budgetInput.parse({
      seen: String(planVersion),
      lines: {
        0: { number: "1.1", name: "Personal", years: { [year]: "60.000,00" } },
        1: { number: "2.1", name: "Öffentlichkeitsarbeit", years: { [year]: "20.000,00" } },
      },
    }),
  );
  expect(planned).toEqual({ planned: true });
  const lines = await BudgetLines.in(scope.db).ofGrant(grant.id);
  let cents = 0;
  for (let at = 1; at <= 120; at++) {
    const amount = 1_000 + at * 137;
    cents += amount;
    const receipt = receiptInput.parse({
      number: `MK-${String(at).padStart(3, "0")}`,
      paidOn: addDays(today, -370 + at * 3) as Day,
      payee: at % 2 ? "Druckerei Volmetal" : "Gasthof Ebbegebirge",
      purpose: `Leistung ${at} für die Aktionen des Kreises`,
      lineId: lines[at % 2]!.id,
      kind: "expense",
      amountCents: `${Math.floor(amount / 100)},${String(amount % 100).padStart(2, "0")}`,
    });
    const booked = await bookReceipt(scope, lead, grant.id, receipt, `journey-${at}`);
    expect(booked).toHaveProperty("receipt");
  }
  const sum = (cents / 100).toLocaleString("de-DE", { minimumFractionDigits: 2 });

  const mk = await seat("mk");
  await mk.goto(world.address("mk", `/team/foerderung/${grant.id}/nachweise`));
  await mk.getByRole("radio", { name: /Verwendungsnachweis/ }).check();
  await mk.getByRole("button", { name: "Entwurf zusammenstellen" }).click();
  await mk
    .getByText(/120 Belege/)
    .first()
    .waitFor();
  await mk.getByRole("checkbox", { name: /Ich habe gesehen, was noch fehlt/ }).check();
  await mk.getByRole("button", { name: "Verwendungsnachweis einfrieren" }).click();
  await mk
    .getByText(/Eingefroren am/)
    .first()
    .waitFor();

  const { tagged, text, pages } = await readPdf(await fileOf(mk, "PDF"));
  expect(tagged).toBe(true);
  for (let at = 1; at <= 120; at++) expect(text).toContain(`MK-${String(at).padStart(3, "0")}`);
  expect(text).toContain(sum);
  expect(pages.filter((page) => page.includes("MK-")).length).toBeGreaterThan(2);
}, 180_000);
