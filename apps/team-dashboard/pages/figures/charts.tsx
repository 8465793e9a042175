import type { CountyFigures } from "#domain/figures/county-figures";
import { campaignKindName, indicatorMeanings, indicatorNames } from "#domain/figures/labels";
import type { Indicator } from "#kernel";
import { BarChart, LineChart, mapBands, MunicipalityMap, type MapTopology } from "#ui";
import { monthName, wholeNumber } from "#web";
import borders from "../../../../data/suedwestfalen.topo.json" with { type: "json" };

interface ChartsProps {
  figures: CountyFigures;
  indicator: Indicator;
  countyAgs: string | null;
}

const number = (value: number) => wholeNumber(value, "de");
const TABLE = "Als Tabelle";

/** One indicator over time, by kind of campaign and on the map. */
export function FigureCharts({ figures, indicator, countyAgs }: ChartsProps) {
  const name = indicatorNames[indicator];
  const values = figures.trend.map((month) => figures.inMonth(month, indicator));
  const kinds = figures.byKind
    .filter((row) => row.indicator === indicator && row.amount > 0)
    .toSorted((a, b) => b.amount - a.amount);
  const places = figures.byMunicipality.filter((row) => row.indicator === indicator && row.municipalityAgs !== "");
  const amountIn = (ags: string) => places.find((row) => row.municipalityAgs === ags)?.amount ?? 0;
  const own = figures.places.filter((place) => place.own);
  const { bands, bandOf } = mapBands(
    own.map(({ ags }) => amountIn(ags)),
    number,
  );
  const most = own.toSorted((a, b) => amountIn(b.ags) - amountIn(a.ags))[0];
  return (
    <>
      <div>
        <LineChart
          id="verlauf"
          level={2}
          title={`${name} Monat für Monat`}
          finding={trendFinding(
            values,
            figures.trend.map((month) => monthName(month, "de")),
          )}
          source={`Gezählt werden ${indicatorMeanings[indicator]}. Der laufende Monat ist noch nicht zu Ende.`}
          tableLabel={TABLE}
          along={figures.trend.map(shortMonth)}
          series={[{ label: name, values, displays: values.map(number) }]}
          labels={{ name: "Monat" }}
          tick={number}
        />
        {kinds.length > 0 && (
          <BarChart
            id="aktionen"
            level={2}
            title={`${name} nach Art der Aktion`}
            finding={kindFinding(kinds.map((row) => ({ label: campaignKindName(row.kind), amount: row.amount })))}
            tableLabel={TABLE}
            bars={kinds.map((row) => ({
              label: campaignKindName(row.kind),
              value: row.amount,
              display: number(row.amount),
            }))}
            labels={{ name: "Aktion", value: name }}
          />
        )}
      </div>
      {countyAgs && own.length > 0 && most && (
        <MunicipalityMap
          id="karte"
          level={2}
          title={`${name} nach Gemeinde`}
          finding={
            amountIn(most.ags) > 0
              ? `Die meisten in ${most.name}: ${number(amountIn(most.ags))}.`
              : "In diesem Zeitraum ist noch keiner Gemeinde etwas zugeordnet."
          }
          source="Grenzen: © GeoBasis-DE / BKG 2017, vereinfacht"
          tableLabel={TABLE}
          topology={borders as unknown as MapTopology}
          within={countyAgs}
          places={own.map(({ ags, name: place }) => ({
            ags,
            name: place,
            band: bandOf(amountIn(ags)),
            display: number(amountIn(ags)),
          }))}
          bands={bands}
          labels={{ name: "Gemeinde", value: name }}
        />
      )}
    </>
  );
}

/** `02/27` for `2027-02`. */
const shortMonth = (month: string) => `${month.slice(5)}/${month.slice(2, 4)}`;

function trendFinding(values: readonly number[], months: readonly string[]): string {
  const [whole, names] = [values.slice(0, -1), months.slice(0, -1)];
  if (whole.every((value) => value === 0)) return "Für vergangene Monate ist noch nichts gezählt.";
  const [last, before] = [whole.at(-1)!, whole.slice(-13, -1)];
  const best = whole.indexOf(Math.max(...whole));
  const ending =
    best === whole.length - 1
      ? "so viele wie in keinem Monat davor"
      : `am meisten waren es im ${names[best]} mit ${number(whole[best]!)}`;
  if (before.length < 3) return `Im ${names.at(-1)} waren es ${number(last)}.`;
  const mean = Math.round(before.reduce((sum, value) => sum + value, 0) / before.length);
  return `Im ${names.at(-1)} waren es ${number(last)}, im Mittel der Monate davor ${number(mean)}; ${ending}.`;
}

function kindFinding(kinds: readonly { label: string; amount: number }[]): string {
  const total = kinds.reduce((sum, { amount }) => sum + amount, 0);
  const [first] = kinds;
  const share = Math.round((first!.amount / total) * 100);
  return kinds.length === 1
    ? `Alle ${number(total)} kamen aus einer Art: ${first!.label}.`
    : `${share} % kamen aus einer Art: ${first!.label}.`;
}
