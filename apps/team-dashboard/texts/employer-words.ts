import type { OpeningSource, OverlayField, VersionOccasion } from "#db/repositories";
import type { EmployerField } from "#domain/directory/employer-record";
export { fieldNames, valueInWords } from "#domain/directory/field-words";

export const fieldHints: Partial<Record<EmployerField, string>> = {
  teaser: "Ein, zwei Sätze für Listen und Suche, höchstens 280 Zeichen.",
  description: "Absätze durch eine leere Zeile trennen.",
  story: "Woher er kommt und was ihn ausmacht, erzählt vom Haus selbst.",
  people: "Wer hier arbeitet. Namen nur von Menschen, die damit einverstanden sind.",
  registerNumber: "Gericht und Nummer, etwa: Amtsgericht Arnsberg, HRB 1234. Hilft, Doppelte zu finden.",
  vatId: "Etwa DE123456789. Steht nicht auf der Website.",
};

/** The fields in the order of a form. */
export const fieldGroups: readonly {
  legend: string;
  hint?: string;
  grid?: boolean;
  fields: readonly EmployerField[];
}[] = [
  { legend: "Wer", grid: true, fields: ["name", "kind", "sector", "size", "founded", "registerNumber", "vatId"] },
  {
    legend: "Wo und wie erreichbar",
    grid: true,
    fields: ["municipalityAgs", "street", "postcode", "phone", "mail", "website"],
  },
  { legend: "Womit er für sich spricht", fields: ["teaser", "description", "story", "people", "benefits"] },
  {
    legend: "Nur bei Praxen",
    hint: "Bei anderen Arbeitgebern bleiben diese Felder leer.",
    grid: true,
    fields: ["planningArea", "doctors", "trainingMonths", "successionYear", "halfSeats", "studentsWelcome"],
  },
];
export const practiceFields: readonly EmployerField[] = fieldGroups.at(-1)!.fields;

/** What a county can set for its own readers. */
export const overlayNames: Record<OverlayField, string> = {
  teaser: "Kurz gesagt",
  description: "Text",
  contactName: "Unser Kontakt",
  contactMail: "E-Mail",
  contactPhone: "Telefon",
  position: "Platz in der Liste",
  featured: "Hervorgehoben",
  shown: "Auch von außerhalb gezeigt",
  hidden: "Ausgeblendet",
};

export const handoverStates = {
  open: { label: "offen", tone: "warning" },
  accepted: { label: "angenommen", tone: "success" },
  declined: { label: "abgelehnt", tone: "plain" },
  withdrawn: { label: "zurückgezogen", tone: "plain" },
} as const;

/** How a value came about, said after who set it. */
export const occasionNames: Record<VersionOccasion, string> = {
  added: "aufgenommen",
  edited: "bearbeitet",
  proposal: "Vorschlag übernommen",
  desk: "vom Arbeitgeber selbst",
  import: "aus einer Datei",
  merged: "zusammengeführt",
  unmerged: "Zusammenführung zurückgenommen",
  "handed-over": "übernommen",
};

/** Where an opening came from. */
export const openingSources: Record<OpeningSource, string> = {
  team: "vom Team geschrieben",
  desk: "vom Arbeitgeber selbst",
  file: "aus einer eingelesenen Datei",
  "job-search": "aus der Jobsuche. Was Sie hier ändern, bleibt so; die Jobsuche überschreibt es nicht.",
};

export const closeReasonNames = {
  "filled-through-us": "durch uns besetzt",
  "filled-otherwise": "anders besetzt",
  withdrawn: "zurückgezogen",
  expired: "abgelaufen",
} as const;

/** What can be answered to a proposed value. */
export const decisionNames = {
  accept: "Übernehmen",
  decline: "Unsere Angabe behalten",
  change: "Mit Änderung übernehmen",
  later: "Noch offen lassen",
} as const;

export const proposalStates = {
  open: { label: "offen", tone: "warning" },
  accepted: { label: "übernommen", tone: "success" },
  "accepted-changed": { label: "mit Änderung übernommen", tone: "success" },
  declined: { label: "abgelehnt", tone: "plain" },
  withdrawn: { label: "zurückgezogen", tone: "plain" },
} as const;
