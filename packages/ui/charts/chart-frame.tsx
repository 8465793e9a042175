import type { ComponentChildren } from "preact";
import { type DataColumn, DataTable } from "../data-table.tsx";

/** What every picture of figures says and carries, whatever its kind. */
export type ChartFacts = {
  id: string;
  title: string;
  /** What the reader should take away, in one sentence. */
  finding: ComponentChildren;
  /** Source, period, rounding. */
  source?: ComponentChildren;
  /** Opens the table with the same figures. */
  tableLabel: string;
  /** Shows the table at once. */
  tableOpen?: boolean;
  level?: 2 | 3 | 4;
};

export type ChartFrameProps = ChartFacts & {
  columns: readonly DataColumn[];
  rows: readonly (readonly ComponentChildren[])[];
  children?: ComponentChildren;
};

/** A chart with its title, its finding, its picture and, folded below, its table. */
export function ChartFrame({
  id,
  title,
  finding,
  source,
  tableLabel,
  tableOpen,
  level = 3,
  columns,
  rows,
  children,
}: ChartFrameProps) {
  const Heading = `h${level}` as const;
  return (
    <figure class="chart" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <Heading id={`${id}-title`}>{title}</Heading>
        <p>{finding}</p>
      </figcaption>
      {children}
      <details class="chart-table" open={tableOpen}>
        <summary>{tableLabel}</summary>
        <DataTable id={`${id}-table`} caption={title} captionHidden columns={columns} rows={rows} />
      </details>
      {source && <p class="chart-source">{source}</p>}
    </figure>
  );
}

export type FigureProps = { caption?: ComponentChildren; source?: ComponentChildren; children?: ComponentChildren };

/** A picture with its caption. */
export function Figure({ caption, source, children }: FigureProps) {
  return (
    <figure class="figure">
      {children}
      {(caption || source) && (
        <figcaption>
          {caption}
          {source && <small>{source}</small>}
        </figcaption>
      )}
    </figure>
  );
}
