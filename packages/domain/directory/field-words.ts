import type { EmployerField } from "./employer-record.ts";
import { benefitsOf, labels } from "./labels.ts";

/** What the fields of an employer are called on screen. */
export const fieldNames: Record<EmployerField, string> = {
  name: "Name",
  kind: "Art",
  sector: "Branche",
  size: "Größe",
  municipalityAgs: "Gemeinde",
  street: "Straße und Hausnummer",
  postcode: "Postleitzahl",
  phone: "Telefon",
  mail: "E-Mail",
  website: "Website",
  founded: "Gegründet",
  teaser: "Kurz gesagt",
  description: "Text",
  planningArea: "Planungsbereich",
  doctors: "Ärztinnen und Ärzte",
  trainingMonths: "Weiterbildungsbefugnis in Monaten",
  successionYear: "Nachfolge gesucht ab",
  halfSeats: "Freie halbe Sitze",
  studentsWelcome: "Studierende willkommen",
  registerNumber: "Handelsregister",
  vatId: "Umsatzsteuer-ID",
  story: "Unsere Geschichte",
  people: "Menschen bei uns",
  benefits: "Was wir bieten",
};

/** A field's stored value as people read it. */
export function valueInWords(
  field: EmployerField,
  value: string | null,
  places: readonly { ags: string; name: string }[],
): string {
  if (value === null || value === "") return field === "studentsWelcome" ? "nein" : "";
  const { benefits, kinds, sectors, sizes } = labels("de");
  if (field === "kind") return kinds[value as keyof typeof kinds];
  if (field === "sector") return sectors[value as keyof typeof sectors];
  if (field === "size") return sizes[value as keyof typeof sizes];
  if (field === "benefits")
    return benefitsOf(value)
      .map((code) => benefits[code])
      .join(", ");
  if (field === "municipalityAgs") return places.find(({ ags }) => ags === value)?.name ?? value;
  return field === "studentsWelcome" ? "ja" : value;
}
