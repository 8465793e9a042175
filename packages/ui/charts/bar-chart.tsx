import { scaleLinear } from "d3-scale";
import { ChartFrame, type ChartFacts } from "./chart-frame.tsx";

export type Bar = {
  label: string;
  value: number;
  /** The value as the reader sees it, "1.980" or "unter 8". */ display: string;
  /** Target or comparison, drawn as a mark on the bar. */ target?: number;
  targetDisplay?: string;
  highlight?: boolean;
};

export type BarChartProps = ChartFacts & {
  bars: readonly Bar[];
  /** Heads of the table's columns. */ labels: { name: string; value: string; target?: string };
};

/** Values of named things as lying bars, each with its name above and its value at the end, so that it reads on a phone. */
export function BarChart({ bars, labels, ...facts }: BarChartProps) {
  const largest = Math.max(0, ...bars.flatMap((bar) => [bar.value, bar.target ?? 0]));
  const length = scaleLinear()
    .domain([0, largest || 1])
    .range([0, 100]);
  const hasTarget = bars.some((bar) => bar.target !== undefined);
  const rows = bars.map((bar) => [bar.label, bar.display, ...(hasTarget ? [bar.targetDisplay ?? "–"] : [])]);
  const columns = [
    { label: labels.name },
    { label: labels.value, numeric: true },
    ...(hasTarget ? [{ label: labels.target ?? "", numeric: true }] : []),
  ];
  return (
    <ChartFrame {...facts} columns={columns} rows={rows}>
      <div
        class="bars"
        role="img"
        aria-label={`${facts.title}. ${bars.map((bar) => `${bar.label}: ${bar.display}`).join("; ")}`}
      >
        {bars.map((bar) => (
          <div class={bar.highlight ? "bar is-highlight" : "bar"}>
            <span class="bar-label">{bar.label}</span>
            <span class="bar-value">{bar.display}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bar-track" width="100" height="8" />
              <rect class="bar-fill" width={length(Math.max(0, bar.value)).toFixed(2)} height="8" />
              {bar.target !== undefined && (
                <rect class="bar-target" x={Math.min(99.4, length(bar.target)).toFixed(2)} width="0.6" height="8" />
              )}
            </svg>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
