import type { ComponentChildren } from "preact";

export type DataColumn = {
  label: ComponentChildren;
  numeric?: boolean;
  /** A heading only for screen readers, for a column of buttons. */ hidden?: boolean;
};

export type DataTableProps = {
  /** Id of the caption; needed where several tables stand on one page and scroll. */
  id?: string;
  caption: ComponentChildren;
  /** Keeps the caption for screen readers where a heading already says it. */
  captionHidden?: boolean;
  columns: readonly DataColumn[];
  /** The first cell heads its row. */
  rows: readonly (readonly ComponentChildren[])[];
  foot?: readonly ComponentChildren[];
  /** On small screens: `stack` turns each row into a block, `scroll` keeps the columns and scrolls. */
  narrow?: "stack" | "scroll";
  empty?: ComponentChildren;
};

export function DataTable({
  id,
  caption,
  captionHidden,
  columns,
  rows,
  foot,
  narrow = "scroll",
  empty,
}: DataTableProps) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  const table = (
    <table class={`data-table data-table-${narrow}`}>
      <caption id={id} class={captionHidden ? "away" : undefined}>
        {caption}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={column.numeric ? "numeric" : undefined}>
              {column.hidden ? <span class="away">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row cells={row} columns={columns} />
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <Row cells={foot} columns={columns} />
        </tfoot>
      )}
    </table>
  );
  if (narrow === "stack" || !id) return table;
  return (
    <div class="scroller" role="region" aria-labelledby={id} tabIndex={0}>
      {table}
    </div>
  );
}

function Row({ cells, columns }: { cells: readonly ComponentChildren[]; columns: readonly DataColumn[] }) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const column = columns[index];
        if (index === 0) return <th scope="row">{cell}</th>;
        return (
          <td
            class={column?.numeric ? "numeric" : undefined}
            data-label={typeof column?.label === "string" && !column.hidden ? column.label : undefined}
          >
            {cell}
          </td>
        );
      })}
    </tr>
  );
}
