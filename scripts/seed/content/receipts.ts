import type { CampaignKind } from "#kernel";

/** Whom a county pays, and what for, by the number of the budget line; all of them are made up. */
interface PaymentSeed {
  payees: readonly string[];
  purposes: readonly string[];
  /** Euro from, to. */
  between: readonly [number, number];
  /** How many a year. */
  perYear: number;
  /** The kind of campaign it belongs to, where one of that kind runs. */
  campaign?: CampaignKind;
}

export const paymentSeeds: Record<string, PaymentSeed> = {
  "2.1": {
    payees: [
      "Gasthof Zur Ruhrquelle",
      "Schützenhalle Altenfeld e. V.",
      "Landcafé Bergblick",
      "Tontechnik Wiemers & Söhne",
    ],
    purposes: ["Raummiete Stammtisch", "Bewirtung der Gäste", "Mikrofon und Lautsprecher", "Getränke für den Abend"],
    between: [95, 640],
    perYear: 17,
    campaign: "table",
  },
  "2.2": {
    payees: ["Druckerei Sauerlandbogen GmbH", "Imkerei Hömberg", "Kartonagen Ense & Pohl", "Senfmühle am Markt"],
    purposes: ["Karten mit Codes, 5.000 Stück", "Inhalt für Boxen", "Faltschachteln", "Nachdruck Beileger"],
    between: [140, 1180],
    perYear: 14,
    campaign: "box",
  },
  "3.1": {
    payees: [
      "Agentur Fichtenhain",
      "Lokalradio Hochsauerland Werbung",
      "Fotografin Lisa Berndt",
      "Stadtanzeiger Verlag",
    ],
    purposes: [
      "Anzeigen in sozialen Medien",
      "Funkspots zum Jahreswechsel",
      "Bilder für die Fotoaktion",
      "Beilage Heimkehr",
    ],
    between: [120, 690],
    perYear: 12,
    campaign: "photo",
  },
  "4.1": {
    payees: ["Deutsche Bahn AG", "Dienstreise des Teams", "Tagungshaus am See"],
    purposes: ["Fahrt zum Netzwerktreffen Münster", "Kilometergeld Schulbesuche", "Übernachtung Fachtag Rückkehr"],
    between: [18, 160],
    perYear: 8,
  },
};
