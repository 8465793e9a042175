import type { CardFigures, Rating } from "#db/repositories";
import type { PlanPart } from "#domain/experience/corrections";
import type { VersionField } from "#domain/experience/version-changes";
import { partNames } from "#domain/experience/labels";

export const cardStates = {
  draft: "Entwurf",
  "in-review": "bei der Leitung",
  reviewed: "geprüft",
  shared: "geteilt",
} as const;

export const figureOccasions: Record<CardFigures["occasion"], string> = {
  filled: "aus der Aktion übernommen",
  refreshed: "aus der Aktion neu geholt",
  typed: "von Hand geändert",
};

const planNames = {
  targets: "Was erreicht werden soll",
  checklist: "Checkliste",
  texts: "Texte zum Wiederverwenden",
  forms: "Formulare",
  codeLayout: "Code-Vorlage",
} as const;

export const versionFieldNames: Record<VersionField, string> = {
  title: "Titel",
  targetGroup: "Für wen",
  place: "Wo",
  period: "Wann",
  summary: "Kurz gesagt",
  figures: "Zahlen",
  again: "Noch einmal",
  ...partNames,
  ...planNames,
  attachments: "Anhänge",
};

export const planPartNames: Record<PlanPart, string> = {
  goal: "Ziel",
  effort: "Stunden und Kosten als Plan",
  ...planNames,
};

/** "4,5 von 5 Sternen, in der Mitte von zwei Stimmen" */
export const ratingText = ({ median, number }: Rating): string =>
  median === null
    ? "noch keine Stimme"
    : `${starsText(median)}, ${number === 1 ? "eine Stimme" : `in der Mitte von ${number} Stimmen`}`;

/** "4,5 von 5 Sternen" */
export const starsText = (stars: number): string =>
  `${stars.toLocaleString("de-DE", { maximumFractionDigits: 1 })} von 5 Sternen`;
