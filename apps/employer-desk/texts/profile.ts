import { benefitsOf, labels } from "#domain/directory/labels";
import type { EmployerField } from "#domain/directory/employer-record";

/** What the fields of the profile are called at the desk. */
export const fieldNames: Record<EmployerField, string> = {
  name: "Name",
  kind: "Art",
  sector: "Branche",
  size: "Größe",
  municipalityAgs: "Gemeinde",
  street: "Straße und Hausnummer",
  postcode: "Postleitzahl",
  phone: "Telefon",
  mail: "E-Mail auf der Website",
  website: "Website",
  founded: "Gegründet",
  teaser: "Kurz gesagt",
  description: "Was Sie tun",
  planningArea: "Planungsbereich",
  doctors: "Ärztinnen und Ärzte",
  trainingMonths: "Weiterbildungsbefugnis in Monaten",
  successionYear: "Nachfolge gesucht ab",
  halfSeats: "Freie halbe Sitze",
  studentsWelcome: "Studierende sind willkommen",
  registerNumber: "Handelsregister",
  vatId: "Umsatzsteuer-ID",
  story: "Ihre Geschichte",
  people: "Menschen bei Ihnen",
  benefits: "Was Sie bieten",
};

export const fieldHints: Partial<Record<EmployerField, string>> = {
  teaser: "Ein, zwei Sätze für Listen und Suche, höchstens 280 Zeichen.",
  description: "Absätze durch eine leere Zeile trennen.",
  story: "Woher Sie kommen und was Sie ausmacht.",
  people: "Wer bei Ihnen arbeitet. Namen nur von Menschen, die damit einverstanden sind.",
  registerNumber: "Gericht und Nummer, etwa: Amtsgericht Arnsberg, HRB 1234.",
  vatId: "Etwa DE123456789. Steht nicht auf der Website.",
  mail: "Diese Adresse sieht jeder. Angemeldet werden Sie mit der hinterlegten.",
};

export interface FieldPart {
  legend: string;
  hint?: string;
  grid?: boolean;
  practices?: true;
  fields: readonly EmployerField[];
}

/** The profile in the order of its form. */
export const parts: readonly FieldPart[] = [
  { legend: "Womit Sie für sich sprechen", fields: ["teaser", "description", "story", "people", "benefits"] },
  {
    legend: "Ihre Praxis",
    practices: true,
    grid: true,
    fields: ["planningArea", "doctors", "trainingMonths", "successionYear", "halfSeats", "studentsWelcome"],
  },
  {
    legend: "Wo und wie erreichbar",
    grid: true,
    fields: ["municipalityAgs", "street", "postcode", "phone", "mail", "website"],
  },
  {
    legend: "Wer Sie sind",
    grid: true,
    fields: ["name", "kind", "sector", "size", "founded", "registerNumber", "vatId"],
  },
];

/** A field's stored value as people read it. */
export function valueInWords(
  field: EmployerField,
  value: string | null,
  places: readonly { ags: string; name: string }[],
): string {
  if (value === null || value === "") return field === "studentsWelcome" ? "nein" : "keine Angabe";
  const { benefits, kinds, sectors, sizes } = labels("de");
  if (field === "kind") return kinds[value as keyof typeof kinds];
  if (field === "sector") return sectors[value as keyof typeof sectors];
  if (field === "size") return sizes[value as keyof typeof sizes];
  if (field === "municipalityAgs") return places.find(({ ags }) => ags === value)?.name ?? value;
  if (field === "benefits")
    return benefitsOf(value)
      .map((code) => benefits[code])
      .join(", ");
  return field === "studentsWelcome" ? "ja" : value;
}
