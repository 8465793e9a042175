import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import type { OpenReleaseTables } from "#domain/open-data/open-release";
import { countyThatCounted, lastMonth } from "../../support/figures.ts";
import { agencyHost, visit } from "../../support/platform.ts";

const read = async (path: string) => {
  const answer = await visit(agencyHost, path);
  expect(answer.status, path).toBe(200);
  return answer;
};
const rowsOf = async (path: string) => {
  const text = (await (await read(path)).text()).replace("\uFEFF", "");
  return Papa.parse<Record<string, string>>(text, { delimiter: ";", header: true, skipEmptyLines: true }).data;
};
const jsonOf = async (path: string) => (await (await read(path)).json()) as { items: OpenReleaseTables[] };

let county: Awaited<ReturnType<typeof countyThatCounted>>;
const year = lastMonth.slice(0, 4);

beforeAll(async () => {
  county = await countyThatCounted({ boxes: 120, heads: 43, followers: 3 }, { ownGround: true });
  await county.release();
}, 120_000);

/** Cells of a JSON file the way the CSV file has them. */
const cells = (releases: OpenReleaseTables[]) =>
  releases.flatMap(({ county: { name }, period, tables }) =>
    tables.flatMap(({ indicator, total, byMunicipality, byCampaignKind }) =>
      [
        ["", total] as const,
        ...byMunicipality.map(({ ags, figure }) => [ags, figure] as const),
        ...byCampaignKind.map(({ kind, figure }) => [kind, figure] as const),
      ].map(([key, figure]) =>
        [
          name,
          period,
          indicator.id,
          key,
          "value" in figure ? figure.value : "",
          "band" in figure ? figure.band : "",
        ].join("|"),
      ),
    ),
  );
const inCsv = (rows: Record<string, string>[]) =>
  rows.map((row) => [row.Kreis, row.Zeitraum, row.Kennung, row["Schlüssel"], row.Wert, row.Spanne].join("|"));

describe("the same figures everywhere", () => {
  test("in a month's CSV and JSON, and in the interface", async () => {
    const path = `/offene-daten/${county.slug}/${lastMonth}`;
    const { items } = await jsonOf(`${path}.json`);
    expect(inCsv(await rowsOf(`${path}.csv`))).toEqual(cells(items));
    const byInterface = await (await read(`/api/v1/releases/${county.slug}/${lastMonth}`)).json();
    expect(items).toEqual([byInterface]);
  });

  test("in a year's files and in those of everything", async () => {
    const own = (rows: string[]) => rows.filter((row) => row.startsWith(`${county.name}|${lastMonth}|`));
    const expected = cells((await jsonOf(`/offene-daten/${county.slug}/${lastMonth}.json`)).items);
    for (const name of [year, "alles"]) {
      expect(own(cells((await jsonOf(`/offene-daten/${name}.json`)).items)), name).toEqual(expected);
      expect(own(inCsv(await rowsOf(`/offene-daten/${name}.csv`))), name).toEqual(expected);
    }
  });

  test("and no exact figure about people in any of them", async () => {
    const text = await (await read(`/offene-daten/${county.slug}/${lastMonth}.json`)).text();
    expect(text).toContain('"value":45');
    expect(text).not.toContain('"value":43');
    expect(text).not.toMatch(/@|mem_|tnt_/);
  });
});

test("the page names what counties released last and the files, in both languages", async () => {
  for (const [path, title] of [
    ["/offene-daten", "Offene Daten"],
    ["/en/offene-daten", "Open data"],
  ] as const) {
    const html = await (await read(path)).text();
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toMatch(/\/offene-daten\/[\w-]+\/\d{4}-\d\d\.csv/);
    expect(html).toContain(`/offene-daten/${year}.json`);
  }
});

test("what was never released is not there", async () => {
  for (const path of [
    `/offene-daten/${county.slug}/2019-01.csv`,
    "/offene-daten/2019.json",
    "/offene-daten/x/2019.csv",
  ])
    expect((await visit(agencyHost, path)).status, path).toBe(404);
});

interface Described {
  "@id": string;
  "@type": string;
  [property: string]: unknown;
}

describe("the description for data portals", () => {
  const mandatory = {
    "dcat:Catalog": ["dct:title", "dct:description", "dct:publisher", "dcat:dataset"],
    "dcat:Dataset": [
      "dct:title",
      "dct:description",
      "dct:publisher",
      "dcat:contactPoint",
      "dct:spatial",
      "dct:temporal",
      "dct:modified",
      "dcat:distribution",
    ],
    "dcat:Distribution": [
      "dcat:accessURL",
      "dcat:downloadURL",
      "dct:format",
      "dcat:mediaType",
      "dct:license",
      "dct:modified",
    ],
  } as Record<string, string[]>;

  function nodesIn(value: unknown): Described[] {
    if (Array.isArray(value)) return value.flatMap(nodesIn);
    if (typeof value !== "object" || value === null) return [];
    const inner = Object.values(value).flatMap(nodesIn);
    return "@type" in value && !("@value" in value) ? [value as Described, ...inner] : inner;
  }

  test("has what DCAT-AP asks for, and files that are there", async () => {
    const answer = await read("/offene-daten/katalog.jsonld");
    expect(answer.headers.get("content-type")).toContain("application/ld+json");
    const nodes = nodesIn(await answer.json());
    for (const [type, properties] of Object.entries(mandatory)) {
      const own = nodes.filter((node) => node["@type"] === type);
      expect(own.length, type).toBeGreaterThan(0);
      for (const node of own) expect(Object.keys(node), node["@id"]).toEqual(expect.arrayContaining(properties));
    }
    for (const { "dcat:downloadURL": file } of nodes.filter((node) => node["@type"] === "dcat:Distribution"))
      await read(new URL((file as { "@id": string })["@id"]).pathname);
  });

  test("says the same in Turtle, sentence by sentence", async () => {
    const nodes = nodesIn(await (await read("/offene-daten/katalog.jsonld")).json());
    const turtle = await (await read("/offene-daten/katalog.ttl")).text();
    for (const node of nodes.filter((one) => one["@id"]))
      expect(turtle).toContain(`<${node["@id"]}> a ${node["@type"]}`);
    expect(turtle.match(/^@prefix \w+: <[^>]+> \.$/gm)!.length).toBeGreaterThanOrEqual(6);
  });
});
