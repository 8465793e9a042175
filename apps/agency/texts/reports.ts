import type { ReportPicture, ReportSection } from "#kernel";

export const sectionKinds: Record<ReportSection["kind"], string> = {
  text: "Eigener Text",
  card: "Erfahrung",
  figures: "Zahlen",
};

export const pictureNames: Record<ReportPicture, string> = {
  months: "Verlauf Monat für Monat",
  counties: "Kreise nebeneinander",
  kinds: "Arten von Aktionen nebeneinander",
  places: "Karte der Gemeinden",
};
