import { expect, test } from "vitest";
import { compare, HINT } from "#domain/directory/matching/compare";
import { keysOf } from "#domain/directory/matching/keys-of";
import type { MatchRecord } from "#domain/directory/matching/match-record";

const brilon = { municipalityAgs: "05958012", place: "Brilon", postcode: "59929" };
const olsberg = { municipalityAgs: "05958036", place: "Olsberg", postcode: "59939" };
const said = (a: MatchRecord, b: MatchRecord) => compare(a, b).reasons.map(({ text }) => text);

test.each([
  ["Gärtner & Söhne GmbH & Co. KG", "Gaertner und Soehne"],
  ["Gebr. Holtkötter Maschinenbau GmbH", "Gebrüder Holtkötter Masch. GmbH"],
  ["Sankt-Josef-Hospital", "St. Josef Hospital gGmbH"],
  ["Müller Metall-Bau e. K.", "Mueller Metallbau"],
  ["Praxis Dr. med. Hans Wulff", "Hausarztpraxis Hans Wulff"],
  ["Gemeinschaftspraxis Dr. Jan Wulff und Dr. Petra Holt", "MVZ Wulff Holt"],
  ["Egge Guß UG (haftungsbeschränkt)", "Egge Guss"],
])("%s and %s in one town are a hint", (one, other) => {
  expect(compare({ name: one, ...brilon }, { name: other, ...brilon }).score).toBeGreaterThanOrEqual(HINT);
});

test.each([
  ["a father's and a son's practice", "Praxis Dr. Hans Wulff", "Praxis Dr. Jan Wulff", { street: "Markt 3" }],
  [
    "a holding and its company",
    "Eggeflex GmbH",
    "Eggeflex Holding GmbH",
    { street: "Markt 3", website: "https://egge.example" },
  ],
  ["two trades of one name", "Elektro Müller", "Bäckerei Müller", { phone: "02961 123" }],
  ["a practice and a bakery", "Praxis Dr. Schmidt", "Bäckerei Schmidt", {}],
])("%s are none", (_, one, other, both) => {
  expect(compare({ name: one, ...brilon, ...both }, { name: other, ...brilon, ...both }).score).toBeLessThan(HINT);
});

test("a branch in another town is none, though register number, VAT id and website are the same", () => {
  const firm = {
    name: "Eggeflex GmbH",
    registerNumber: "HRB 12 Arnsberg",
    vatId: "DE111111111",
    website: "https://egge.example",
  };
  expect(compare({ ...firm, ...brilon }, { ...firm, ...olsberg }).score).toBeLessThan(HINT);
});

test("reasons name what speaks for and against, in German", () => {
  const one = { name: "Egge GmbH", ...brilon, registerNumber: "Amtsgericht Arnsberg, HRB 0123", phone: "02961 1230" };
  const other = { name: "Wenne GmbH", ...brilon, registerNumber: "HRB123 AG Arnsberg", phone: "+49 (0)2961/999" };
  expect(said(one, other)).toEqual(
    expect.arrayContaining(["gleiche Registernummer", "gleicher Ort", "anderer Name", "anderes Telefon"]),
  );
});

test("a page on a big platform ties nobody together", () => {
  const facebook = (name: string) => ({ name, ...brilon, website: `https://www.facebook.com/${name}` });
  expect(said(facebook("Egge"), facebook("Wenne"))).not.toContain("gleiche Website");
  expect(keysOf(facebook("Egge")).map(({ kind }) => kind)).not.toContain("domain");
});

test.each(["", "   ", "GmbH", "&", "Praxis", "§$%", "𝔛".repeat(50), "a".repeat(120), "Dr.", "e. V."])(
  "a name like %j is compared with anything without a fault",
  (name) => {
    const { score } = compare({ name, ...brilon }, { name: "Eggeflex GmbH", ...brilon });
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThan(HINT);
    expect(keysOf({ name, ...brilon }).every(({ key }) => key.length <= 120)).toBe(true);
  },
);
