import { scaleSqrt } from "d3-scale";
import { ChartFrame, type ChartFacts } from "./chart-frame.tsx";

export type FunnelStep = {
  label: string;
  value: number;
  /** The value as the reader sees it. */ display: string;
  /** How it follows from the step before, "3,1 % davon". */ note?: string;
};

export type FunnelChartProps = ChartFacts & {
  /** From the widest to the narrowest. */
  steps: readonly FunnelStep[];
  labels: { name: string; value: string; note: string };
};

/** How many come through step by step. Widths grow with the root of the number, so that the last steps can be seen; `source` says so. */
export function FunnelChart({ steps, labels, ...facts }: FunnelChartProps) {
  const width = scaleSqrt()
    .domain([0, Math.max(1, ...steps.map(({ value }) => value))])
    .range([0, 100]);
  const half = (value: number) => (value > 0 ? Math.max(0.6, width(value) / 2) : 0);
  return (
    <ChartFrame
      {...facts}
      columns={[{ label: labels.name }, { label: labels.value, numeric: true }, { label: labels.note }]}
      rows={steps.map((step) => [step.label, step.display, step.note ?? "–"])}
    >
      <div
        class="funnel"
        role="img"
        aria-label={`${facts.title}. ${steps.map((step) => `${step.label}: ${step.display}`).join("; ")}`}
      >
        {steps.map((step, at) => {
          const [top, bottom] = [half(step.value), half(Math.min(step.value, steps[at + 1]?.value ?? step.value))];
          const x = (offset: number) => (50 + offset).toFixed(2);
          return (
            <div class="funnel-step">
              <span>{step.label}</span>
              <span class="bar-value">{step.display}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-track" width="100" height="10" />
                {step.value > 0 && (
                  <path class="funnel-body" d={`M${x(-top)} 0H${x(top)}L${x(bottom)} 10H${x(-bottom)}Z`} />
                )}
              </svg>
              {step.note && <small>{step.note}</small>}
            </div>
          );
        })}
      </div>
    </ChartFrame>
  );
}
