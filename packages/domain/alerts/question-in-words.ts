import type { Language } from "#kernel";
import { labels } from "../directory/labels.ts";
import { kindWords } from "../openings/kind-words.ts";
import type { OpeningQuestion } from "../openings/opening-question.ts";
import type { Scope } from "../scope.ts";

type Municipalities = readonly { slug: string; postcode: string; name: string }[];

const words = {
  de: {
    all: "Alle Angebote",
    in: (place: string) => `in ${place}`,
    around: (place: string, radius: number) => `bis ${radius} km um ${place}`,
    quoted: (query: string) => `„${query}“`,
  },
  en: {
    all: "All openings",
    in: (place: string) => `in ${place}`,
    around: (place: string, radius: number) => `within ${radius} km of ${place}`,
    quoted: (query: string) => `“${query}”`,
  },
};

/** What a list of openings is narrowed to, as one says it: "Ausbildung, in Brilon, Metall, „Schweißen“". */
export function questionInWords(
  scope: Scope,
  { query, kind, workingTime, municipality, radius, sector, region }: OpeningQuestion,
  municipalities: Municipalities,
  language: Language,
): string {
  const t = words[language];
  const { openings, sectors } = labels(language);
  const place =
    municipalities.find(({ slug, postcode }) => slug === municipality || postcode === municipality)?.name ??
    municipality;
  const parts = [
    kind && openings[kind],
    workingTime && kindWords(language).workingTimes[workingTime],
    place && (radius ? t.around(place, radius) : t.in(place)),
    sector && sectors[sector],
    query && t.quoted(query),
    region && !place && t.in(scope.tenant.regionName),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : t.all;
}
