import type { PlacedOffer } from "#db/repositories";
import { nameKey } from "../directory/name-key.ts";
import type { Offer, RowProblemCode, RowRemark, Workplace } from "./reading/offer.ts";

interface Municipality {
  ags: string;
  countyAgs: string;
  name: string;
  postcode: string;
  lat: number;
  lon: number;
}

export type Placed = { offer: PlacedOffer; problem?: undefined } | { problem: RowRemark<RowProblemCode> };

/** How far from a municipality's centre a position may lie that comes without a name. */
const MOST_KILOMETRES = 10;

/**
 * Finds the municipality of the region a vacancy is in: the first of its places in the county, or else in the region.
 * A name counts before a postcode, because municipalities share postcodes at their edges.
 */
export function placing(municipalities: Municipality[], countyAgs: string | null): (offer: Offer) => Placed {
  const byName = new Map(municipalities.map((one) => [townKey(one.name), one]));
  const byPostcode = new Map(municipalities.map((one) => [one.postcode, one]));
  const found = (place: Workplace): Municipality | undefined => {
    if (place.country !== "") return undefined;
    if (place.town !== "") {
      const named = spellings(place.town)
        .map((key) => byName.get(key))
        .find(Boolean);
      return named ?? byPostcode.get(place.postcode);
    }
    return byPostcode.get(place.postcode) ?? (place.position && nearest(municipalities, place.position));
  };
  return ({ workplaces, ref, title, occupation, firm, kind, workingTime, starts, published, lastDay, url, text }) => {
    const places = workplaces.map((workplace) => ({ workplace, at: found(workplace) }));
    const inRegion = places.filter(({ at }) => at !== undefined);
    const chosen = inRegion.find(({ at }) => at!.countyAgs === countyAgs) ?? inRegion[0];
    if (!chosen) return { problem: problemWith(workplaces) };
    const { ags: municipalityAgs, countyAgs: county } = chosen.at!;
    const { postcode, street } = chosen.workplace;
    return {
      offer: {
        ...{ ref, title, occupation, firm, kind, workingTime, starts, published, lastDay, url, text },
        municipalityAgs,
        countyAgs: county,
        postcode,
        street,
      },
    };
  };
}

function problemWith(workplaces: Workplace[]): RowRemark<RowProblemCode> {
  const [first] = workplaces;
  if (!first) return { code: "no-place" };
  if (workplaces.every(({ country }) => country !== ""))
    return { code: "abroad", value: [first.town, first.country].filter(Boolean).join(", ") };
  const named = workplaces.find(({ country, town, postcode }) => country === "" && (town || postcode));
  return named
    ? { code: "outside-region", value: [named.postcode, named.town].filter(Boolean).join(" ") }
    : { code: "no-place" };
}

/** `Sundern (Sauerland)`, `Brilon, Stadt` and `Winterberg, Westf` are towns without what stands behind them. */
const townKey = (town: string) => nameKey(town.replace(/[(,].*$/, ""));

/** A town's name, and where it is a part of one, that of the town: `Brilon-Alme`, `Alme bei Brilon`. */
const spellings = (town: string): string[] => [
  nameKey(town),
  townKey(town),
  townKey(town.split(/\s*[-/]\s*/)[0]!),
  townKey(town.replace(/^.*\s(?:bei|b\.)\s/i, "")),
];

function nearest(municipalities: Municipality[], { lat, lon }: { lat: number; lon: number }): Municipality | undefined {
  const kilometres = (one: Municipality) =>
    Math.hypot((one.lat - lat) * 111.2, (one.lon - lon) * 111.2 * Math.cos((lat * Math.PI) / 180));
  const [closest] = [...municipalities].sort((a, b) => kilometres(a) - kilometres(b));
  return closest && kilometres(closest) <= MOST_KILOMETRES ? closest : undefined;
}

/** By what the county remembers whom a name in a place stands for. */
export const firmKeyOf = ({ firm, municipalityAgs }: Pick<PlacedOffer, "firm" | "municipalityAgs">): string =>
  `${municipalityAgs} ${nameKey(firm).slice(0, 120)}`;
