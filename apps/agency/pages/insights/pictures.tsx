import {
  EFFECT_SOURCE,
  effectFinding,
  kindFinding,
  mapFinding,
  MAP_SOURCE,
  rateFinding,
  SEAT_SOURCE,
  seatFinding,
  sourceOf,
  stayFinding,
  trendFinding,
} from "#domain/insights/findings";
import { drawnAt, figureText, rateText, wholeText } from "#domain/insights/figure-words";
import { mapClassesOf } from "#domain/insights/map-classes";
import { areaName, monthMark } from "#domain/insights/names";
import { byCounty, byKind, byMunicipality, endsOf, perTenThousand, trendOf } from "#domain/insights/pooled-insights";
import type { Insights } from "#domain/insights/read-insights";
import { staySteps } from "#domain/insights/stay";
import { euroText } from "#domain/experience/wording";
import { campaignKindName, campaignKindNames } from "#domain/figures/labels";
import { BarChart, LineChart, MunicipalityMap, type MapTopology } from "#ui";
import borders from "../../../../data/suedwestfalen.topo.json" with { type: "json" };

export interface PictureProps {
  insights: Insights;
  level?: 2 | 3;
}

const TABLE = "Als Tabelle";

/** One indicator of the region, month by month. */
export function TrendPicture({ insights, level = 2 }: PictureProps) {
  const { chosen } = insights;
  const trend = trendOf(insights, chosen);
  return (
    <LineChart
      id="verlauf"
      level={level}
      title={`${chosen.name} Monat für Monat`}
      finding={trendFinding(insights)}
      source={sourceOf(insights)}
      tableLabel={TABLE}
      along={trend.map(({ month }) => monthMark(month))}
      series={[
        {
          label: chosen.name,
          values: trend.map(({ figure, counties }) => (counties === 0 ? null : drawnAt(figure))),
          displays: trend.map(({ figure, counties }) => (counties === 0 ? "nichts freigegeben" : figureText(figure))),
        },
      ]}
      labels={{ name: "Monat" }}
      tick={wholeText}
    />
  );
}

/** The chosen indicator by kind of campaign, where anything is to be seen. */
export function KindPicture({ insights, level = 2 }: PictureProps) {
  const kinds = byKind(insights, insights.chosen);
  if (kinds.length === 0) return null;
  return (
    <BarChart
      id="aktionen"
      level={level}
      title={`${insights.chosen.name} nach Art der Aktion`}
      finding={kindFinding(insights)}
      source={sourceOf(insights)}
      tableLabel={TABLE}
      bars={kinds.map(({ kind, figure }) => ({
        label: campaignKindName(kind),
        value: drawnAt(figure) ?? 0,
        display: figureText(figure),
      }))}
      labels={{ name: "Art der Aktion", value: insights.chosen.name }}
    />
  );
}

export const orders = { name: "nach Name", einwohner: "nach Einwohnerzahl", wert: "nach Wert" } as const;
export type Order = keyof typeof orders;

/** Counties beside each other, per 10,000 inhabitants; by name unless the reader wants another order. */
export function RatePicture({ insights, level = 2, order = "name" }: PictureProps & { order?: Order }) {
  const rates = byCounty(insights, insights.chosen)
    .filter(({ county }) => county.population > 0)
    .map(({ county, figure }) => ({ county, figure, rate: perTenThousand(figure, county.population) }));
  const ordered = rates.toSorted((a, b) =>
    order === "einwohner"
      ? b.county.population - a.county.population
      : order === "wert"
        ? b.rate.low - a.rate.low
        : a.county.name.localeCompare(b.county.name, "de"),
  );
  return (
    <BarChart
      id="je-10000"
      level={level}
      title={`${insights.chosen.name} je 10.000 Einwohner`}
      finding={rateFinding(insights)}
      source={`${sourceOf(insights)} Einwohner: Destatis, 31.12.2019. Gerechnet nur aus den freigegebenen, gerundeten Zahlen.`}
      tableLabel={TABLE}
      bars={ordered.map(({ county, figure, rate }) => ({
        label: county.name,
        value: Number.isFinite(rate.high) ? (rate.low + rate.high) / 2 : rate.low,
        display: `${rateText(rate)} (${figureText(figure)} insgesamt)`,
      }))}
      labels={{ name: "Kreis", value: "je 10.000 Einwohner" }}
    />
  );
}

/** The 59 municipalities in shades that are never narrower than what was released. */
export function MapPicture({ insights, level = 2 }: PictureProps) {
  const { chosen } = insights;
  const places = byMunicipality(insights, chosen).map((place) => ({ ...place, ends: endsOf(place.figure) }));
  const { names, classOf } = mapClassesOf(
    chosen.aboutPeople,
    places.map(({ ends }) => ends),
  );
  const uncertain = places.some((place) => classOf(place.ends) === undefined);
  return (
    <MunicipalityMap
      id="karte"
      level={level}
      title={`${chosen.name} nach Gemeinde`}
      finding={mapFinding(insights)}
      source={`${sourceOf(insights)}${uncertain ? " Ohne Farbe: Was freigegeben ist, reicht über mehrere Stufen." : ""} ${MAP_SOURCE}`}
      tableLabel={TABLE}
      topology={borders as unknown as MapTopology}
      places={places.map(({ ags, name, figure, ends }) => ({
        ags,
        name,
        band: classOf(ends),
        display: figureText(figure),
      }))}
      bands={names}
      labels={{ name: "Gemeinde", value: chosen.name }}
    />
  );
}

/** What a contact costs by kind of campaign, and how much experience stands behind it. */
export function EffectPicture({ insights, level = 2 }: PictureProps) {
  const { effects } = insights;
  return (
    <BarChart
      id="wirkung"
      level={level}
      title="Kosten je Kontakt nach Art der Aktion"
      finding={effectFinding(insights)}
      source={EFFECT_SOURCE}
      tableLabel={TABLE}
      bars={effects.map(({ kind, perContact, campaigns, counties }) => ({
        label: `${campaignKindNames[kind]} (${campaigns === 1 ? "1 Aktion" : `${campaigns} Aktionen`}, ${counties === 1 ? "1 Kreis" : `${counties} Kreise`})`,
        value: (perContact ?? 0) / 100,
        display: perContact === null ? "zu wenige Kreise" : euroText(perContact),
      }))}
      labels={{ name: "Art der Aktion", value: "je Kontakt" }}
    />
  );
}

/** From a contact to staying, each step counted for itself. */
export function StayPicture({ insights, level = 2 }: PictureProps) {
  return (
    <BarChart
      id="bleiben"
      level={level}
      title="Vom Kontakt zum Bleiben"
      finding={stayFinding(insights)}
      source="Jede Zahl ist auf 5 gerundet oder eine Spanne; jeder Schritt ist für sich gezählt. Anteile sind aus gerundeten Zahlen gerechnet."
      tableLabel={TABLE}
      bars={staySteps(insights).map(({ definition, figure, counties }) => ({
        label: definition.name,
        value: drawnAt(figure) ?? 0,
        display: counties === 0 ? "nichts freigegeben" : figureText(figure),
      }))}
      labels={{ name: "Schritt", value: "Menschen" }}
    />
  );
}

/** Free half seats by planning area; with `most` only where there are most of them. */
export function SeatPicture({ insights, level = 2, most }: PictureProps & { most?: number }) {
  const areas = most ? insights.areas.toSorted((a, b) => b.halfSeats - a.halfSeats).slice(0, most) : insights.areas;
  return (
    <BarChart
      id="sitze"
      level={level}
      title="Freie halbe Sitze nach Planungsbereich"
      finding={seatFinding(insights)}
      source={SEAT_SOURCE}
      tableLabel={TABLE}
      bars={areas.map(({ area, county, halfSeats, practices }) => ({
        label: `${areaName(area)}, ${county}`,
        value: halfSeats,
        display: `${halfSeats} frei, ${practices === 1 ? "1 Praxis" : `${practices} Praxen`}`,
      }))}
      labels={{ name: "Planungsbereich", value: "freie halbe Sitze" }}
    />
  );
}
