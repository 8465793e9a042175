import { campaignKindName, indicatorMeanings, indicatorNames } from "#domain/figures/labels";
import type { Pooled, PooledFigure } from "#domain/figures/pooled-figures";
import type { Indicator } from "#kernel";
import { BarChart, LineChart, mapBands, MunicipalityMap, type MapTopology } from "#ui";
import { monthName, wholeNumber } from "#web";
import borders from "../../../data/suedwestfalen.topo.json" with { type: "json" };
import { figureText } from "./figure-tables.ts";

interface ChartsProps {
  pooled: Pooled;
  indicator: Indicator;
}

const TABLE = "Als Tabelle";
const number = (value: number) => wholeNumber(value, "de");
const display = (figure: PooledFigure) => figureText(figure, number);

/** Where a figure is drawn: in the middle of its span; nowhere if it is not shown. */
const drawn = (figure: PooledFigure): number | null => {
  if (figure.kind === "exact") return figure.value;
  if (figure.kind === "withheld") return null;
  return figure.high === Infinity ? figure.low : (figure.low + figure.high) / 2;
};

/** One indicator of the region over time, by kind of campaign and on the map. */
export function PooledCharts({ pooled, indicator }: ChartsProps) {
  const name = indicatorNames[indicator];
  const months = pooled.byMonth.map(({ figures }) => figures[indicator]);
  const kinds = pooled.byKind
    .map(({ kind, figures }) => ({ label: campaignKindName(kind), figure: figures[indicator] }))
    .filter(({ figure }) => (figure.kind === "exact" ? figure.value : figure.kind === "about" ? figure.low : 0) > 0)
    .toSorted((a, b) => drawn(b.figure)! - drawn(a.figure)!);
  const counties = pooled.counties
    .map(({ name: county, countyAgs, figures }) => ({ county, countyAgs, figure: figures[indicator] }))
    .toSorted((a, b) => drawn(b.figure)! - drawn(a.figure)!);
  const about = pooled.indicators.find(({ id }) => id === indicator)?.aboutPeople
    ? "Zahlen über Menschen sind gerundet; eine Spanne steht, wo Monate mit weniger als 8 darin sind."
    : "Zahlen über Dinge sind genau.";
  return (
    <>
      <div>
        <LineChart
          id="verlauf"
          level={2}
          title={`${name} Monat für Monat`}
          finding={trendFinding(months, pooled)}
          source={`Gezählt werden ${indicatorMeanings[indicator]}, aus freigegebenen Monaten. ${about}`}
          tableLabel={TABLE}
          along={pooled.months.map((month) => `${month.slice(5)}/${month.slice(2, 4)}`)}
          series={[{ label: name, values: months.map(drawn), displays: months.map(display) }]}
          labels={{ name: "Monat" }}
          tick={number}
        />
        {kinds.length > 0 && (
          <BarChart
            id="aktionen"
            level={2}
            title={`${name} nach Art der Aktion`}
            finding={`Am meisten: ${kinds[0]!.label} mit ${display(kinds[0]!.figure)}.`}
            tableLabel={TABLE}
            bars={kinds.map(({ label, figure }) => ({ label, value: drawn(figure)!, display: display(figure) }))}
            labels={{ name: "Aktion", value: name }}
          />
        )}
      </div>
      <CountyMap name={name} counties={counties} />
    </>
  );
}

interface CountyMapProps {
  name: string;
  counties: { county: string; countyAgs: string | null; figure: PooledFigure }[];
}

/** Municipalities take the shade of their county, so that the map shows counties and nothing smaller. */
function CountyMap({ name, counties }: CountyMapProps) {
  const largest = Math.max(0, ...counties.map(({ figure }) => drawn(figure) ?? 0));
  const { bands, bandOf } = mapBands(
    counties.map(({ figure }) => drawn(figure) ?? 0),
    number,
  );
  const known = [
    ...new Map(counties.filter(({ countyAgs }) => countyAgs).map((one) => [one.countyAgs!, one])).values(),
  ];
  const places = (borders.objects.municipalities.geometries as { id: string }[]).flatMap(({ id }) => {
    const own = known.find(({ countyAgs }) => id.startsWith(countyAgs!));
    return own
      ? [{ ags: id, name: own.county, band: bandOf(drawn(own.figure) ?? 0), display: display(own.figure) }]
      : [];
  });
  return (
    <MunicipalityMap
      id="karte"
      level={2}
      title={`${name} nach Kreis`}
      finding={
        counties[0] && largest > 0
          ? `Am meisten in ${counties[0].county}: ${display(counties[0].figure)}.`
          : "Noch ist nichts freigegeben."
      }
      source="Grenzen: © GeoBasis-DE / BKG 2017, vereinfacht"
      tableLabel={TABLE}
      topology={borders as unknown as MapTopology}
      places={places}
      bands={bands}
      labels={{ name: "Kreis", value: name }}
      rows={counties.map(({ county, figure }) => [county, display(figure)] as const)}
    />
  );
}

function trendFinding(months: readonly PooledFigure[], pooled: Pooled): string {
  const last = months.findLastIndex((figure) => (drawn(figure) ?? 0) > 0);
  if (last < 0) return "Für diesen Zeitraum ist noch nichts zu sehen.";
  const best = months.reduce((high, figure, at) => ((drawn(figure) ?? 0) > (drawn(months[high]!) ?? 0) ? at : high), 0);
  const name = (at: number) => monthName(pooled.months[at]!, "de");
  const then = `Im ${name(last)} waren es ${display(months[last]!)}`;
  return best === last
    ? `${then}, so viele wie in keinem anderen Monat.`
    : `${then}; am meisten im ${name(best)} mit ${display(months[best]!)}.`;
}
