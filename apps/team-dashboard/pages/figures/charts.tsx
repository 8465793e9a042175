import type { CountyFigures } from "#domain/figures/county-figures";
import { campaignKindName } from "#domain/figures/labels";
import { BarChart, LineChart, mapBands, MunicipalityMap, TargetChart, type MapTopology } from "#ui";
import { monthName, wholeNumber } from "#web";
import borders from "../../../../data/suedwestfalen.topo.json" with { type: "json" };
import { kindFinding, placeFinding, targetFinding, trendFinding } from "./findings.ts";

const number = (value: number) => wholeNumber(value, "de");
const percent = (share: number) => `${number(Math.round(share * 100))} %`;
const TABLE = "Als Tabelle";

type ChartProps = { figures: CountyFigures };

/** Every indicator with a target in the period, each on the scale of its own. */
export function Targets({ figures }: ChartProps) {
  const rows = figures.indicators.flatMap(({ id, name }) => {
    const [target, value] = [figures.target(id), figures.total(id)];
    return target ? [{ label: name, value, target, display: number(value), targetDisplay: number(target) }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <TargetChart
      id="ziele"
      level={2}
      title="Ziel und Stand"
      finding={targetFinding(rows)}
      tableLabel={TABLE}
      labels={{ name: "Kennzahl", value: "Stand", target: "Ziel", share: "Erreicht" }}
      percent={percent}
      rows={rows}
    />
  );
}

/** One indicator month by month, beside its target. */
export function Trend({ figures }: ChartProps) {
  const { chosen, trend, unfinished } = figures;
  const values = trend.map((month) => figures.inMonth(month, chosen.id));
  const targets = trend.map((month) => figures.targetInMonth(month, chosen.id));
  const over = unfinished ? -1 : trend.length;
  const months = trend.map((month) => monthName(month, "de"));
  const going = unfinished ? " Der laufende Monat ist noch nicht zu Ende." : "";
  const hasTarget = targets.some((target) => target !== undefined);
  return (
    <LineChart
      id="verlauf"
      level={2}
      title={`${chosen.name} Monat für Monat`}
      finding={trendFinding({
        values: values.slice(0, over),
        months: months.slice(0, over),
        target: targets.slice(0, over).at(-1),
      })}
      source={`Gezählt: ${chosen.counts}. Nicht gezählt: ${chosen.leavesOut}.${going}${hasTarget ? " Ziel: das des Monats, sonst ein Zwölftel des Jahresziels." : ""}`}
      tableLabel={TABLE}
      along={trend.map(shortMonth)}
      series={[
        { label: chosen.name, values, displays: values.map(number) },
        ...(hasTarget
          ? [
              {
                label: "Ziel",
                values: targets.map((target) => target ?? null),
                displays: targets.map((target) => (target === undefined ? "–" : number(target))),
              },
            ]
          : []),
      ]}
      labels={{ name: "Monat" }}
      tick={number}
    />
  );
}

/** One indicator by the kinds of campaign it came from. */
export function Kinds({ figures }: ChartProps) {
  const kinds = figures.byKind
    .filter(({ amount }) => amount > 0)
    .map(({ key, amount }) => ({ label: campaignKindName(key), amount }));
  if (kinds.length === 0) return null;
  return (
    <BarChart
      id="aktionen"
      level={2}
      title={`${figures.chosen.name} nach Art der Aktion`}
      finding={kindFinding(kinds)}
      tableLabel={TABLE}
      bars={kinds.map(({ label, amount }) => ({ label, value: amount, display: number(amount) }))}
      labels={{ name: "Aktion", value: figures.chosen.name }}
    />
  );
}

/** One indicator on the county's map. */
export function Places({ figures, countyAgs }: ChartProps & { countyAgs: string | null }) {
  const own = figures.places.filter((place) => place.own);
  if (!countyAgs || own.length === 0) return null;
  const amountIn = (ags: string) => figures.byMunicipality.find(({ key }) => key === ags)?.amount ?? 0;
  const { bands, bandOf } = mapBands(
    own.map(({ ags }) => amountIn(ags)),
    number,
  );
  return (
    <MunicipalityMap
      id="karte"
      level={2}
      title={`${figures.chosen.name} nach Gemeinde`}
      finding={placeFinding(own.map(({ ags, name }) => ({ label: name, amount: amountIn(ags) })))}
      source="Grenzen: © GeoBasis-DE / BKG 2017, vereinfacht"
      tableLabel={TABLE}
      topology={borders as unknown as MapTopology}
      within={countyAgs}
      places={own.map(({ ags, name }) => ({ ags, name, band: bandOf(amountIn(ags)), display: number(amountIn(ags)) }))}
      bands={bands}
      labels={{ name: "Gemeinde", value: figures.chosen.name }}
    />
  );
}

/** `02/27` for `2027-02`. */
const shortMonth = (month: string) => `${month.slice(5)}/${month.slice(2, 4)}`;
