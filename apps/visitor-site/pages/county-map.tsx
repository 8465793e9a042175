import type { Place } from "#domain/directory/places-to-choose";
import { countyTopology, MAP_SOURCE } from "#export/county-topology";
import { MunicipalityMap } from "#ui";

const MOST_BANDS = 4;

interface CountyMapProps {
  countyAgs: string;
  places: readonly Place[];
  /** Where a municipality leads. */
  addressOf(slug: string): string;
  words: {
    title: string;
    finding(place: string, number: number): string;
    table: string;
    source: string;
    place: string;
    number: string;
  };
}

/** The county's municipalities shaded by how much is listed in each; absent where the county has no drawn borders or nothing is listed. */
export function CountyMap({ countyAgs, places, addressOf, words }: CountyMapProps) {
  const own = places.filter((place) => place.own);
  const most = own.reduce((best, place) => (place.number > best.number ? place : best), { name: "", number: 0 });
  const topology = countyTopology(countyAgs, own);
  if (!topology || most.number === 0) return null;
  const step = Math.ceil(most.number / MOST_BANDS);
  const bands = Array.from({ length: Math.ceil(most.number / step) }, (_, band) =>
    rangeOf(band * step + 1, Math.min((band + 1) * step, most.number)),
  );
  return (
    <MunicipalityMap
      id="karte"
      title={words.title}
      level={2}
      finding={words.finding(most.name, most.number)}
      source={`${words.source} ${MAP_SOURCE}`}
      tableLabel={words.table}
      labels={{ name: words.place, value: words.number }}
      topology={topology}
      bands={bands}
      places={own.map(({ ags, slug, name, number }) => ({
        ags,
        name,
        display: String(number),
        band: number > 0 ? Math.ceil(number / step) - 1 : undefined,
        href: addressOf(slug),
      }))}
    />
  );
}

const rangeOf = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);
