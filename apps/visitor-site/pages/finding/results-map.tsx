import type { Place } from "#domain/directory/choices";
import { MAP_SOURCE, topologyOf } from "#export/county-topology";
import type { Language } from "#kernel";
import { EmptyState, MunicipalityMap } from "#ui";
import { wholeNumber } from "#web";
import { findingTexts } from "../../texts/finding.ts";

const MOST_BANDS = 4;

interface ResultsMapProps {
  /** The county whose ground is drawn; "" for the whole region. */
  countyAgs: string;
  language: Language;
  places: readonly Place[];
  /** Where a municipality leads. */
  addressOf(slug: string): string;
}

/** The results by municipality: shaded by how many there are, each a link with its name and number, and as a table. */
export function ResultsMap({ countyAgs, language, places, addressOf }: ResultsMapProps) {
  const t = findingTexts(language);
  const drawn = countyAgs === "" ? places : places.filter(({ own }) => own);
  const most = drawn.reduce((best, place) => (place.number > best.number ? place : best), { name: "", number: 0 });
  const topology = topologyOf(countyAgs, drawn);
  if (!topology || most.number === 0) return <EmptyState title={t.mapNothing}>{<p>{t.noneText}</p>}</EmptyState>;
  const step = Math.ceil(most.number / MOST_BANDS);
  const number = (value: number) => wholeNumber(value, language);
  const bands = Array.from({ length: Math.ceil(most.number / step) }, (_, band) => {
    const [from, to] = [band * step + 1, Math.min((band + 1) * step, most.number)];
    return from === to ? number(from) : `${number(from)}–${number(to)}`;
  });
  return (
    <MunicipalityMap
      id="karte"
      title={t.mapTitle}
      level={2}
      finding={t.mapFinding(most.name, number(most.number))}
      source={`${t.mapSource} ${MAP_SOURCE}`}
      tableLabel={t.mapTable}
      tableOpen
      labels={{ name: t.placeName, value: t.mapNumber }}
      topology={topology}
      bands={bands}
      places={[...drawn]
        .sort((one, other) => one.name.localeCompare(other.name, "de"))
        .map(({ ags, slug, name, number: amount }) => ({
          ags,
          name,
          display: number(amount),
          band: amount > 0 ? Math.ceil(amount / step) - 1 : undefined,
          href: amount > 0 ? addressOf(slug) : undefined,
        }))}
    />
  );
}
