import { readFile } from "#domain/job-search/read-file";
import { confirmRun } from "#domain/job-search/confirm-run";
import type { Scope } from "#domain/scope";
import type { Editor } from "#domain/team/actors";
import { randomText } from "#kernel";

/** A vacancy as a test thinks of it; both shapes are written from it. */
export interface Vacancy {
  ref: string;
  title: string;
  firm: string;
  town: string;
  postcode?: string;
  url?: string;
  modified?: string;
  starts?: string;
}

export const aVacancy = (given: Partial<Vacancy> = {}): Vacancy => ({
  ref: `10000-${randomText(10)}-S`,
  title: "Zimmerer/Zimmerin (m/w/d)",
  firm: "Sägewerk Möhnetal GmbH",
  town: "Brilon",
  postcode: "59929",
  starts: "2027-08-01",
  modified: "2026-11-02T08:15:30.123",
  ...given,
});

/** An entry of the older shape, `stellenangebote`. */
export const older = ({ ref, title, firm, town, postcode, url, modified, starts }: Vacancy) => ({
  beruf: "Zimmerer/Zimmerin",
  titel: title,
  refnr: ref,
  arbeitsort: {
    plz: postcode,
    ort: town,
    region: "Nordrhein-Westfalen",
    land: "Deutschland",
    koordinaten: { lat: 51.39, lon: 8.57 },
  },
  arbeitgeber: firm,
  aktuelleVeroeffentlichungsdatum: "2026-11-01",
  modifikationsTimestamp: modified,
  eintrittsdatum: starts,
  kundennummerHash: "x",
  ...(url ? { externeUrl: url } : {}),
});

/** An entry of the newer shape, `ergebnisliste`. */
export const newer = ({ ref, title, firm, town, postcode, url, modified, starts }: Vacancy) => ({
  stellenangebotsart: "ARBEIT",
  stellenangebotsTitel: title,
  hauptberuf: "Zimmerer/Zimmerin",
  alleBerufe: ["Zimmerer/Zimmerin"],
  firma: firm,
  referenznummer: ref,
  stellenlokationen: [
    {
      adresse: {
        plz: postcode,
        ort: town,
        strasse: "Möhnestraße",
        hausnummer: "4",
        region: "NORDRHEIN_WESTFALEN",
        land: "DEUTSCHLAND",
      },
      breite: 51.39,
      laenge: 8.57,
    },
  ],
  datumErsteVeroeffentlichung: "2026-10-28",
  veroeffentlichungszeitraum: { von: "2026-11-01" },
  eintrittszeitraum: { von: starts },
  aenderungsdatum: modified,
  arbeitszeitVollzeit: true,
  ...(url ? { externeURL: url } : {}),
});

export const olderFile = (vacancies: Vacancy[], more: object = {}) =>
  JSON.stringify({
    stellenangebote: vacancies.map(older),
    maxErgebnisse: vacancies.length,
    page: 1,
    size: 100,
    ...more,
  });
export const newerFile = (vacancies: Vacancy[], more: object = {}) =>
  JSON.stringify({ ergebnisliste: vacancies.map(newer), maxErgebnisse: vacancies.length, page: 1, size: 100, ...more });

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads a file; fails where it cannot be read. */
export async function staged(scope: Scope, editor: Editor, text: string): Promise<string> {
  const read = await readFile(scope, editor, { name: "jobsuche.json", bytes: bytesOf(text) });
  if ("problem" in read) throw new Error(`the file was not read: ${read.problem}`);
  return read.id;
}

/** Reads a file and takes it over. */
export async function takenOver(scope: Scope, editor: Editor, text: string, remove = true): Promise<string> {
  const id = await staged(scope, editor, text);
  await confirmRun(scope, editor, id, { remove });
  return id;
}
