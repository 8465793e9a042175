import type { LookCheck, LegalFields, Motif } from "#kernel";
import type { LookPreviewProps } from "#ui";

export const colourNames = { accent: "Akzent", ground: "Grund", spark: "Funke" } as const;
export const colourHints = {
  accent: "Überschriften, Verweise und Knöpfe auf Papier.",
  ground: "Die tiefe Farbe der Bänder und der Fußzeile.",
  spark: "Das kleine warme Licht.",
} as const;

export const motifNames: Record<Motif, string> = {
  hills: "Berge",
  towers: "Türme",
  lakes: "Seen",
  wire: "Drahtrollen und Täler",
  beeches: "Buchen",
};

const surfaces: Record<LookCheck["against"], string> = {
  paper: "Papier",
  white: "Weiß",
  ground: "Grund",
  ink: "Schrift",
};
export const pairText = ({ field, against }: LookCheck) => `${colourNames[field]} auf ${surfaces[against]}`;
export const ratioText = (ratio: number) => `${ratio.toLocaleString("de-DE", { maximumFractionDigits: 1 })} : 1`;

/** What the preview shows; plain data, because the island gets it too. */
export const previewWords = (title: string): LookPreviewProps["words"] => ({
  title: shortened(title, 27),
  link: "Alle Termine ansehen",
  button: "Dabeibleiben",
  footer: "Südwestfalen – Alles echt!",
});

const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 2).replace(/\s+\S*$/, "")} …`;

type LegalField = Exclude<keyof LegalFields, "funding">;
export const legalNames: Record<LegalField, string> = {
  body: "Träger des Angebots",
  representative: "Vertreten durch",
  street: "Straße und Hausnummer",
  postcodeTown: "Postleitzahl und Ort",
  phone: "Telefon",
  mail: "E-Mail",
  supervision: "Aufsichtsbehörde",
  responsible: "Verantwortlich für den Inhalt",
  dataProtectionOfficer: "Datenschutzbeauftragte Stelle",
  dataProtectionMail: "E-Mail für den Datenschutz",
  hosting: "Wo die Daten liegen",
  accessibilityContact: "Ansprechperson für Barrieren",
  accessibilityMail: "E-Mail für Barrieren",
  accessibilityStatus: "Stand der Barrierefreiheit",
  accessibilityGaps: "Was noch nicht barrierefrei ist",
  accessibilityReviewedOn: "Zuletzt geprüft am",
};

export const programmeNames = { careers: "Rückkehr und Berufseinstieg", gp: "Hausärztinnen und Hausärzte" } as const;
export const programmeHints = {
  careers: "Angebote für Ausbildung, Studium und Beruf, Stammtische, Boxen.",
  gp: "Famulatur, PJ, Weiterbildung, Praxisnachfolge, Stipendien.",
} as const;
export const featureNames = {
  events: "Termine mit Anmeldung",
  photo: "Fotoaktionen",
  boxes: "Heimvorteil2Go-Boxen",
  mailing: "Heimatpost per E-Mail",
  english: "Englische Seiten",
} as const;
