import { cell, sumCell, text, type Cell, type ColumnKind } from "./cells.ts";
import { styles } from "./styles.ts";
import { columnName, MAIN } from "./xml.ts";

export interface SheetColumn {
  label: string;
  kind: ColumnKind;
  /** Characters; without it as wide as the label and the kind ask for. */
  width?: number;
  /** Whether the row of sums counts this column; rows of a kind that cannot be summed have none. */
  sum?: boolean;
}

export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly Cell[])[];
}

/** The beginning of a sheet whose first row is its head and stays in sight. */
export const opening = (columns: readonly SheetColumn[]) =>
  [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>',
    ...columns.map((column, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column)}" customWidth="1"/>`),
    "</cols><sheetData>",
    row(
      1,
      columns.map(({ label }, at) => text(`${columnName(at)}1`, label, styles.head)),
    ),
  ].join("");

/** Landscape, as wide as a page. */
export const CLOSING =
  '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>';

export const sheetXml = ({ columns, rows }: Sheet): string =>
  [
    opening(columns),
    ...rows.map((cells, at) => rowXml(at + 2, cells, columns)),
    columns.some(({ sum }) => sum) ? sumsXml(columns, rows) : "",
    CLOSING,
  ].join("");

export const rowXml = (number: number, cells: readonly Cell[], columns: readonly SheetColumn[]) =>
  row(
    number,
    cells.map((value, at) => cell(value, columns[at]?.kind ?? "text", `${columnName(at)}${number}`)),
  );

function sumsXml(columns: readonly SheetColumn[], rows: Sheet["rows"]): string {
  const last = rows.length + 1;
  const label = columns[0]?.sum ? "" : text(`A${last + 1}`, "Summe", styles.head);
  const sums = columns.map(({ sum, kind }, at) =>
    sum
      ? sumCell(
          rows.map((cells) => cells[at] ?? null),
          kind,
          at,
          last,
        )
      : "",
  );
  return row(last + 1, [label, ...sums]);
}

const row = (number: number, cells: readonly string[]) => `<row r="${number}">${cells.join("")}</row>`;

const widthOf = ({ label, kind, width }: SheetColumn) =>
  width ?? Math.min(40, Math.max(kind === "euro" ? 15 : 12, label.length + 2));
