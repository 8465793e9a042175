import {
  benefits,
  employerKinds,
  employerSizes,
  openingKinds,
  sectors,
  type EmployerKind,
  type EmployerSize,
  type OpeningKind,
  type Sector,
} from "#kernel";
import { labels } from "../directory/labels.ts";
import type { WorkingTime } from "../openings/opening-input.ts";
import { wordKey } from "./word-key.ts";

/** A fixed set of words: what the export writes for each code, and under what else a file may have it. */
export interface Vocabulary {
  codes: readonly string[];
  label: Record<string, string>;
  /** Folded words and the codes they stand for. */
  known: ReadonlyMap<string, string>;
}

const de = labels("de");
const en = labels("en");

const vocabulary = <T extends string>(
  codes: readonly T[],
  label: Record<T, string>,
  english: Partial<Record<T, string>>,
  also: Partial<Record<T, readonly string[]>>,
): Vocabulary => ({
  codes,
  label,
  known: new Map(
    codes.flatMap((code) =>
      [code, label[code], english[code] ?? "", ...(also[code] ?? [])]
        .map(wordKey)
        .filter(Boolean)
        .map((key): [string, string] => [key, code]),
    ),
  ),
});

const kinds: Partial<Record<EmployerKind, readonly string[]>> = {
  company: ["Firma", "Betrieb", "Wirtschaft", "Handwerksbetrieb", "Unternehmen (privat)", "GmbH"],
  practice: ["Arztpraxis", "Hausarztpraxis", "Gemeinschaftspraxis", "Einzelpraxis", "BAG", "MVZ"],
  clinic: ["Krankenhaus", "Klinikum", "Reha-Klinik", "Fachklinik", "Hospital"],
  public: ["Behörde", "Verwaltung", "Öffentlich", "Öffentlicher Dienst", "Kommune", "Schule", "Hochschule"],
};

const sizes: Partial<Record<EmployerSize, readonly string[]>> = {
  "1-9": ["bis 9", "unter 10", "<10", "< 10", "kleinst", "Kleinstunternehmen", "1 bis 9", "1-10"],
  "10-49": ["10 bis 49", "klein", "Kleinunternehmen", "10-50"],
  "50-249": ["50 bis 249", "mittel", "mittelgroß", "50-250"],
  "250+": ["ab 250", "über 250", "mehr als 250", "> 250", ">250", "groß", "Großunternehmen", "250 und mehr"],
};

const sectorWords: Partial<Record<Sector, readonly string[]>> = {
  metal: ["Metallverarbeitung", "Metallbau", "Metallindustrie", "Stahl", "Gießerei"],
  mechanical: ["Maschinen- und Anlagenbau", "Anlagenbau", "Sondermaschinenbau"],
  electrical: ["Elektro", "Elektroindustrie", "Elektronik", "Leuchten", "Licht"],
  plastics: ["Kunststoffverarbeitung", "Kunststoffe"],
  wood: ["Holzverarbeitung", "Holzindustrie", "Sägewerk", "Möbel"],
  construction: ["Baugewerbe", "Bauwesen", "Bauunternehmen", "Hochbau", "Tiefbau"],
  crafts: ["Handwerksbetrieb", "Gewerk"],
  health: ["Gesundheitswesen", "Medizin", "Arzt", "Ärzte", "Medizintechnik"],
  care: ["Altenpflege", "Pflegedienst", "Soziales"],
  it: ["IT", "EDV", "Software", "Informatik", "IT-Dienstleistungen"],
  trade: ["Einzelhandel", "Großhandel", "Verkauf"],
  logistics: ["Spedition", "Transport", "Verkehr", "Transport und Logistik"],
  tourism: ["Tourismus", "Gastgewerbe", "Gastronomie", "Hotel", "Hotellerie", "Hotel- und Gaststättengewerbe"],
  food: ["Lebensmittelindustrie", "Nahrung", "Ernährung", "Bäckerei", "Brauerei", "Nahrungsmittel"],
  education: ["Schule", "Bildungswesen", "Weiterbildung", "Erziehung"],
  public: ["Öffentliche Verwaltung", "Behörde", "Öffentlicher Dienst", "Kommune"],
  finance: ["Bank", "Banken", "Versicherung", "Versicherungen", "Finanzdienstleistungen", "Steuerberatung"],
  media: ["Druck", "Werbung", "Verlag", "Agentur", "Marketing"],
  agriculture: ["Forstwirtschaft", "Land- und Forstwirtschaft", "Agrar", "Forst"],
  energy: ["Energieversorgung", "Stadtwerke", "Energie und Umwelt"],
};

const openingWords: Partial<Record<OpeningKind, readonly string[]>> = {
  job: ["Job", "Stellenangebot", "Arbeitsstelle", "Festanstellung", "Vollzeitstelle", "Arbeit"],
  apprenticeship: ["Ausbildungsplatz", "Ausbildungsstelle", "Lehrstelle", "Azubi", "Lehre"],
  internship: ["Praktikumsplatz", "Schülerpraktikum", "Praktikumsstelle"],
  thesis: ["Bachelorarbeit", "Masterarbeit", "Abschlussarbeiten"],
  trainee: ["Traineeprogramm", "Traineestelle"],
  clerkship: ["Famulaturplatz"],
  "practical-year": ["PJ", "PJ-Platz"],
  "training-post": ["Weiterbildung", "Facharztweiterbildung", "WB-Stelle", "Assistenzarztstelle"],
  succession: ["Nachfolge", "Praxisabgabe", "Praxisübernahme"],
  "gp-job": ["Angestellter Hausarzt", "Angestellte Ärztin", "Hausarztstelle", "Anstellung"],
  scholarship: ["Stipendien", "Förderung"],
};

/** How much of a week, as a file has it. */
const times: Record<Exclude<WorkingTime, "">, string> = {
  full: "Vollzeit",
  part: "Teilzeit",
  either: "Vollzeit oder Teilzeit",
  mini: "Minijob",
};

/** Where an opening stands. A new one that is `published` goes on the sites at once. */
const states = { draft: "Entwurf", published: "veröffentlicht", closed: "geschlossen" };

const all: Record<string, Vocabulary> = {
  "employers.kind": vocabulary(employerKinds, de.kinds, en.kinds, kinds),
  "employers.sector": vocabulary(sectors, de.sectors, en.sectors, sectorWords),
  "employers.size": vocabulary(employerSizes, de.sizes, en.sizes, sizes),
  "employers.benefits": vocabulary(benefits, de.benefits, en.benefits, {}),
  "openings.kind": vocabulary([...openingKinds.careers, ...openingKinds.gp], de.openings, en.openings, openingWords),
  "openings.workingTime": vocabulary(
    ["full", "part", "either", "mini"] as const,
    times,
    { full: "full-time", part: "part-time" },
    {
      either: ["Vollzeit/Teilzeit", "Voll- oder Teilzeit", "beides", "VZ/TZ"],
      mini: ["450-Euro-Job", "geringfügig"],
      full: ["VZ"],
      part: ["TZ"],
    },
  ),
  "openings.status": vocabulary(
    ["draft", "published", "closed"] as const,
    states,
    {},
    {
      published: ["offen", "online", "aktiv", "ja"],
      closed: ["zu", "abgelaufen", "besetzt"],
      draft: ["unveröffentlicht", "nein"],
    },
  ),
};

/** The words of a column, if it has a fixed set of them. */
export const vocabularyOf = (kind: string, field: string): Vocabulary | undefined => all[`${kind}.${field}`];

/** The size class of a number of people, `37` or `ca. 1.200`. */
export function sizeOfNumber(text: string): EmployerSize | undefined {
  const [, digits] =
    /^(?:ca\.?|rund|etwa|circa)?\s*(\d{1,3}(?:\.\d{3})*|\d{1,7})\s*(?:\p{L}[\p{L}\s.]*)?$/iu.exec(text.trim()) ?? [];
  const people = Number(digits?.replaceAll(".", ""));
  if (!digits || people < 1) return undefined;
  return people < 10 ? "1-9" : people < 50 ? "10-49" : people < 250 ? "50-249" : "250+";
}
