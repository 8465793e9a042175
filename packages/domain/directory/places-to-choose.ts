import type { Reach } from "#db/repositories";

export interface Place {
  ags: string;
  slug: string;
  name: string;
  /** Whether it lies in the county itself. */
  own: boolean;
  /** How many there are of what is listed. */
  number: number;
}

/** The county's municipalities, and others where something is listed, with how much there is in each and in the chosen one. */
export function placesToChoose(
  municipalities: { ags: string; slug: string; name: string; countyAgs: string }[],
  counts: { ags: string; number: number }[],
  { countyAgs }: Reach,
  chosen: string | undefined,
): { places: Place[]; total: number } {
  const numbers = new Map(counts.map(({ ags, number }) => [ags, number]));
  const places = municipalities
    .map(({ ags, slug, name, countyAgs: county }) => ({
      ags,
      slug,
      name,
      own: county === countyAgs,
      number: numbers.get(ags) ?? 0,
    }))
    .filter(({ own, number }) => own || number > 0);
  const counted = chosen === undefined ? places : places.filter(({ slug }) => slug === chosen);
  return { places, total: counted.reduce((sum, { number }) => sum + number, 0) };
}
