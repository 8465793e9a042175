import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { ChartFrame, type ChartFacts } from "./chart-frame.tsx";

export type LineSeries = {
  label: string;
  /** One value per entry of `along`; null leaves a gap. */ values: readonly (number | null)[];
  displays: readonly string[];
};

export type LineChartProps = ChartFacts & {
  /** Names along the axis, mostly months. */
  along: readonly string[];
  /** At most three; the first is drawn strongest. */
  series: readonly LineSeries[];
  labels: { name: string };
  /** How a tick of the value axis reads. */
  tick?: (value: number) => string;
};

const [width, height] = [640, 260];
const edge = { left: 70, right: 12, top: 14, bottom: 36 };

/** Change over time, each line named at the legend and told apart by dashes as well as by shade. */
export function LineChart({ along, series, labels, tick = String, ...facts }: LineChartProps) {
  const largest = Math.max(1, ...series.flatMap((one) => one.values.map((value) => value ?? 0)));
  const y = scaleLinear()
    .domain([0, largest])
    .nice(4)
    .range([height - edge.bottom, edge.top]);
  const x = scaleLinear()
    .domain([0, Math.max(1, along.length - 1)])
    .range([edge.left, width - edge.right]);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => Math.round(x(index)))
    .y((value) => Math.round(y(value ?? 0)));
  const every = Math.ceil(along.length / 6);
  const rows = along.map((name, index) => [name, ...series.map((one) => one.displays[index] ?? "–")]);
  return (
    <ChartFrame
      {...facts}
      columns={[{ label: labels.name }, ...series.map(({ label }) => ({ label, numeric: true }))]}
      rows={rows}
    >
      {series.length > 1 && (
        <ul class="legend" aria-hidden="true">
          {series.map(({ label }, index) => (
            <li>
              <svg viewBox="0 0 28 12" width="28" height="12">
                <path class={`line line-${index + 1}`} d="M0 6h28" />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
      <svg class="line-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${facts.id}-picture`}>
        <title id={`${facts.id}-picture`}>{`${facts.title}. ${summary(along, series)}`}</title>
        {y.ticks(4).map((value) => (
          <g>
            <path class="gridline" d={`M${edge.left} ${Math.round(y(value))}H${width - edge.right}`} />
            <text class="tick" x={edge.left - 8} y={Math.round(y(value)) + 5} text-anchor="end">
              {tick(value)}
            </text>
          </g>
        ))}
        {along.map(
          (name, index) =>
            index % every === 0 && (
              <text class="tick" x={Math.round(x(index))} y={height - 8} text-anchor="middle">
                {name}
              </text>
            ),
        )}
        {series.map((one, index) => <path class={`line line-${index + 1}`} d={path(one.values) ?? ""} />).reverse()}
        {series[0] && lastPoint(series[0].values, x, y)}
      </svg>
    </ChartFrame>
  );
}

function lastPoint(values: readonly (number | null)[], x: (index: number) => number, y: (value: number) => number) {
  const index = values.findLastIndex((value) => value !== null);
  return index < 0 ? null : (
    <circle class="line-end" cx={Math.round(x(index))} cy={Math.round(y(values[index]!))} r="5" />
  );
}

function summary(along: readonly string[], series: readonly LineSeries[]): string {
  return series
    .map(({ label, displays }) => `${label}: ${along[0]} ${displays[0]}, ${along.at(-1)} ${displays[along.length - 1]}`)
    .join("; ");
}
