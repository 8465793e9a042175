export const countySlugs = ["hsk", "soest", "mk", "olpe", "siwi"] as const;
export type CountySlug = (typeof countySlugs)[number];

/** Official keys of the five counties of Südwestfalen. */
export const agsOf = {
  hsk: "05958",
  soest: "05974",
  mk: "05962",
  olpe: "05966",
  siwi: "05970",
} as const satisfies Record<CountySlug, string>;

/** A municipality as the demo needs it. */
export interface Place {
  ags: string;
  name: string;
  countyAgs: string;
  postcode: string;
  population: number;
}

/** "Sundern (Sauerland)" is called Sundern. */
export const shortPlace = (place: Pick<Place, "name">): string => place.name.replace(/ \(.*\)$/, "");
