import { expect, test } from "vitest";
import { tailsOf } from "#domain/search/compounds";
import { folded, wordsAsked } from "#domain/search/folding";
import { answering, marked } from "#domain/search/marked";
import { meant } from "#domain/search/meant";
import { passage } from "#domain/search/passage";

const ends = (word: string) => tailsOf(folded(word));

test("both spellings of umlauts and ß become one word, whichever somebody types", () => {
  for (const [one, other] of [
    ["Größe", "Groesse"],
    ["Straße", "STRASSE"],
    ["Lüdenscheid", "Luedenscheid"],
    ["Möhnesee", "Moehnesee"],
    ["Gärtnerei", "Gartnerei"],
    ["Übergabe", "Uebergabe"],
    ["Ärztin", "AERZTIN"],
  ] as const)
    expect(folded(one), one).toBe(folded(other));
});

test("a compound is known by its ends, where a German word can begin", () => {
  expect(ends("Sondermaschinenbau")).toEqual(expect.arrayContaining(["maschinenbau", "bau"]));
  expect(ends("Hausarztpraxis")).toContain("praxis");
  expect(ends("Gesundheitszentrum")).toContain("zentrum");
  expect(ends("Arbeitsplatz")).toContain("platz");
  expect(ends("Kinderarzt")).toContain("arzt");
  expect(ends("Pflegedienst")).toContain("dienst");
  expect(ends("Softwareentwicklung")).toContain("entwicklung");
});

test("what only looks like a word inside another one is no end of it", () => {
  expect(ends("Kreise")).not.toContain("reise");
  expect(ends("Hersteller")).not.toContain("teller");
  expect(ends("Montierer")).not.toContain("tier");
  expect(ends("Fleischerei")).not.toContain("eischerei");
  expect(ends("A4567890123")).toEqual([]);
});

test("a short word is found at the end of a compound and not wherever its letters stand", () => {
  const bau = answering(["bau"]);
  expect(["bauen", "stahlbau", "maschinenbau"].map(bau)).toEqual([true, true, true]);
  expect(["anbauten", "urlaub", "verbaut"].map((word) => bau(folded(word)))).toEqual([false, false, false]);
  expect(answering(["m"])("maschinenbau")).toBe(false);
});

test("what is marked is text, and a hit inside a compound marks the word", () => {
  expect(marked("Sondermaschinenbau <script>", ["maschinenbau"])).toEqual([
    { text: "Sondermaschinenbau", hit: true },
    { text: " <script>", hit: false },
  ]);
});

test("the passage is cut at words around the hit, and none is shown where the teaser has it", () => {
  const long = `${"Lorem ipsum dolor sit amet. ".repeat(20)}Hier sitzt der Sondermaschinenbau. ${"Noch mehr Text. ".repeat(20)}`;
  const texts = { name: "Firma", teaser: "Kurz.", nameEn: null, teaserEn: null, body: long, bodyEn: null };
  const { text } = passage(texts, ["maschinenbau"], false)!;
  expect(text).toMatch(/^… \S.*Sondermaschinenbau.*\S …$/);
  expect(text.length).toBeLessThan(260);
  expect(passage({ ...texts, teaser: "Maschinenbau!" }, ["maschinenbau"], false)).toBeUndefined();
  expect(passage({ ...texts, bodyEn: "We do plumbing." }, ["plumbing"], false)).toEqual({
    text: "We do plumbing.",
    english: true,
  });
});

test("what was meant keeps the right words and mends the others", () => {
  const results = [{ name: "Fluggurtweberei Attahöhe", teaser: "Gurte für Flieger.", place: "Brilon" }];
  expect(meant("flugurtweberei brilon", results)).toBe("Fluggurtweberei brilon");
  expect(meant("brilon", results)).toBeUndefined();
});

test("words of a query language, signs and endless queries become words or nothing", () => {
  expect(wordsAsked("!!! ... --- 🌲")).toEqual([]);
  expect(wordsAsked(`${"lang".repeat(500)} ende`)).toEqual(["lang".repeat(15)]);
});
