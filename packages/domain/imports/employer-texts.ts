import type { Employer, Overlay } from "#db/repositories";
import { benefitsOf, labels } from "../directory/labels.ts";
import { employerFields, textOf, type EmployerField } from "../directory/employer-record.ts";
import type { Places } from "./places.ts";

const words = labels("de");

/** A value of an employer as a file has it. */
export function employerText(field: EmployerField, value: string | null, places: Places): string {
  if (value === null || value === "") return "";
  switch (field) {
    case "kind":
      return words.kinds[value as keyof typeof words.kinds];
    case "sector":
      return words.sectors[value as keyof typeof words.sectors];
    case "size":
      return words.sizes[value as keyof typeof words.sizes];
    case "municipalityAgs":
      return places.text(value);
    case "benefits":
      return benefitsOf(value)
        .map((code) => words.benefits[code])
        .join(", ");
    case "studentsWelcome":
      return "ja";
    default:
      return value;
  }
}

/** What stands in each column of an employer's row. */
export const employerTexts = (employer: Employer, places: Places): Record<string, string> =>
  Object.fromEntries(employerFields.map((field) => [field, employerText(field, textOf(employer[field]), places)]));

export const ownFields = [
  "teaser",
  "description",
  "contactName",
  "contactMail",
  "contactPhone",
  "position",
  "featured",
  "shown",
  "hidden",
] as const satisfies (keyof Overlay)[];
export type OwnField = (typeof ownFields)[number];

const ownText = (value: string | number | boolean | null | undefined): string =>
  typeof value === "boolean" ? (value ? "ja" : "") : String(value ?? "");

/** What stands in the columns of the county's own additions. */
export const overlayTexts = (overlay: Overlay | undefined): Record<string, string> =>
  Object.fromEntries(ownFields.map((field) => [`own.${field}`, ownText(overlay?.[field])]));
