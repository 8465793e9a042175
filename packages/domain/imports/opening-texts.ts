import type { Employer, Opening } from "#db/repositories";
import { typedFromOpening } from "../openings/opening-record.ts";
import type { Places } from "./places.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** The fields of an opening that a file may change. */
export const openingFields = [
  "kind",
  "title",
  "teaser",
  "body",
  "workingTime",
  "starts",
  "validUntil",
  "applyMail",
  "applyUrl",
  "trainingMonths",
  "planningArea",
  "halfSeats",
  "successionYear",
  "studentsWelcome",
  "lodging",
] as const;
export type OpeningField = (typeof openingFields)[number];

/** A value of an opening as a file has it. */
export function openingText(field: OpeningField, typed: string): string {
  if (typed === "") return "";
  if (field === "validUntil") return typed.split("-").reverse().join(".");
  if (field === "studentsWelcome" || field === "lodging") return "ja";
  return vocabularyOf("openings", field)?.label[typed] ?? typed;
}

/** What stands in each column of an opening's row. */
export function openingTexts(
  opening: Opening,
  employer: Pick<Employer, "id" | "name" | "municipalityAgs"> | undefined,
  places: Places,
): Record<string, string> {
  const typed = typedFromOpening(opening);
  return {
    ...Object.fromEntries(openingFields.map((field) => [field, openingText(field, typed[field])])),
    id: opening.id,
    sourceRef: opening.source === "file" ? (opening.sourceRef ?? "") : "",
    employerId: opening.employerId,
    employer: employer?.name ?? "",
    employerPlace: employer ? places.text(employer.municipalityAgs) : "",
    status: vocabularyOf("openings", "status")!.label[opening.status]!,
  };
}
