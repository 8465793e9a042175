import { afterAll, beforeAll, expect, test } from "vitest";
import { openMail, signInAs } from "./steps.ts";
import { leadMail, openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world?.close());

test("without scripts, a visitor finds an employer in Brilon and takes a seat at a table in Meschede", async () => {
  const page = await world.page({ scripts: false });
  await page.goto(world.address("hsk"));
  await page.getByRole("link", { name: "Arbeitgeber", exact: true }).first().click();
  await page.getByLabel("Ort oder Postleitzahl").fill("Brilon");
  await page.getByRole("button", { name: "Zeigen", exact: true }).click();
  await page.getByRole("link", { name: "Drahtwerk Wiesengrund" }).click();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Drahtwerk Wiesengrund");

  await page.getByRole("link", { name: "Termine", exact: true }).first().click();
  await page.getByRole("link", { name: "Stammtisch Meschede" }).click();
  await page.getByLabel(/Dein Name/).fill("Jana Beispiel");
  await page.getByLabel(/Deine E-Mail-Adresse/).fill("jana");
  await page.getByRole("button", { name: "Ich komme" }).click();
  await page.getByText("Bitte eine E-Mail-Adresse wie").first().waitFor();
  expect(await page.getByLabel(/Dein Name/).inputValue()).toBe("Jana Beispiel");
  await page.getByLabel(/Deine E-Mail-Adresse/).fill("jana@example.org");
  // A browser is faster than a person; the form asks whoever is to send it once more.
  await expect
    .poll(
      async () => {
        await page.getByRole("button", { name: "Ich komme" }).click();
        return page.url();
      },
      { timeout: 10_000, interval: 1000 },
    )
    .toContain("platz=");

  const mail = await openMail(world, /Stammtisch Meschede/);
  await mail.locator("main dl a[href*='/platz/']").click();
  expect(mail.url()).toBe(world.address("hsk", "/platz"));
  await mail.getByRole("button", { name: /bestätigen|Ja/i }).click();
  await mail.goto(world.address("hsk", "/termine"));
  await mail.getByRole("link", { name: "Stammtisch Meschede" }).click();
  await mail.getByText("noch 11 von 12 frei").waitFor();
});

test("a lead is offered a readable neighbour of a pale colour, and publishes a story that the feed carries", async () => {
  const page = await signInAs(world, "hsk");
  await page.goto(world.address("hsk", "/team/aussehen"));
  await page.getByLabel("Akzent").fill("#b9e6d3");
  await page.getByRole("button", { name: "Veröffentlichen", exact: true }).click();
  await page.locator("button[name=_vorschlag]").click();
  await page.goto(world.address("hsk", "/team/aussehen"));
  const accent = await page.getByLabel("Akzent").inputValue();
  expect(accent).not.toBe("#b9e6d3");
  const visitor = await world.page();
  await visitor.goto(world.address("hsk"));
  expect(await visitor.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent"))).toBe(
    accent,
  );

  await page.goto(world.address("hsk", "/team/beitraege/neu"));
  await page.getByRole("radio", { name: "Geschichte" }).check();
  await page.getByLabel("Titel").first().fill("Zurück in Olsberg");
  await page.getByLabel("Kurz gesagt").first().fill("Wie eine Umzugskiste stehen blieb.");
  await page
    .getByRole("textbox", { name: "Text", exact: true })
    .first()
    .fill("Sie wollte nur **zwei Wochen** bleiben.");
  await page.getByRole("button", { name: "Als Entwurf speichern" }).click();
  await page.getByRole("button", { name: /Veröffentlichen/ }).click();
  await visitor.goto(world.address("hsk", "/neues"));
  await visitor.getByRole("link", { name: "Zurück in Olsberg" }).click();
  expect(await visitor.locator("main strong").innerText()).toBe("zwei Wochen");
  const feed = await visitor.goto(world.address("hsk", "/neues.rss"));
  expect(await feed!.text()).toContain("Zurück in Olsberg");
});

test("Soest adopts the photo action of HSK as a planned campaign of its own", async () => {
  const page = await signInAs(world, "soest");
  await page.goto(world.address("soest", "/team/erfahrungen"));
  await page.getByRole("link", { name: "Fotoaktion am Festzelt" }).click();
  await page.getByRole("link", { name: "Bei uns übernehmen" }).click();
  await page.getByRole("button", { name: /übernehmen/i }).click();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Fotoaktion am Festzelt");
  expect(page.url()).toContain("/team/aktionen/");
});

test("the agency opens a sixth county, which answers at once", async () => {
  const page = await signInAs(world, "agentur", "/anmeldung");
  await page.goto(world.address("agentur", "/kreise/neu"));
  await page.getByLabel("Name", { exact: true }).first().fill("Heimvorteil Musterkreis");
  await page.getByLabel("Kurzname").fill("Musterkreis");
  await page.getByLabel("Adresse", { exact: true }).fill("muster");
  await page.getByLabel("Amtlicher Kreisschlüssel").fill("05978");
  await page.getByRole("radio", { name: /^Karriere/ }).check();
  await page.getByLabel("Name", { exact: true }).last().fill("Leitung muster");
  await page.getByLabel("E-Mail-Adresse").fill(leadMail("muster"));
  await page.getByRole("button", { name: "Kreis anlegen" }).click();
  const visitor = await world.page();
  const answer = await visitor.goto(world.address("muster"));
  expect(answer!.status()).toBe(200);
  expect(await visitor.title()).toContain("Heimvorteil Musterkreis");
  const lead = await signInAs(world, "muster");
  expect(await lead.getByRole("heading", { level: 1 }).innerText()).toContain("Guten");
});

test("a month that HSK releases is seen by the agency, and not before", async () => {
  const figures = () => world.address("agentur", "/kennzahlen?zeitraum=alles&kennzahl=boxes");
  const agency = await signInAs(world, "agentur", "/anmeldung");
  await agency.goto(figures());
  expect(await agency.locator("main").innerText()).not.toContain("480");

  const page = await signInAs(world, "hsk");
  await page.goto(world.address("hsk", `/team/kennzahlen/freigabe/${world.lastMonth}`));
  await page.getByText("480").first().waitFor();
  await page.getByRole("button", { name: /freigeben/i }).click();
  await agency.goto(figures());
  await agency.getByText("480").first().waitFor();
});
