import type { GoalInput } from "#domain/programme/goal-input";
import type { IndicatorInput } from "#domain/indicators/indicator-input";
import type { Indicator } from "#kernel";

type Goal = Pick<GoalInput, "programme" | "text"> & { indicator: Indicator; perYear: [number, number, number] };

/** What the region counts besides what the platform counts by itself. */
export const regionalIndicator: IndicatorInput = {
  name: "Klassenbesuche",
  nameEn: "School visits",
  unit: "Besuche",
  counts: "Besuche des Teams in Schulklassen und bei Schulentlassungen",
  leavesOut: "Messen und Berufsbörsen",
  about: "things",
  sums: "sum",
};

/** What the region wants to reach; amounts of last year, this year and the next. */
export const regionalGoals: Goal[] = [
  {
    programme: "careers",
    text: "Menschen, die weggezogen sind, kommen zurück und arbeiten in der Region.",
    indicator: "returns",
    perYear: [20, 30, 40],
  },
  {
    programme: "careers",
    text: "Wer weggeht, bleibt mit der Heimat in Kontakt.",
    indicator: "followers",
    perYear: [300, 400, 500],
  },
  {
    programme: "careers",
    text: "Jede weiterführende Schule bekommt im letzten Schuljahr Boxen.",
    indicator: "boxes",
    perYear: [1200, 1500, 1800],
  },
  {
    programme: "gp",
    text: "Medizinstudierende aus dem Kreis bleiben mit uns in Kontakt.",
    indicator: "students",
    perYear: [40, 60, 80],
  },
  {
    programme: "gp",
    text: "Ärztinnen und Ärzte beginnen in einer Hausarztpraxis der Region.",
    indicator: "beginnings",
    perYear: [3, 5, 6],
  },
];

/** What one county counts for itself. */
export const ownIndicator = {
  name: "Telefonberatungen",
  unit: "Gespräche",
  counts: "Gespräche am Telefon, die länger als zehn Minuten dauern",
  leavesOut: "Rückrufe ohne Beratung",
  about: "people",
  sums: "sum",
} as const;
