import { Municipalities, ReleasedPeriods } from "#db/repositories";
import { addDays, type Day, type Month } from "#kernel";
import { monthsFrom } from "../figures/period.ts";
import type { Scope } from "../scope.ts";
import type { Node, Value } from "./linked.ts";
import { isoTime } from "./open-release.ts";

/** Datenlizenz Deutschland – Namensnennung – Version 2.0, as DCAT-AP.de names it. */
const LICENCE = "http://dcat-ap.de/def/licenses/dl-by-de/2.0";
const AUTHORITY = "http://publications.europa.eu/resource/authority";

export type OpenYear = Awaited<ReturnType<ReleasedPeriods["years"]>>[number];

/** The years there are, and the counties' keys: what a description of the open data needs to know. */
export async function openCatalogue(scope: Scope): Promise<Node> {
  const [years, places] = await Promise.all([
    ReleasedPeriods.in(scope.region).years(),
    Municipalities.in(scope.directory).list(),
  ]);
  return catalogueOf(scope, years, [...new Set(places.map(({ countyAgs }) => countyAgs))]);
}

/** The open data in the words of DCAT-AP 3: a catalogue, a data set of everything and one of each calendar year. */
export function catalogueOf(
  { tenant, origin }: Pick<Scope, "tenant" | "origin">,
  years: readonly OpenYear[],
  counties: readonly string[],
): Node {
  const home = `${origin}/offene-daten`;
  const publisher: Node = {
    id: `${home}#herausgeber`,
    type: "foaf:Agent",
    properties: [["foaf:name", german(tenant.legal.body || tenant.name)]],
  };
  const { mail } = tenant.legal;
  const contact: Node = {
    type: "vcard:Organization",
    properties: [
      ["vcard:fn", german(tenant.name)],
      ...(mail ? ([["vcard:hasEmail", { id: `mailto:${mail}` }]] as const) : []),
      ["vcard:hasURL", { id: `${origin}/impressum` }],
    ],
  };
  const common = { region: tenant.regionName, publisher, contact, counties, home, attribution: tenant.name };
  const all = years.length > 0 ? [dataSet(common, wholeOf(years)), ...years.map((year) => dataSet(common, year))] : [];
  return {
    id: `${home}#katalog`,
    type: "dcat:Catalog",
    properties: [
      ["dct:title", both(`Offene Daten ${tenant.regionName}`, `Open data ${tenant.regionName}`)],
      ["dct:description", both(ABOUT.de, ABOUT.en)],
      ["dct:publisher", publisher],
      ["foaf:homepage", { id: home }],
      ["dct:language", [{ id: `${AUTHORITY}/language/DEU` }, { id: `${AUTHORITY}/language/ENG` }]],
      ["dct:license", { id: LICENCE }],
      ...(all.length > 0 ? ([["dcat:dataset", all]] as const) : []),
      ["dcat:service", serviceOf(origin, tenant.regionName)],
    ],
  };
}

const ABOUT = {
  de: "Kennzahlen der regionalen Rückkehrprogramme, wie die Kreise sie Monat für Monat freigegeben haben. Zahlen über Menschen unter 8 stehen als Spanne da, alle anderen sind auf 5 gerundet; Zahlen über Dinge sind genau.",
  en: "Indicators of the regional return programmes as the counties released them month by month. Figures about fewer than 8 people stand as a band, all others are rounded to 5; figures about things are exact.",
};

interface Common {
  region: string;
  publisher: Node;
  contact: Node;
  counties: readonly string[];
  home: string;
  attribution: string;
}

const wholeOf = (years: readonly OpenYear[]): OpenYear => ({
  year: "alles",
  first: years[0]!.first,
  last: years.at(-1)!.last,
  modified: Math.max(...years.map(({ modified }) => modified)),
});

function dataSet(common: Common, { year, first, last, modified }: OpenYear): Node {
  const { region, publisher, contact, counties, home } = common;
  const [de, en] = year === "alles" ? ["seit Beginn", "since the beginning"] : [year, year];
  return {
    id: `${home}#${year}`,
    type: "dcat:Dataset",
    properties: [
      [
        "dct:title",
        both(`Kennzahlen der Kreise in ${region}, ${de}`, `Indicators of the counties of ${region}, ${en}`),
      ],
      ["dct:description", both(ABOUT.de, ABOUT.en)],
      ["dct:identifier", plain(`${home}#${year}`)],
      ["dct:publisher", publisher],
      ["dcat:contactPoint", contact],
      ["dct:modified", { text: isoTime(modified), type: "xsd:dateTime" }],
      ["dct:language", { id: `${AUTHORITY}/language/DEU` }],
      ["dct:accrualPeriodicity", { id: `${AUTHORITY}/frequency/MONTHLY` }],
      ["dcat:theme", [{ id: `${AUTHORITY}/data-theme/SOCI` }, { id: `${AUTHORITY}/data-theme/REGI` }]],
      ["dcat:keyword", ["Rückkehr", "Fachkräfte", "Hausärzte", "Südwestfalen"].map(german)],
      ["dct:spatial", counties.map(district)],
      [
        "dct:temporal",
        {
          type: "dct:PeriodOfTime",
          properties: [
            ["dcat:startDate", { text: `${first}-01`, type: "xsd:date" }],
            ["dcat:endDate", { text: lastDayOf(last), type: "xsd:date" }],
          ],
        },
      ],
      ["dct:accessRights", { id: `${AUTHORITY}/access-right/PUBLIC` }],
      ["dcat:distribution", [file(common, year, modified, "csv"), file(common, year, modified, "json")]],
    ],
  };
}

const formats = {
  csv: { name: "CSV", type: "text/csv" },
  json: { name: "JSON", type: "application/json" },
} as const;

function file({ home, attribution }: Common, year: string, modified: number, ending: keyof typeof formats): Node {
  const { name, type } = formats[ending];
  return {
    id: `${home}/${year}.${ending}`,
    type: "dcat:Distribution",
    properties: [
      ["dct:title", german(`${name}, ${year === "alles" ? "seit Beginn" : year}`)],
      ["dcat:accessURL", { id: home }],
      ["dcat:downloadURL", { id: `${home}/${year}.${ending}` }],
      ["dct:format", { id: `${AUTHORITY}/file-type/${name}` }],
      ["dcat:mediaType", { id: `https://www.iana.org/assignments/media-types/${type}` }],
      ["dct:license", { id: LICENCE }],
      ["dcatde:licenseAttributionByText", german(attribution)],
      ["dct:modified", { text: isoTime(modified), type: "xsd:dateTime" }],
    ],
  };
}

const serviceOf = (origin: string, region: string): Node => ({
  id: `${origin}/api/v1`,
  type: "dcat:DataService",
  properties: [
    ["dct:title", both(`Schnittstelle ${region}`, `Interface ${region}`)],
    ["dcat:endpointURL", { id: `${origin}/api/v1` }],
    ["dcat:endpointDescription", { id: `${origin}/api/v1/openapi.json` }],
    ["dct:license", { id: LICENCE }],
  ],
});

const district = (ags: string): Value => ({ id: `http://dcat-ap.de/def/politicalGeocoding/districtKey/${ags}` });
const german = (text: string): Value => ({ text, lang: "de" });
const plain = (text: string): Value => ({ text });
const both = (de: string, en: string): Value[] => [german(de), { text: en, lang: "en" }];
const lastDayOf = (month: Month): Day => addDays(`${monthsFrom(month, 1)}-01` as Day, -1);
