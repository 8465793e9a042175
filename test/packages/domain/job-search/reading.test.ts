import { describe, expect, test } from "vitest";
import { placing } from "../../../../packages/domain/job-search/placed-offer.ts";
import type { OfferRow } from "../../../../packages/domain/job-search/reading/offer.ts";
import { readResults } from "../../../../packages/domain/job-search/reading/read-results.ts";
import { aVacancy, bytesOf, newer, newerFile, older, olderFile } from "../../../support/job-search.ts";

const pageOf = (text: string) => {
  const read = readResults(bytesOf(text));
  if ("problem" in read) throw new Error(read.problem);
  return read.page;
};
const problemOf = (bytes: Uint8Array) => {
  const read = readResults(bytes);
  return "problem" in read ? read.problem : undefined;
};
const rowOf = (entry: unknown): OfferRow => pageOf(JSON.stringify({ ergebnisliste: [entry] })).rows[0]!;

test("both shapes of one vacancy are read into the same form", () => {
  const vacancy = aVacancy({ url: "https://saegewerk.example/stelle" });
  const [a] = pageOf(olderFile([vacancy])).rows;
  const [b] = pageOf(newerFile([vacancy])).rows;
  const { workplaces, workingTime, ...rest } = a!.offer!;
  expect(b!.offer).toMatchObject(rest);
  expect(rest).toMatchObject({
    ref: vacancy.ref,
    title: "Zimmerer/Zimmerin (m/w/d)",
    occupation: "Zimmerer/Zimmerin",
    firm: "Sägewerk Möhnetal GmbH",
    kind: "job",
    starts: "2027-08-01",
    published: "2026-11-01",
    url: "https://saegewerk.example/stelle",
  });
  expect(workplaces).toEqual([
    { postcode: "59929", town: "Brilon", street: "", country: "", position: { lat: 51.39, lon: 8.57 } },
  ]);
  expect(b!.offer!.workplaces).toMatchObject([{ street: "Möhnestraße 4" }]);
  expect([workingTime, b!.offer!.workingTime]).toEqual(["", "full"]);
  expect([a!.notes, b!.notes]).toEqual([[], []]);
});

test("a search that found nothing is an empty result, also where the list is not there", () => {
  for (const text of [
    '{"maxErgebnisse":0,"page":1,"size":25}',
    '{"stellenangebote":null,"maxErgebnisse":0}',
    '{"ergebnisliste":[],"maxErgebnisse":0}',
  ])
    expect(pageOf(text)).toMatchObject({ rows: [], total: 0 });
});

describe("a file that is none says why", () => {
  test.each([
    ["empty", bytesOf("  \n")],
    ["no-json", bytesOf('{"stellenangebote": [{"refnr": "1')],
    ["no-json", bytesOf("Referenznummer;Titel\n1;Zimmerer")],
    ["no-job-search", bytesOf('{"jobs": []}')],
    ["no-job-search", bytesOf("[1,2,3]")],
    ["no-job-search", bytesOf("null")],
    ["no-job-search", bytesOf('{"maxErgebnisse": 12}')],
    ["list-odd", bytesOf('{"ergebnisliste": "viele"}')],
    ["encoding", new Uint8Array([0x7b, 0x22, 0xe4, 0xf6, 0xfc, 0x22, 0x7d])],
    ["too-big", new Uint8Array(5 * 1024 * 1024 + 1)],
    ["no-json", bytesOf("[".repeat(200_000))],
  ])("%s", (problem, bytes) => expect(problemOf(bytes)).toBe(problem));
});

test("a byte order mark and UTF-16 are read", () => {
  const text = newerFile([aVacancy({ firm: "Müller & Söhne" })]);
  const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))]).buffer);
  for (const bytes of [bytesOf(`\uFEFF${text}`), utf16]) {
    const read = readResults(bytes);
    expect("page" in read && read.page.rows[0]!.offer?.firm).toBe("Müller & Söhne");
  }
});

describe("a row that cannot be taken over says why, and the others are read", () => {
  const base = newer(aVacancy());
  test.each([
    [null, "not-an-object"],
    ["Zimmerer", "not-an-object"],
    [{ ...base, referenznummer: null }, "ref-missing"],
    [{ ...base, referenznummer: { nummer: 1 } }, "ref-missing"],
    [{ ...base, referenznummer: "../../team" }, undefined],
    [{ ...base, referenznummer: "a b<c>" }, "ref-odd"],
    [{ ...base, referenznummer: "1".repeat(61) }, "ref-odd"],
    [{ ...base, stellenangebotsTitel: "", hauptberuf: null }, "title-missing"],
    [{ ...base, firma: "" }, "firm-missing"],
    [{ ...base, firma: ["x"] }, "firm-missing"],
    [{ ...base, stellenangebotsart: "SELBSTAENDIGKEIT" }, "self-employed"],
    [{ ...older(aVacancy()), angebotsart: 2 }, "self-employed"],
  ])("%j: %s", (entry, problem) => {
    const page = pageOf(JSON.stringify({ ergebnisliste: [entry, newer(aVacancy())] }));
    expect([page.rows[0]!.problem?.code, page.rows[1]!.problem]).toEqual([problem, undefined]);
  });
});

test("a reference number counts once in a file", () => {
  const vacancy = aVacancy();
  const rows = pageOf(newerFile([vacancy, aVacancy(), vacancy])).rows;
  expect(rows.map(({ problem }) => problem?.code)).toEqual([undefined, undefined, "twice"]);
  expect(rows[2]!.problem!.value).toBe("1");
});

test("markup, control characters and what is too long do not get through", () => {
  const base = newer(aVacancy());
  const { offer, notes } = rowOf({
    ...base,
    stellenangebotsTitel: `<b>Zimmerer</b>\u0000 &amp; <img src=x onerror=alert(1)>Dach&shy;decker&#228;&lt;script&gt;x&lt;/script&gt;\u202E`,
    firma: `Firma ${"lang ".repeat(60)}`,
    stellenangebotsBeschreibung: `<p>Wir bauen.</p><script>alert(1)</script><ul><li>Holz</li></ul>${"x".repeat(60_000)}`,
    externeURL: "javascript:alert(1)",
  });
  expect(offer!.title).toMatch(/^Zimmerer & Dachdeckerä$/);
  expect(offer!.firm.length).toBeLessThanOrEqual(120);
  expect(offer!.text).toMatch(/^Wir bauen\.\n\nHolz\n/);
  expect(offer!.text.length).toBeLessThanOrEqual(7500);
  expect(offer!.url).toBe("");
  expect(notes.map(({ code }) => code)).toEqual(["firm-shortened", "text-shortened", "url-refused"]);
});

test.each([
  ["https://firma.example/a b", "https://firma.example/a%20b"],
  ["www.firma.example/jobs", "https://www.firma.example/jobs"],
  ["http://firma.example", "http://firma.example/"],
  ["data:text/html,x", ""],
  ["//firma.example", ""],
  ["https://ich:geheim@firma.example", ""],
  [`https://firma.example/${"x".repeat(600)}`, ""],
  [42, ""],
])("the link %s becomes %s", (given, url) =>
  expect(rowOf({ ...newer(aVacancy()), externeURL: given }).offer!.url).toBe(url),
);

test.each([
  ["2027-03-01", "2027-03-01"],
  ["2027-03-01T00:00:00+01:00", "2027-03-01"],
  ["01.03.2027", "2027-03-01"],
  ["1.3.2027", "2027-03-01"],
  ["20270301", "2027-03-01"],
  [1_803_902_400_000, "2027-03-01"],
  ["2027-02-30", ""],
  ["ab sofort", ""],
  [true, ""],
  [null, ""],
])("the day %s is %s", (given, day) => {
  const { offer, notes } = rowOf({ ...newer(aVacancy()), eintrittszeitraum: { von: given } });
  expect(offer!.starts).toBe(day);
  expect(notes.length).toBe(day === "" && given !== null ? 1 : 0);
});

test.each([
  [{ stellenangebotsart: "AUSBILDUNG" }, "apprenticeship"],
  [{ angebotsart: 4, stellenangebotsart: undefined }, "apprenticeship"],
  [{ angebotsart: "34", stellenangebotsart: undefined }, "internship"],
  [{ stellenangebotsart: "PRAKTIKUM_TRAINEE", stellenangebotsTitel: "Trainee Vertrieb" }, "trainee"],
  [{ stellenangebotsTitel: "Masterarbeit Umformtechnik" }, "thesis"],
  [{ stellenangebotsTitel: "Hausärztin / Hausarzt" }, "gp-job"],
  [{ stellenangebotsTitel: "Famulatur in der Landarztpraxis" }, "clerkship"],
  [{ stellenangebotsart: "KUENSTLER" }, "job"],
])("%j is an opening of kind %s", (more, kind) =>
  expect(rowOf({ ...newer(aVacancy()), ...more }).offer!.kind).toBe(kind),
);

describe("the place of a vacancy", () => {
  const towns = [
    { ags: "05958012", countyAgs: "05958", name: "Brilon", postcode: "59929", lat: 51.39, lon: 8.57 },
    { ags: "05958044", countyAgs: "05958", name: "Sundern (Sauerland)", postcode: "59846", lat: 51.32, lon: 8.0 },
    { ags: "05974040", countyAgs: "05974", name: "Soest", postcode: "59494", lat: 51.57, lon: 8.11 },
  ];
  const place = placing(towns, "05958");
  const at = (...locations: unknown[]) => {
    const placed = place(rowOf({ ...newer(aVacancy()), stellenlokationen: locations }).offer!);
    return placed.problem ? placed.problem.code : placed.offer.municipalityAgs;
  };
  const town = (ort: unknown, more: object = {}) => ({ adresse: { ort, land: "DEUTSCHLAND", ...more } });

  test.each([
    ["Brilon", "05958012"],
    ["BRILON", "05958012"],
    ["Brilon, Stadt", "05958012"],
    ["Brilon-Alme", "05958012"],
    ["Alme bei Brilon", "05958012"],
    ["Sundern", "05958044"],
    ["Sundern (Sauerland)", "05958044"],
    ["Berlin", "outside-region"],
  ])("%s is %s", (ort, ags) => expect(at(town(ort))).toBe(ags));

  test("the county's own place comes before others, and a place at home before one abroad", () => {
    expect(at(town("Berlin"), town("Soest"), town("Brilon"))).toBe("05958012");
    expect(at(town("Graz", { land: "ÖSTERREICH" }), town("Soest"))).toBe("05974040");
    expect(at(town("Brilon", { land: "ÖSTERREICH" }))).toBe("abroad");
  });

  test("a postcode counts where the name says nothing, a position where neither does, also written as text", () => {
    expect(at({ adresse: { plz: 59929 } })).toBe("05958012");
    expect(at({ breite: "51,40", laenge: "8,56" })).toBe("05958012");
    expect(at({ breite: "48.1", laenge: "11.5" })).toBe("no-place");
    expect(at({ breite: "nord", laenge: {} })).toBe("no-place");
  });

  test("without any place there is none", () => {
    for (const locations of [[], [null], ["", {}], [{ adresse: null }]]) expect(at(...locations)).toBe("no-place");
  });
});
