import type { DirectoryQuality } from "#domain/care/directory-quality";
import type { CsvRow } from "#export/csv";
import { qualitySentence } from "./quality-sentence.ts";

const head = [
  "Kreis",
  "Stand",
  "Arbeitgeber",
  "Angebote",
  "Kontakt vollständig",
  "Texte vollständig",
  "Anschrift vollständig",
  "Mit Bild",
  "Praxen",
  "Praxen vollständig",
  "Bestätigt in 12 Monaten",
  "Webadressen defekt",
  "Vielleicht doppelt",
  "Verwaist im Gebiet",
  "In Worten",
];

/** The same figures as on the page, a county a row. */
export const qualityRows = ({ counties }: DirectoryQuality): CsvRow[] => [
  head,
  ...counties.map((county) => [
    county.name,
    county.active ? "aktiv" : "ruht",
    county.number,
    county.openings,
    county.contact,
    county.text,
    county.location,
    county.pictured,
    county.practices,
    county.practice,
    county.confirmed,
    county.broken,
    county.doubtful,
    county.orphans,
    qualitySentence(county),
  ]),
];
