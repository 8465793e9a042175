import type { CostBand, EffortBand, ExperienceContent, ExperienceOrder, FigureMark, TriedBand } from "#db/repositories";
import type { TargetGroup } from "#kernel";

/** For whom, as it stands on screen. */
export const targetGroupNames: Record<TargetGroup, string> = {
  "school-leavers": "Schulabgänger/innen",
  students: "Studierende",
  professionals: "Berufstätige",
  families: "Familien",
  "medical-students": "Medizinstudierende",
  doctors: "Ärztinnen und Ärzte",
  everyone: "Alle",
};

/** Would we do it again? */
export const againNames: Record<ExperienceContent["again"], string> = {
  yes: "Ja, genau so",
  partly: "Ja, aber anders",
  no: "Nein",
};

export const costBandNames: Record<CostBand, string> = {
  "bis-1": "unter 1 €",
  "1-bis-5": "1 bis 5 €",
  "5-bis-20": "5 bis 20 €",
  "ab-20": "ab 20 €",
};

export const effortBandNames: Record<EffortBand, string> = {
  "bis-20": "unter 20 Stunden",
  "20-bis-80": "20 bis 80 Stunden",
  "80-bis-200": "80 bis 200 Stunden",
  "ab-200": "ab 200 Stunden",
};

export const triedBandNames: Record<TriedBand, string> = {
  "0": "noch von niemandem",
  "1": "in einem Kreis",
  "ab-2": "in mehreren Kreisen",
};

/** Measured or estimated, and where the figure comes from. */
export const markNames: Record<FigureMark, string> = {
  counted: "gemessen, gezählt",
  receipts: "gemessen, aus Belegen",
  typed: "geschätzt, eingetragen",
};

export const orderNames: Record<ExperienceOrder, string> = {
  newest: "Neueste zuerst",
  useful: "Nützlichste zuerst",
  cheapest: "Günstigster Kontakt zuerst",
  tried: "Am häufigsten übernommen",
};

/** The texts of a card in the order they are read. */
export const partNames = {
  goal: "Was wir wollten",
  did: "Was wir gemacht haben",
  worked: "Was gut lief",
  failed: "Was nicht gut lief",
  tips: "Tipps für die Nächsten",
} as const satisfies Partial<Record<keyof ExperienceContent, string>>;
