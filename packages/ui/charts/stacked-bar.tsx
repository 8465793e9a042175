import { ChartFrame, type ChartFacts } from "./chart-frame.tsx";

export type StackedRow = { label: string; parts: readonly { value: number; display: string }[] };

export type StackedBarProps = ChartFacts & {
  /** Names of the parts, in the order they are stacked; at most five. */ parts: readonly string[];
  rows: readonly StackedRow[];
  labels: { name: string };
};

/** How wholes divide: one bar a row, shades and hatchings that stay apart in grey. */
export function StackedBar({ parts, rows, labels, ...facts }: StackedBarProps) {
  const columns = [{ label: labels.name }, ...parts.map((label) => ({ label, numeric: true }))];
  const spoken = rows
    .map((row) => `${row.label}: ${row.parts.map((part, index) => `${parts[index]} ${part.display}`).join(", ")}`)
    .join("; ");
  return (
    <ChartFrame
      {...facts}
      columns={columns}
      rows={rows.map((row) => [row.label, ...row.parts.map((part) => part.display)])}
    >
      <Legend entries={parts} />
      <div class="bars" role="img" aria-label={`${facts.title}. ${spoken}`}>
        {rows.map((row) => (
          <div class="bar">
            <span class="bar-label">{row.label}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              {pieces(row).map(({ x, width }, index) => (
                <rect
                  class={`shade-${index + 1}`}
                  x={x.toFixed(2)}
                  width={Math.max(0, width - 0.3).toFixed(2)}
                  height="8"
                />
              ))}
            </svg>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

function pieces(row: StackedRow): { x: number; width: number }[] {
  const total = row.parts.reduce((sum, part) => sum + part.value, 0) || 1;
  let x = 0;
  return row.parts.map((part) => {
    const piece = { x, width: (part.value / total) * 100 };
    x += piece.width;
    return piece;
  });
}

export function Legend({ entries, map }: { entries: readonly string[]; map?: boolean }) {
  return (
    <ul class="legend" aria-hidden="true">
      {entries.map((label, index) => (
        <li>
          <svg viewBox="0 0 12 12" width="12" height="12">
            <rect class={`${map ? "shade-map" : "shade"}-${index + 1}`} width="12" height="12" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
