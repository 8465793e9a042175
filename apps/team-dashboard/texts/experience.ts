import type { VersionField } from "#domain/experience/version-changes";
import { partNames } from "#domain/experience/labels";

export const cardStates = {
  draft: "Entwurf",
  "in-review": "bei der Leitung",
  reviewed: "geprüft",
  shared: "geteilt",
} as const;

export const versionFieldNames: Record<VersionField, string> = {
  title: "Titel",
  place: "Wo",
  period: "Wann",
  summary: "Kurz gesagt",
  figures: "Zahlen",
  ...partNames,
  checklist: "Checkliste",
  texts: "Texte zum Wiederverwenden",
};

/** "4,5 von 5 Sternen aus 2 Kreisen" */
export const ratingText = (average: number, number?: number): string => {
  const stars = `${average.toLocaleString("de-DE", { maximumFractionDigits: 1 })} von 5 Sternen`;
  return number === undefined ? stars : `${stars} aus ${number === 1 ? "einem Kreis" : `${number} Kreisen`}`;
};
