import type { CountyQuality } from "#domain/care/directory-quality";

type Gap = { missing: number; text: (number: string) => string };

const gaps = ({ number, contact, text, location, practices, practice, confirmed, broken }: CountyQuality): Gap[] => [
  { missing: number - confirmed, text: (n) => `${n} warten auf ein „stimmt noch“` },
  { missing: number - contact, text: (n) => `bei ${n} fehlt ein Teil der Kontaktdaten` },
  { missing: number - text, text: (n) => `bei ${n} fehlen Texte` },
  { missing: number - location, text: (n) => `bei ${n} fehlt die Anschrift` },
  { missing: practices - practice, text: (n) => `bei ${n} Praxen fehlen Angaben zur Praxis` },
  { missing: broken, text: (n) => `bei ${n} antwortet die Website nicht` },
];

/** How the records of a county stand and what would help most, without measuring it against others. */
export function qualitySentence(county: CountyQuality): string {
  const { number, active } = county;
  if (number === 0) return active ? "Hat noch keine Arbeitgeber aufgenommen." : "Ruht und pflegt keine Arbeitgeber.";
  const most = gaps(county)
    .filter(({ missing }) => missing > 0)
    .toSorted((a, b) => b.missing - a.missing)
    .slice(0, 2)
    .map(({ missing, text }) => text(String(missing)));
  const pflegt = `${active ? "Pflegt" : "Ruht; steht für"} ${number === 1 ? "einen Arbeitgeber" : `${number} Arbeitgeber`}`;
  return most.length === 0 ? `${pflegt}; alle sind vollständig und bestätigt.` : `${pflegt}: ${most.join(", ")}.`;
}
