import type { CountySlug } from "./county-slugs.ts";

interface GrantSeed {
  title: string;
  funder: string;
  /** In percent. */
  share: number;
  purpose: string;
  /** Number, name, and euro for last year, this year and the next. */
  lines: [string, string, [number, number, number]][];
}

const funder = "Bezirksregierung Arnsberg";

/** What pays for each county's work. */
export const grantSeeds: Record<CountySlug, GrantSeed> = {
  hsk: {
    title: "Heimvorteil HSK: Rückkehr gestalten",
    funder,
    share: 80,
    purpose:
      "Aufbau und Betrieb eines Rückkehrprogramms für den Hochsauerlandkreis mit Beratung, Veranstaltungen und Öffentlichkeitsarbeit.",
    lines: [
      ["1.1", "Personal", [68_400, 70_200, 71_900]],
      ["2.1", "Veranstaltungen und Räume", [6_500, 7_200, 7_500]],
      ["2.2", "Boxen und Karten", [9_800, 10_400, 11_000]],
      ["3.1", "Öffentlichkeitsarbeit", [7_250.5, 7_500, 7_500]],
      ["4.1", "Reisen", [1_800, 1_900, 2_000]],
    ],
  },
  soest: {
    title: "Hausärztinnen und Hausärzte für den Kreis Soest",
    funder: "Ministerium für Arbeit, Gesundheit und Soziales",
    share: 66.67,
    purpose: "Begleitung von Medizinstudierenden bis zur Niederlassung in einer Hausarztpraxis.",
    lines: [
      ["1", "Personal", [54_300, 55_800, 57_100]],
      ["2", "Famulaturförderung", [12_000, 14_400, 16_800]],
      ["3", "Veranstaltungen", [4_200, 4_600, 4_800]],
    ],
  },
  mk: {
    title: "Zurück in die Mark",
    funder,
    share: 80,
    purpose: "Rückkehrprogramm für den Märkischen Kreis.",
    lines: [
      ["1.1", "Personal", [48_900, 50_100, 51_400]],
      ["2.1", "Veranstaltungen", [5_200, 5_600, 5_900]],
      ["3.1", "Öffentlichkeitsarbeit", [6_400, 6_400, 6_600]],
    ],
  },
  olpe: {
    title: "Heimspiel Kreis Olpe",
    funder,
    share: 75,
    purpose: "Kontakt halten und Rückkehr erleichtern.",
    lines: [
      ["1", "Personal", [31_200, 32_100, 32_900]],
      ["2", "Sachkosten", [8_300, 8_800, 9_100]],
    ],
  },
  siwi: {
    title: "Ankommen in Siegen-Wittgenstein",
    funder,
    share: 80,
    purpose: "Rückkehr und hausärztliche Versorgung aus einer Hand.",
    lines: [
      ["1.1", "Personal", [57_700, 59_200, 60_600]],
      ["2.1", "Veranstaltungen und Räume", [5_900, 6_300, 6_600]],
      ["2.2", "Boxen und Karten", [3_600, 4_100, 4_400]],
    ],
  },
};
