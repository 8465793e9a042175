import { ChartFrame, type ChartFacts } from "./chart-frame.tsx";

export type CohortRow = {
  /** Whom it is about, "2016". */ label: string;
  /** In the order of `parts`. */
  parts: readonly { value: number; display: string }[];
  /** The whole row, where the parts are bands that do not add up. */ total?: string;
};

export type CohortChartProps = ChartFacts & {
  /** Names of the parts, from those furthest away to those who arrived; at most four. */
  parts: readonly string[];
  rows: readonly CohortRow[];
  labels: { name: string; total: string };
};

/** Where the people of each year stand by now: bars as long as they are many, parts told apart by hatching as well as by shade. */
export function CohortChart({ parts, rows, labels, ...facts }: CohortChartProps) {
  const sum = (row: CohortRow) => row.parts.reduce((total, part) => total + part.value, 0);
  const longest = Math.max(1, ...rows.map(sum));
  const said = (row: CohortRow) => row.parts.map((part, at) => `${parts[at]} ${part.display}`).join(", ");
  const hatch = (at: number) => `${facts.id}-hatch-${at + 1}`;
  return (
    <ChartFrame
      {...facts}
      columns={[
        { label: labels.name },
        ...parts.map((label) => ({ label, numeric: true })),
        { label: labels.total, numeric: true },
      ]}
      rows={rows.map((row) => [row.label, ...row.parts.map((part) => part.display), row.total ?? String(sum(row))])}
    >
      <ul class="legend" aria-hidden="true">
        {parts.map((label, at) => (
          <li>
            <svg viewBox="0 0 18 12" width="18" height="12">
              <defs>
                <Hatch id={hatch(at)} at={at} />
              </defs>
              <rect class="cohort-part" width="18" height="12" fill={`url(#${hatch(at)})`} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <div
        class="cohort-rows"
        role="img"
        aria-label={`${facts.title}. ${rows.map((row) => `${row.label}: ${said(row)}`).join("; ")}`}
      >
        {rows.map((row) => (
          <div class="cohort-row">
            <span>{row.label}</span>
            <svg viewBox="0 0 400 20" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bar-track" width="400" height="20" />
              {pieces(row, longest).map(({ x, width }, at) =>
                width > 0 ? (
                  <rect
                    class="cohort-part"
                    x={x.toFixed(1)}
                    width={width.toFixed(1)}
                    height="20"
                    fill={`url(#${hatch(at)})`}
                  />
                ) : null,
              )}
            </svg>
            <small>{said(row)}</small>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

function pieces(row: CohortRow, longest: number): { x: number; width: number }[] {
  let x = 0;
  return row.parts.map(({ value }) => {
    const piece = { x, width: (value / longest) * 400 };
    x += piece.width;
    return piece;
  });
}

const strokes = ["", "M0 8L8 0", "M0 4H8", "M2 0V8M6 0V8"];

/** A pattern that stays itself in grey: plain, slanted, lying and standing lines. */
const Hatch = ({ id, at }: { id: string; at: number }) => (
  <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class={`hatch-ground-${at + 1}`} width="8" height="8" />
    {strokes[at] && <path class="hatch-line" d={strokes[at]} />}
  </pattern>
);
