import type { Because, FollowUpMonths, Stayed } from "#db/repositories";

export {
  arrivalStages,
  becauseAnswers,
  endReasons,
  stayedAnswers,
  type ArrivalStage,
  type Because,
  type FollowUpMonths,
  type Stayed,
} from "#db/repositories";

/** After how many months somebody is asked whether they stayed. */
export const askedAfter = [3, 12, 36] as const satisfies readonly FollowUpMonths[];

/** Who counts as having stayed: whoever still works in the county, whichever the employer. */
export const stayedHere = (stayed: Stayed | null): boolean => stayed === "same-employer" || stayed === "same-county";

/** What the team calls each answer. */
export const stayedNames: Record<Stayed, string> = {
  "same-employer": "beim selben Arbeitgeber",
  "same-county": "bei einem anderen Arbeitgeber im Kreis",
  "same-region": "anderswo in Südwestfalen",
  gone: "weggegangen",
};

export const becauseNames: Record<Because, string> = { yes: "ja", partly: "zum Teil", no: "nein" };

/** What each answer means, and from which day it is counted; it stands beside every figure about staying. */
export const stayedMeanings: readonly { term: string; detail: string }[] = [
  {
    term: "Geblieben",
    detail:
      "Wer zum Zeitpunkt der Rückfrage noch im Kreis arbeitet, beim selben oder einem anderen Arbeitgeber. Gezählt wird ab dem ersten Arbeitstag: nach 3, 12 und 36 Monaten.",
  },
  { term: "Beim selben Arbeitgeber", detail: "Der Arbeitgeber oder die Praxis vom ersten Arbeitstag." },
  { term: "Im Kreis", detail: "Der Arbeitsort liegt im Kreis, gleich in welcher Gemeinde. Der Wohnort zählt nicht." },
  {
    term: "In der Region",
    detail:
      "Der Arbeitsort liegt in Südwestfalen, aber nicht mehr im Kreis. Das zählt nicht als geblieben und steht eigens da.",
  },
  {
    term: "Wer zählt",
    detail:
      "Nur wer eingewilligt hat und selbst geantwortet hat, per Link oder am Telefon. Wer schweigt, zählt nirgends mit. Die Antwort zählt in dem Monat, in dem sie kam.",
  },
];
