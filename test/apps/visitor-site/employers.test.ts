import { expect, test } from "vitest";
import { overlayInput } from "#domain/directory/overlay-input";
import { setOverlay } from "#domain/directory/set-overlay";
import { closeOpening } from "#domain/openings/close-opening";
import { publishOpening } from "#domain/openings/publish-opening";
import { openingInput } from "#domain/openings/opening-input";
import { writeOpening } from "#domain/openings/write-opening";
import { indexChanges } from "#domain/search/index-changes";
import { asEditor } from "#domain/team/actors";
import { dayOf, stoppedClock, systemClock } from "#kernel";
import { anEmployer, anOpening } from "../../support/directory.ts";
import { mintCounty, visit } from "../../support/platform.ts";

async function seat(made: Parameters<typeof mintCounty>[0] = {}) {
  const county = await mintCounty(made);
  return { county, scope: await county.scope(), editor: asEditor(await county.member("editor")) };
}

async function page(host: string, path: string, status = 200) {
  const answer = await visit(host, path);
  expect(answer.status, path).toBe(status);
  return await answer.text();
}

const jsonLd = (html: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)![1]!);

test("the directory lists names and teasers, says how many there are, and offers every municipality of the county", async () => {
  const { county, scope, editor } = await seat();
  await anEmployer(scope, editor, {
    name: `Listenreif ${county.slug}`,
    municipalityAgs: "05958048",
    sector: "energy",
    size: "250+",
  });
  const html = await page(county.host, "/arbeitgeber?ort=winterberg&branche=energy&groesse=250%2B");
  expect(html).toContain(`Listenreif ${county.slug}`);
  expect(html).toContain("Wir schneiden, was der Wald hergibt.");
  expect(html).toMatch(/\d+ Eintr(ag|äge) gefunden/);
  for (const town of [
    "Arnsberg",
    "Bestwig",
    "Brilon",
    "Eslohe",
    "Hallenberg",
    "Marsberg",
    "Medebach",
    "Meschede",
    "Olsberg",
    "Schmallenberg",
    "Sundern",
    "Winterberg",
  ]) {
    expect(html, town).toMatch(new RegExp(`<option value="${town}`));
  }
  const map = await page(county.host, "/arbeitgeber?branche=energy&groesse=250%2B&ansicht=karte");
  expect(map).toContain("© GeoBasis-DE / BKG 2017, GeoNutzV");
  expect(map).toMatch(
    /<a href="\/arbeitgeber\?ort=winterberg&amp;branche=energy&amp;groesse=250%2B" aria-label="Winterberg: \d+"/,
  );
});

test("an address with nonsense in its filters still shows a list", async () => {
  const { county } = await seat();
  for (const query of [
    "?ort=atlantis",
    "?branche=alchemie",
    "?seite=-3&q=x",
    "?q=x&seite=99999999999999999999",
    "?nach=niemand",
    "?q=%22%20OR%20*%20NEAR(",
    `?q=${"%C3%BC".repeat(40)}`,
    "?q=%00",
    "?umkreis=abc&ort=brilon",
    "?umkreis=25",
    "?ort=brilon&umkreis=25&reihe=naehe&seite=-1",
    "?ort=99999",
    "?ort=%F0%9F%8C%B2",
    "?q=%F0%9F%8C%B2%20!!!",
    "?ansicht=karte&q=%27;--",
    "?vorteil=home-office&vorteil=erfunden&region=2",
    "?zeit=immer",
    `?q=${"a".repeat(5000)}`,
  ]) {
    for (const list of ["/arbeitgeber", "/angebote"])
      expect(await page(county.host, `${list}${query}`)).toContain("gefunden");
  }
});

test("no page of the directory costs more than two round trips", async () => {
  const { county, scope, editor } = await seat();
  const { id, slug } = await anEmployer(scope, editor);
  const opening = await anOpening(scope, editor, id);
  await indexChanges(scope);
  const paths = [
    "/arbeitgeber",
    "/arbeitgeber?ort=brilon&branche=wood",
    "/arbeitgeber?q=saegewerk",
    "/arbeitgeber?q=sgewerk&region=1",
    `/arbeitgeber/${slug}`,
    "/angebote",
    "/angebote?q=zimmerin",
    `/angebote/${opening.slug}`,
  ];
  for (const path of paths) {
    const answer = await visit(county.host, path);
    expect(Number(answer.headers.get("x-d1-trips")), path).toBe(2);
  }
});

test("a search marks its words and lets no markup through", async () => {
  const { county, scope, editor } = await seat();
  await anEmployer(scope, editor, {
    name: "Käferholz <b>Fettdruck</b>",
    teaser: "Holz & <script>alert(1)</script> mehr.",
  });
  await indexChanges(scope);
  const html = await page(county.host, "/arbeitgeber?q=kaeferh");
  expect(html).toContain("<mark>Käferholz</mark> &lt;b>Fettdruck&lt;/b>");
  expect(html).toContain("1 Eintrag gefunden");
  expect(html).not.toContain("<script>alert");
  const asked = await page(county.host, `/arbeitgeber?q=${encodeURIComponent('"><script>alert(2)</script>')}`);
  expect(asked).not.toContain("<script>alert");
  expect(await page(county.host, "/en/arbeitgeber?q=kaeferh")).toContain("1 entry found");
});

test("an employer's page shows its facts, its openings and who keeps it, and the contact only of its own county", async () => {
  const [hsk, soest] = [await seat({ countyAgs: "05958" }), await seat({ countyAgs: "05974" })];
  const { id, slug } = await anEmployer(hsk.scope, hsk.editor, {
    name: "Vollständig & Söhne",
    description: "Erster Absatz.\n\nZweiter Absatz.",
  });
  await anOpening(hsk.scope, hsk.editor, id, { title: "Sägewerkerin (m/w/d)" });
  await setOverlay(
    soest.scope,
    soest.editor,
    id,
    overlayInput.parse({
      shown: "on",
      contactName: "Mara Beispiel",
      contactMail: "mara@soest.example",
      teaser: "Nur für Soest.",
    }),
  );
  const own = await page(hsk.county.host, `/arbeitgeber/${slug}`);
  for (const text of [
    "Vollständig &amp; Söhne",
    "Möhnestraße 4",
    "02961 1234",
    "<p>Erster Absatz.</p><p>Zweiter Absatz.</p>",
    "Sägewerkerin (m/w/d)",
    `gepflegt von ${hsk.scope.tenant.name}`,
  ])
    expect(own).toContain(text);
  expect(jsonLd(own)).toMatchObject({
    "@type": "Organization",
    name: "Vollständig & Söhne",
    address: { addressLocality: "Brilon", addressCountry: "DE" },
  });
  expect(own).not.toContain("Mara Beispiel");
  expect(own).not.toContain("Nur für Soest.");
  const theirs = await page(soest.county.host, `/arbeitgeber/${slug}`);
  expect(theirs).toContain("Mara Beispiel");
  expect(theirs).toContain("Nur für Soest.");
  await page(hsk.county.host, "/arbeitgeber/gibt-es-nicht", 404);
});

test("where doctors are sought, practices come first and say what doctors ask", async () => {
  const { county, scope, editor } = await seat({ template: "gp", countyAgs: "05974" });
  const given = { municipalityAgs: "05974016", planningArea: "Soest-Land" };
  await anEmployer(scope, editor, { ...given, name: `AAA Maschinen ${county.slug}` });
  const { slug } = await anEmployer(scope, editor, {
    ...given,
    name: `Praxis am Markt ${county.slug}`,
    kind: "practice",
    sector: "health",
    doctors: "3",
    trainingMonths: "24",
    successionYear: "2029",
    halfSeats: "2",
    studentsWelcome: "on",
  });
  const list = await page(county.host, "/arbeitgeber?bereich=Soest-Land&studierende=1&nachfolge=1&weiterbildung=1");
  expect(list).toContain(`Praxis am Markt ${county.slug}`);
  expect(list).toContain("Nachfolge ab 2029");
  expect(list).not.toContain(`AAA Maschinen ${county.slug}`);
  const html = await page(county.host, `/arbeitgeber/${slug}`);
  for (const text of ["Soest-Land", "24 Monate Befugnis", "Studierende sind willkommen"]) expect(html).toContain(text);
});

test("openings show only kinds of the county's programmes, and a posting has what job searches require", async () => {
  const { county, scope, editor } = await seat();
  const { id } = await anEmployer(scope, editor, { name: `Ausschreibung ${county.slug}` });
  const job = await anOpening(scope, editor, id, {
    title: `Zimmerin ${county.slug}`,
    body: "Dächer <bauen> & sanieren, überall.\n\nMit uns.",
    validUntil: "2040-05-31",
    workingTime: "either",
  });
  const gp = await anOpening(scope, editor, id, { title: `Famulatur ${county.slug}`, kind: "clerkship" });
  const list = await page(county.host, "/angebote");
  expect(list).toContain(`Zimmerin ${county.slug}`);
  expect(list).not.toContain(`Famulatur ${county.slug}`);
  await page(county.host, `/angebote/${gp.slug}`, 404);

  const html = await page(county.host, `/angebote/${job.slug}`);
  expect(html).toContain("mailto:bewerbung@saegewerk.example");
  expect(jsonLd(html)).toMatchObject({
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: `Zimmerin ${county.slug}`,
    description: "<p>Dächer mit Aussicht.</p><p>Dächer &lt;bauen&gt; &amp; sanieren, überall.</p><p>Mit uns.</p>",
    datePosted: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    validThrough: "2040-05-31T21:59:59.000Z",
    employmentType: ["FULL_TIME", "PART_TIME"],
    hiringOrganization: { "@type": "Organization", name: `Ausschreibung ${county.slug}` },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        streetAddress: "Möhnestraße 4",
        postalCode: "59929",
        addressLocality: "Brilon",
        addressCountry: "DE",
      },
    },
  });
});

test("a closed or expired opening is gone from the list, answers 410 and shows what is open beside it", async () => {
  const { county, scope, editor } = await seat();
  const { id } = await anEmployer(scope, editor);
  const closed = await anOpening(scope, editor, id, { title: `Vergeben ${county.slug}` });
  await anOpening(scope, editor, id, { title: `Noch offen ${county.slug}` });
  await closeOpening(scope, editor, closed.id, "filled-through-us");
  const over = await page(county.host, `/angebote/${closed.slug}`, 410);
  expect(over).toContain("wir freuen uns mit");
  expect(over).toContain(`Noch offen ${county.slug}`);

  const before = await county.scope(stoppedClock(systemClock.now() - 10 * 86_400));
  const expired = await anOpening(before, editor, id, {
    title: `Abgelaufen ${county.slug}`,
    validUntil: dayOf(systemClock.now() - 2 * 86_400),
  });
  await page(county.host, `/angebote/${expired.slug}`, 410);
  const list = await page(county.host, "/angebote");
  expect(list).not.toContain(`Abgelaufen ${county.slug}`);
  expect(list).not.toContain(`Vergeben ${county.slug}`);
});

test("a draft is nowhere, publishing twice counts once, and only the vouching county writes", async () => {
  const [here, there] = [await seat(), await seat()];
  const { id, slug } = await anEmployer(here.scope, here.editor);
  const input = openingInput.parse({
    employerId: id,
    kind: "job",
    title: `Entwurf ${here.county.slug}`,
    body: "Noch nicht für alle bestimmt.",
  });
  const draft = await writeOpening(here.scope, here.editor, input);
  if (!("id" in draft)) throw new Error("not written");
  await page(here.county.host, `/angebote/${draft.slug}`, 404);
  expect(await page(here.county.host, `/arbeitgeber/${slug}`)).not.toContain("Entwurf");
  expect(await writeOpening(there.scope, there.editor, input)).toEqual({
    problems: [{ field: "employerId", rule: "choice" }],
  });
  await expect(publishOpening(there.scope, there.editor, draft.id)).rejects.toMatchObject({ code: "not-found" });
  await Promise.all([
    publishOpening(here.scope, here.editor, draft.id),
    publishOpening(here.scope, here.editor, draft.id),
  ]);
  await page(here.county.host, `/angebote/${draft.slug}`);
});
