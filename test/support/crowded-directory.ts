import { readFileSync } from "node:fs";
import { benefits, employerSizes, openingKinds, sectors } from "#kernel";
import { seeded } from "./seeded.ts";

const beginnings =
  "Sonder Stahl Möbel Metall Holz Kunststoff Elektro Licht Draht Präzisions Werkzeug Anlagen Wasser Wald Berg Garten Küchen Ketten Federn";
const ends =
  "bau technik werk fabrik handel systeme verarbeitung dienst service logistik praxis zentrum werkstatt maschinenbau gießerei weberei tischlerei";
const talk =
  "wir fertigen planen liefern pflegen montieren für Kunden in ganz Europa mit Freude und Verstand seit vielen Jahren Familie Betrieb Ausbildung Verantwortung Maschinen Anlagenbau Steuerungstechnik Heimat Wald Kollegen Urlaub Weiterbildung Werkstoffprüfung Kundendienst Zukunft Region";
const jobs =
  "Industriemechanikerin Zerspanungsmechaniker Anlagenmechanikerin Industriekauffrau Konstrukteur Pflegefachkraft Fachlagerist Softwareentwicklerin";

/** The five counties of the region, by the host of each. */
const counties = ["05958", "05962", "05966", "05970", "05974"];
export const hostOfCounty = (ags: string) => `kreis-${ags}.heimvorteil.localhost`;

/**
 * Fills an empty region with five counties, and its directory with as many employers and openings as asked for, straight into
 * the tables: through the use-cases it would take minutes.
 */
export async function fillDirectory(db: D1Database, numbers: { employers: number; openings: number }): Promise<void> {
  const random = seeded(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const text = (words: number) => Array.from({ length: words }, () => pick(talk.split(" "))).join(" ");
  const towns = readFileSync("data/municipalities.csv", "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","))
    .map(([ags = "", , , county = "", , , , postcode = ""]) => ({ ags, county, postcode }));

  await insert(
    db,
    "tenants (id, slug, name, county_ags, kind, short_name, status, programmes, features, look, site, legal, created_at, updated_at)",
    counties.map((ags) => [`tnt_crowd${ags}`, `kreis-${ags}`, `Kreis ${ags}`, ags]),
    `'county', 'Test', 'active', '["careers","gp"]', '["events","english"]',
      '{"accent":"#33518a","ground":"#1d2a3d","spark":"#f2b84b","motif":"hills"}',
      '{"claim":{"de":"Hier"},"lead":{"de":""},"about":{"de":""},"guide":{"name":"","role":{"de":""},"mail":"","phone":"","hours":{"de":""}},"social":[]}',
      (SELECT legal FROM tenants WHERE kind = 'agency'), 1, 1`,
  );
  await insert(
    db,
    "tenant_hosts (host, tenant, canonical)",
    counties.map((ags) => [hostOfCounty(ags), `tnt_crowd${ags}`]),
    "1",
  );
  const employers = Array.from({ length: numbers.employers }, (_, at) => {
    const { ags, county, postcode } = pick(towns);
    const name = `${pick(beginnings.split(" "))}${pick(ends.split(" "))} ${pick(beginnings.split(" "))}mann ${at}`;
    return [
      `emp_${String(at).padStart(6, "0")}`,
      `arbeitgeber-${at}`,
      `tnt_crowd${county}`,
      name,
      name.toLowerCase(),
      random() < 0.2 ? "practice" : "company",
      pick(sectors),
      pick(employerSizes),
      county,
      ags,
      postcode,
      text(12),
      text(30),
      benefits.filter(() => random() < 0.25).join(","),
    ];
  });
  await insert(
    db,
    "employers (id, slug, vouched_by, name, name_key, kind, sector, size, county_ags, municipality_ags, postcode, teaser, description, benefits, created_at, updated_at)",
    employers,
    "1, 1",
  );
  await insert(
    db,
    "employer_versions (employer_id, set_by, version, set_at)",
    employers.map(([id, , county]) => [id, county]),
    "1, 1",
  );
  const openings = Array.from({ length: numbers.openings }, (_, at) => {
    const [employer, , county, , , , , , countyAgs, ags] = pick(employers);
    return [
      `opn_${String(at).padStart(6, "0")}`,
      `angebot-${at}`,
      employer,
      county,
      pick(openingKinds.careers),
      `${pick(jobs.split(" "))} (m/w/d)`,
      text(12),
      text(30),
      pick(["full", "part", "either", ""]),
      countyAgs,
      ags,
      1_700_000_000 + at,
    ];
  });
  await insert(
    db,
    "openings (id, slug, employer_id, managed_by, kind, title, teaser, body, working_time, county_ags, municipality_ags, published_at, programme, status, created_at, updated_at)",
    openings,
    "'careers', 'published', 1, 1",
  );
}

const ROWS = 1000;

async function insert(db: D1Database, into: string, rows: readonly unknown[][], same: string): Promise<void> {
  const values = rows[0]!.map((_, at) => `json_extract(value, '$[${at}]')`).join(", ");
  const sql = `INSERT INTO ${into} SELECT ${values}, ${same} FROM json_each(?)`;
  for (let at = 0; at < rows.length; at += ROWS)
    await db
      .prepare(sql)
      .bind(JSON.stringify(rows.slice(at, at + ROWS)))
      .run();
}
