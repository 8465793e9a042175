import { expect, test } from "vitest";
import { changeEmployer } from "#domain/directory/change-employer";
import { overlayInput } from "#domain/directory/overlay-input";
import { setOverlay } from "#domain/directory/set-overlay";
import { closeOpening } from "#domain/openings/close-opening";
import { findEmployers } from "#domain/search/find-employers";
import { findOpenings } from "#domain/search/find-openings";
import { folded, spellingsOf, wordsAsked } from "#domain/search/folding";
import { indexChanges } from "#domain/search/index-changes";
import { marked } from "#domain/search/marked";
import { asEditor } from "#domain/team/actors";
import { anEmployer, anOpening, employerForm } from "../../../support/directory.ts";
import { A_WHOLE_ROUND, mintCounty, platform } from "../../../support/platform.ts";

async function seat(countyAgs = "05958") {
  const county = await mintCounty({ countyAgs });
  return { scope: await county.scope(), editor: asEditor(await county.member("editor")) };
}
type Seat = Awaited<ReturnType<typeof seat>>;

const look = (at: Seat, query: string, rest: object = {}) => findEmployers(at.scope, { query, page: 1, ...rest });
const names = async (at: Seat, query: string, rest: object = {}) =>
  (await look(at, query, rest)).found.map(({ name }) => name);

test("umlauts, ß and their spellings with two letters find each other, and a beginning is enough", async () => {
  const here = await seat();
  await anEmployer(here.scope, here.editor, { name: "Größenwahn Möbelbau", description: "Straßenfräsen aus Übermut." });
  await anEmployer(here.scope, here.editor, {
    name: "Grossmann Moebelhaus Neuenrade",
    description: "Strassenlaternen.",
  });
  await indexChanges(here.scope);
  for (const query of ["Größenwahn", "groessenwahn", "GROSSENWAHN", "größenw", "übermut", "uebermut", "strassenfräs"])
    expect(await names(here, query), query).toEqual(["Größenwahn Möbelbau"]);
  for (const query of ["Möbel", "moebel", "mobel", "moe"])
    expect((await names(here, query)).sort(), query).toEqual(
      expect.arrayContaining(["Größenwahn Möbelbau", "Grossmann Moebelhaus Neuenrade"]),
    );
});

test("the name weighs more than the teaser and the teaser more than the text, and all words have to be there", async () => {
  const here = await seat();
  await anEmployer(here.scope, here.editor, {
    name: "Dritte Quarzerei",
    description: "Wir kennen uns aus mit Zwirbelquarz.",
  });
  await anEmployer(here.scope, here.editor, { name: "Zwirbelquarz GmbH" });
  await anEmployer(here.scope, here.editor, { name: "Zweite Quarzerei", teaser: "Alles rund um Zwirbelquarz." });
  await indexChanges(here.scope);
  expect(await names(here, "zwirbelquarz")).toEqual(["Zwirbelquarz GmbH", "Zweite Quarzerei", "Dritte Quarzerei"]);
  expect(await names(here, "zwirbelquarz rund")).toEqual(["Zweite Quarzerei"]);
});

test("a slip of the finger finds what is spelled almost like it, but only where nothing is found otherwise", async () => {
  const here = await seat();
  await anEmployer(here.scope, here.editor, { name: "Fluggurtweberei Attahöhe" });
  await indexChanges(here.scope);
  for (const query of ["Flugurtweberei", "Fluggurtwebrei", "Fluggurtweberie", "Flöggurtweberei"]) {
    const answer = await look(here, query);
    expect(answer, query).toMatchObject({ similar: true, total: 1 });
    expect(answer.found[0]!.name).toBe("Fluggurtweberei Attahöhe");
  }
  expect(await look(here, "Fluggurtweb")).toMatchObject({ similar: false, total: 1 });
  expect(await look(here, "Xylofonstimmerei")).toMatchObject({ similar: false, total: 0, found: [] });
});

test("what a query language would mean is only text", async () => {
  const here = await seat();
  for (const query of [
    '" OR * NEAR(',
    '"',
    "name:x",
    "a AND",
    "NOT",
    "^x",
    "{name}",
    "(",
    "-x",
    "x*",
    "%_",
    "'; DROP TABLE documents; --",
    "<script>alert(1)</script>",
    "ü".repeat(40),
    "\0",
    "🌲",
    "x ".repeat(300),
  ]) {
    await expect(look(here, query), query).resolves.toMatchObject({ similar: expect.any(Boolean) });
  }
});

test("each county finds its own wording, and what it hides or shows, at once with the change", async () => {
  const [hsk, soest] = [await seat("05958"), await seat("05974")];
  const { id } = await anEmployer(hsk.scope, hsk.editor, { name: "Grenzgänger Quellwerk" });
  await indexChanges(hsk.scope);
  expect(await names(hsk, "Quellwerk")).toEqual(["Grenzgänger Quellwerk"]);
  expect(await names(soest, "Quellwerk")).toEqual([]);
  expect(await names(soest, "Quellwerk", { region: true })).toEqual(["Grenzgänger Quellwerk"]);

  await setOverlay(
    soest.scope,
    soest.editor,
    id,
    overlayInput.parse({ teaser: "Pendelbar mit dem Hellwegexpress.", shown: "on" }),
  );
  await setOverlay(hsk.scope, hsk.editor, id, overlayInput.parse({ hidden: "on" }));
  await indexChanges(soest.scope);
  await indexChanges(hsk.scope);
  expect(await names(soest, "Hellwegexpress")).toEqual(["Grenzgänger Quellwerk"]);
  expect(await names(hsk, "Hellwegexpress", { region: true })).toEqual([]);
  expect(await names(hsk, "Quellwerk", { region: true })).toEqual([]);
});

test("the index follows every change, forgets what was closed, and a second run changes nothing", async () => {
  const here = await seat();
  const name = "Wandelbar Anlagenbau";
  const { id } = await anEmployer(here.scope, here.editor, { name, description: "Damals Kleiderbügel." });
  const opening = await anOpening(here.scope, here.editor, id, { title: "Kleiderbügelbiegerin (m/w/d)" });
  await indexChanges(here.scope);
  const [found] = (await look(here, "Wandelbar")).found;
  expect(found).toMatchObject({ name, place: "Brilon", openings: 1 });
  expect((await findOpenings(here.scope, { query: "ügelbieg", page: 1 })).found).toEqual([]);
  expect((await findOpenings(here.scope, { query: "kleiderbuegelbieg", page: 1 })).found[0]).toMatchObject({
    name: "Kleiderbügelbiegerin (m/w/d)",
    employer: name,
  });

  await changeEmployer(here.scope, here.editor, id, employerForm({ name, description: "Heute Garderoben." }));
  await closeOpening(here.scope, here.editor, opening.id, "filled-through-us");
  await Promise.all([indexChanges(here.scope), indexChanges(here.scope)]);
  expect(await names(here, "Garderoben")).toEqual([name]);
  expect(await names(here, "Damals Kleiderbügel")).toEqual([]);
  expect((await look(here, "Wandelbar")).found[0]!.openings).toBe(0);
  expect((await findOpenings(here.scope, { query: "kleiderbügelbieg", page: 1 })).total).toBe(0);
});

test("filters narrow a search and the places say how many there are of each", async () => {
  const here = await seat();
  await anEmployer(here.scope, here.editor, { name: "Filterbar Eins", municipalityAgs: "05958020", sector: "food" });
  await anEmployer(here.scope, here.editor, { name: "Filterbar Zwei", municipalityAgs: "05958028", sector: "food" });
  await anEmployer(here.scope, here.editor, { name: "Filterbar Drei", municipalityAgs: "05958028", sector: "media" });
  await indexChanges(here.scope);
  expect(await names(here, "filterbar", { municipality: "medebach", sector: "food" })).toEqual(["Filterbar Zwei"]);
  const { places, total } = await look(here, "filterbar", { municipality: "medebach" });
  expect(total).toBe(2);
  expect(places).toHaveLength(12);
  expect(places.filter(({ number }) => number > 0).map(({ slug, number }) => [slug, number])).toEqual([
    ["hallenberg", 1],
    ["medebach", 2],
  ]);
});

test(
  "the Worker's clock brings in what no bell announced",
  async () => {
    const here = await seat();
    await anEmployer(here.scope, here.editor, { name: "Ungeläutet Glockenguss" });
    await (await platform()).tick("*/5 * * * *");
    expect(await names(here, "Ungelaeutet")).toEqual(["Ungeläutet Glockenguss"]);
  },
  A_WHOLE_ROUND,
);

test("folding keeps beginnings and spellings meet at one slip", () => {
  expect(["Müller", "Mueller", "Muller"].map(folded)).toEqual(["muller", "muller", "muller"]);
  for (const word of ["Mueller", "Neuenrade", "Oeding", "Straße"])
    for (let at = 1; at <= word.length; at++) expect(folded(word).startsWith(folded(word.slice(0, at)))).toBe(true);
  expect(spellingsOf("brilon").some((one) => spellingsOf("brlion").includes(one))).toBe(true);
  expect(wordsAsked(`${"wort ".repeat(40)}${"ä".repeat(200)}`)).toEqual(["wort", "a".repeat(60)]);
  expect(marked("Möbel <b>Haus</b>", ["mob"])).toEqual([
    { text: "Möbel", hit: true },
    { text: " <b>Haus</b>", hit: false },
  ]);
});
