import type { FrozenOf } from "#kernel";
import { BarChart, LineChart, MunicipalityMap, type MapTopology } from "#ui";

interface ReportChartProps {
  section: FrozenOf<"figures">;
  id: string;
  borders: MapTopology;
}

const heads = { months: "Monat", counties: "Kreis", kinds: "Art der Aktion", places: "Gemeinde" } as const;

/** Pooled figures as they were frozen: picture, finding, table and source. */
export function ReportChart({ section, id, borders }: ReportChartProps) {
  const { picture, unit, finding, source, figures, shades } = section;
  const facts = { id, title: unit, finding, source, level: 3, tableLabel: "Zahlen als Tabelle" } as const;
  const name = heads[picture];
  if (figures.every(({ value }) => value === null))
    return (
      <>
        <p>{finding}</p>
        {source && <p class="chart-source">{source}</p>}
      </>
    );
  if (picture === "months")
    return (
      <LineChart
        {...facts}
        along={figures.map(({ label }) => label)}
        series={[
          { label: unit, values: figures.map(({ value }) => value), displays: figures.map(({ display }) => display) },
        ]}
        labels={{ name }}
        tick={(value) => value.toLocaleString("de-DE")}
      />
    );
  if (picture === "places" && shades)
    return (
      <MunicipalityMap
        {...facts}
        topology={borders}
        places={shades.areas.map(({ ags, name: place, step }, at) => ({
          ags,
          name: place,
          band: step,
          display: figures[at]?.display ?? "",
        }))}
        bands={shades.names}
        labels={{ name, value: unit }}
      />
    );
  return (
    <BarChart
      {...facts}
      bars={figures.map(({ label, value, display }) => ({ label, value: value ?? 0, display }))}
      labels={{ name, value: unit }}
    />
  );
}
