import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inviteEmployers } from "#domain/desk/invite-employers";
import { invitationInput } from "#domain/desk/invitation-input";
import { anEmployer } from "../support/directory.ts";
import { aVacancy, newerFile, olderFile } from "../support/job-search.ts";
import { signInAs } from "./steps.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
const seats = new Map<string, Promise<Page>>();
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world?.close());

const trades =
  "Bäckerei Metzgerei Schreinerei Gärtnerei Druckerei Schlosserei Fahrschule Buchhandlung Optik Brauerei".split(" ");
const families =
  "Ahlmert Brüsewind Cordesmann Dinkelhoff Eickelpasch Fretterkamp Gellinger Hoppstock Iserlau Jückemöller Klausbrink Lübberich Mertzenich Nuhnetal Oberveis Pröpper Quastenberg Rüthenick Stockumer Tillweiß Ueckerath Vellmerich Wannenhof Xanterhaus Zurstraßen Bremkenau Düdinghof Elsperich Frielinghus Grafschafter".split(
    " ",
  );
/** A lead's browser, signed in once for all journeys. */
function seat(slug: string): Promise<Page> {
  const there = seats.get(slug) ?? signInAs(world, slug);
  seats.set(slug, there);
  return there;
}
const file = (name: string, mimeType: string, text: string) => ({ name, mimeType, buffer: Buffer.from(text) });

test("HSK imports a list of 300 employers; the 20 that are there already are found and not entered twice", async () => {
  const hsk = await seat("hsk");
  const { scope, lead } = await world.county("hsk");
  const firm = (at: number) => `${trades[at % 10]} ${families[Math.floor(at / 10)]}`;
  for (let at = 0; at < 20; at++)
    await anEmployer(scope, lead, {
      name: `${firm(at)} GmbH`,
      street: `Ruhrstraße ${at + 1}`,
      website: `https://laden-${at}.example`,
    });
  const rows = Array.from({ length: 300 }, (_, at) =>
    [
      at < 20 ? `${firm(at).toUpperCase()} GmbH & Co. KG` : firm(at),
      "Unternehmen",
      "Handel",
      "bis 9 Beschäftigte",
      "Brilon",
      `Ruhrstr. ${at + 1}`,
      "59929",
      `https://www.laden-${at}.example/`,
    ].join(";"),
  );
  const list = ["Firma;Art;Branche;Größe;Ort;Straße;PLZ;Homepage", ...rows].join("\r\n");

  await hsk.goto(world.address("hsk", "/team/import"));
  await hsk.getByLabel("Datei", { exact: true }).setInputFiles(file("hofläden.csv", "text/csv", list));
  await hsk.getByRole("button", { name: "Hochladen und ansehen" }).click();
  await hsk.getByRole("button", { name: "Weiter zur Prüfung" }).click();
  await hsk.getByRole("heading", { name: "Das würde die Datei bewirken" }).waitFor({ timeout: 60_000 });
  await hsk.getByRole("link", { name: /Vielleicht schon da.*20/ }).click();
  await hsk.getByText("gleiche Website").first().waitFor();
  await hsk.getByRole("button", { name: "Alle überspringen" }).click();
  await hsk.getByRole("button", { name: "280 Zeilen übernehmen" }).click();
  await hsk.getByRole("heading", { name: "Die Datei ist übernommen" }).waitFor({ timeout: 60_000 });
  await hsk.goto(world.address("hsk", "/team/arbeitgeber/doppelte"));
  expect(await hsk.locator("main").innerText()).not.toContain("Ahlmert");
}, 180_000);

test("Soest proposes three corrections with one note, and HSK takes two of them", async () => {
  const hsk = await seat("hsk");
  const soest = await seat("soest");
  const { scope, lead } = await world.county("hsk");
  const { id } = await anEmployer(scope, lead, { name: "Gießerei Hönnetal", phone: "02961 1111" });
  await soest.goto(world.address("soest", `/team/arbeitgeber/${id}`));
  await soest.getByRole("link", { name: "Änderungen vorschlagen" }).click();
  await soest.getByLabel(/^Telefon/).fill("02961 2222");
  await soest.getByLabel(/^Straße/).fill("Hüttenweg 9");
  await soest.getByLabel(/^Gegründet/).fill("1888");
  await soest.getByLabel(/Woher wissen Sie es/).fill("Steht so auf dem neuen Briefbogen.");
  await soest.getByRole("button", { name: "Vorschlagen" }).click();

  await hsk.goto(world.address("hsk", "/team/vorschlaege"));
  await hsk.getByRole("link", { name: "Vorschlag für Gießerei Hönnetal ansehen und entscheiden" }).click();
  for (const [field, decision] of [
    ["Telefon", "Übernehmen"],
    ["Straße und Hausnummer", "Übernehmen"],
    ["Gegründet", "Unsere Angabe behalten"],
  ] as const)
    await hsk
      .getByRole("group", { name: field, exact: true })
      .getByRole("radio", { name: decision, exact: true })
      .check();
  await hsk.getByRole("button", { name: "Entscheidung speichern" }).click();

  await soest.goto(world.address("soest", `/team/arbeitgeber/${id}`));
  const record = await soest.locator("main").innerText();
  expect(record).toContain("02961 2222");
  expect(record).toContain("Hüttenweg 9");
  expect(record).not.toContain("1888");
});

test("a practice changes its succession year at its desk, and it stands on the site once Soest has accepted", async () => {
  const soest = await seat("soest");
  const { scope, lead } = await world.county("soest");
  const practice = await anEmployer(scope, lead, {
    name: "Hausarztpraxis am Möhnesee",
    kind: "practice",
    sector: "health",
    size: "1-9",
    municipalityAgs: "05974032",
    successionYear: "2031",
  });
  const address = "praxis@moehnesee.example";
  await inviteEmployers(
    scope,
    lead,
    invitationInput.parse({ chosen: [practice.id], address: { [practice.id]: address } }),
  );
  const desk = await signInAs(world, "soest", "/betrieb/anmeldung", address);
  await desk.getByRole("link", { name: "Etwas ändern" }).click();
  await desk.getByLabel(/Nachfolge/).fill("2028");
  await desk.getByRole("button", { name: "Speichern" }).click();

  const visitor = await world.page();
  const site = world.address("soest", `/arbeitgeber/${practice.slug}`);
  await visitor.goto(site);
  expect(await visitor.locator("main").innerText()).not.toContain("2028");

  await soest.goto(world.address("soest", "/team/vorschlaege"));
  await soest.getByRole("link", { name: "Vorschlag für Hausarztpraxis am Möhnesee ansehen und entscheiden" }).click();
  await soest.getByRole("radio", { name: "Übernehmen", exact: true }).check();
  await soest.getByRole("button", { name: "Entscheidung speichern" }).click();
  await visitor.goto(site);
  await visitor.getByText("2028").first().waitFor();
});

test("two records become one, the old address leads to the new one, and the merge is undone", async () => {
  const hsk = await seat("hsk");
  const { scope, lead } = await world.county("hsk");
  const website = "https://tischlerei-astenblick.example";
  const stays = await anEmployer(scope, lead, { name: "Tischlerei Astenblick GmbH", website });
  const goes = await anEmployer(scope, lead, { name: "Astenblick Tischlerei", website, phone: "02981 77" });
  await hsk.goto(world.address("hsk", `/team/arbeitgeber/zusammenfuehrungen/neu?bleibt=${stays.id}&geht=${goes.id}`));
  await hsk.getByRole("radio", { name: /02981 77/ }).check();
  await hsk.getByRole("button", { name: "Zusammenführen" }).click();

  const visitor = await world.page();
  const old = world.address("hsk", `/arbeitgeber/${goes.slug}`);
  await visitor.goto(old);
  expect(visitor.url()).toBe(world.address("hsk", `/arbeitgeber/${stays.slug}`));
  expect(await visitor.locator("main").innerText()).toContain("02981 77");

  await hsk.goto(world.address("hsk", "/team/arbeitgeber/zusammenfuehrungen"));
  await hsk.getByRole("link", { name: /Tischlerei Astenblick GmbH und .* wieder trennen/ }).click();
  await hsk.getByRole("button", { name: "Wieder trennen" }).click();
  await visitor.goto(old);
  expect(visitor.url()).toBe(old);
  expect(await visitor.getByRole("heading", { level: 1 }).innerText()).toBe("Astenblick Tischlerei");
});

test("a job search file of each shape is imported twice, and each vacancy stands there once", async () => {
  const hsk = await seat("hsk");
  const { scope, lead } = await world.county("hsk");
  await anEmployer(scope, lead, { name: "Zimmerei Bruchhauser Steine GmbH", municipalityAgs: "05958012" });
  const firm = "Zimmerei Bruchhauser Steine GmbH";
  const old = olderFile([aVacancy({ firm, title: "Zimmerer für den Bergdorfbau (m/w/d)" })]);
  const recent = newerFile([aVacancy({ firm, title: "Bauzeichnerin für Dachstühle (m/w/d)" })]);
  const read = async (name: string, text: string) => {
    await hsk.goto(world.address("hsk", "/team/angebote/jobsuche"));
    await hsk.getByLabel(/Suchergebnis/).setInputFiles(file(name, "application/json", text));
    await hsk.getByRole("button", { name: "Einlesen und ansehen" }).click();
    await hsk.getByRole("button", { name: "Übernehmen" }).waitFor();
    const remove = hsk.getByRole("checkbox", { name: /die in der Datei fehlen/ });
    if (await remove.count()) await remove.uncheck();
    await hsk.getByRole("button", { name: "Übernehmen" }).click();
    await expect
      .poll(
        async () => {
          await hsk.reload();
          return hsk.locator("main").innerText();
        },
        { timeout: 30_000, interval: 500 },
      )
      .toContain("übernommen");
  };
  for (const time of ["zum ersten", "zum zweiten"]) {
    await read(`alt ${time}.json`, old);
    await read(`neu ${time}.json`, recent);
  }
  const visitor = await world.page();
  await visitor.goto(world.address("hsk", "/angebote"));
  for (const title of ["Zimmerer für den Bergdorfbau (m/w/d)", "Bauzeichnerin für Dachstühle (m/w/d)"])
    expect(await visitor.getByRole("link", { name: title }).count(), title).toBe(1);
  await visitor.getByRole("link", { name: "Zimmerer für den Bergdorfbau (m/w/d)" }).click();
  await visitor.getByText(/Quelle: Jobsuche der Bundesagentur für Arbeit/).waitFor();
}, 120_000);
