import { csv } from "./csv.ts";

/** A table of figures as a page shows it and as a file carries it. */
export interface FigureTable {
  id: string;
  title: string;
  columns: readonly string[];
  /** The first cell heads its row. */
  rows: readonly (readonly (string | number)[])[];
}

/** Tables one below the other, each under its title. */
export const tablesCsv = (tables: readonly FigureTable[]): string =>
  csv(tables.flatMap(({ title, columns, rows }, index) => [...(index > 0 ? [[""]] : []), [title], columns, ...rows]));
