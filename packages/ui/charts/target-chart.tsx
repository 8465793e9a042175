import { ChartFrame, type ChartFacts } from "./chart-frame.tsx";

export type TargetRow = {
  label: string;
  value: number;
  target: number;
  /** "1.980" */ display: string;
  /** "2.000" */ targetDisplay: string;
};

export type TargetChartProps = ChartFacts & {
  rows: readonly TargetRow[];
  labels: { name: string; value: string; target: string; share: string };
  /** How a share reads, "99 %". */
  percent: (share: number) => string;
};

/** How far beyond its target a bar still grows. */
const MOST = 1.25;

/** What was reached of what was wanted: each bar on the scale of its own target, whose mark stands at the same place in all. */
export function TargetChart({ rows, labels, percent, ...facts }: TargetChartProps) {
  const shareOf = ({ value, target }: TargetRow) => (target > 0 ? value / target : 1);
  const mark = 100 / MOST;
  return (
    <ChartFrame
      {...facts}
      columns={[
        { label: labels.name },
        { label: labels.value, numeric: true },
        { label: labels.target, numeric: true },
        { label: labels.share, numeric: true },
      ]}
      rows={rows.map((row) => [row.label, row.display, row.targetDisplay, percent(shareOf(row))])}
    >
      <div
        class="target-rows"
        role="img"
        aria-label={`${facts.title}. ${rows.map((row) => `${row.label}: ${row.display} / ${row.targetDisplay}`).join("; ")}`}
      >
        {rows.map((row) => (
          <div class={shareOf(row) < 1 ? "target-row target-missed" : "target-row"}>
            <span>{row.label}</span>
            <span class="target-number">
              {row.display} / {row.targetDisplay}
            </span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bar-track" width="100" height="8" />
              <rect class="bar-fill" width={(Math.min(MOST, shareOf(row)) * mark).toFixed(2)} height="8" />
              <path class="target-mark" d={`M${mark} 0V8`} />
            </svg>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
