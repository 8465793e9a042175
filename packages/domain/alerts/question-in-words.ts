import type { Language } from "#kernel";
import { labels } from "../directory/labels.ts";
import type { OpeningQuestion } from "../openings/opening-question.ts";
import type { Scope } from "../scope.ts";

type Municipalities = readonly { slug: string; name: string }[];

const words = {
  de: { all: "Alle Angebote", in: (place: string) => `in ${place}`, quoted: (query: string) => `„${query}“` },
  en: { all: "All openings", in: (place: string) => `in ${place}`, quoted: (query: string) => `“${query}”` },
};

/** What a list of openings is narrowed to, as one says it: "Ausbildung, in Brilon, Metall, „Schweißen“". */
export function questionInWords(
  scope: Scope,
  { query, kind, municipality, sector, region }: OpeningQuestion,
  municipalities: Municipalities,
  language: Language,
): string {
  const t = words[language];
  const { openings, sectors } = labels(language);
  const place = municipalities.find(({ slug }) => slug === municipality)?.name;
  const parts = [
    kind && openings[kind],
    place && t.in(place),
    sector && sectors[sector],
    query && t.quoted(query),
    region && !place && t.in(scope.tenant.regionName),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : t.all;
}
