import { shownCell, type InsightTable } from "#domain/insights/insight-tables";
import { DataTable } from "#ui";

/** A table of the insights, as the files carry it too. */
export function Table({ table: { id, title, columns, rows } }: { table: InsightTable }) {
  return (
    <DataTable
      id={`tabelle-${id}`}
      caption={title}
      columns={columns.map(({ label, kind }) => ({ label, numeric: kind !== "text" }))}
      rows={rows.map((row) => row.map((cell, at) => shownCell(cell, columns[at]!.kind)))}
    />
  );
}
