import type { Counts, Reach } from "#db/repositories";

export interface Place {
  ags: string;
  slug: string;
  name: string;
  /** Whether it lies in the county itself. */
  own: boolean;
  /** How many there are of what is listed, whatever place is chosen. */
  number: number;
}

/** What a list may be narrowed by and how much there is of each, without a choice already made there; and how much is listed. */
export interface Choices extends Counts {
  /** The county's municipalities, and others where something is listed. */
  places: Place[];
}

export function choicesOf(
  municipalities: readonly { ags: string; slug: string; name: string; countyAgs: string }[],
  { total, facets }: Counts,
  { countyAgs }: Reach,
): Choices {
  const { place: numbers = {}, ...others } = facets;
  const places = municipalities
    .map(({ ags, slug, name, countyAgs: county }) => ({
      ags,
      slug,
      name,
      own: county === countyAgs,
      number: numbers[ags] ?? 0,
    }))
    .filter(({ own, number }) => own || number > 0);
  return { places, total, facets: others };
}
