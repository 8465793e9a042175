import { columnsOf } from "./columns.ts";
import type { Import, ImportRow, RowProblem } from "#db/repositories";

/** A row's texts by the meaning of their columns, and what its columns are called in the file. */
export interface RowCells {
  has(field: string): boolean;
  /** The text of a column; "" where it is empty or the file has no such column. */
  text(field: string): string;
  problem(field: string, problem: Omit<RowProblem, "column" | "value">): RowProblem;
}

export function cellsOfRow(
  { kind, header, plan }: Pick<Import, "kind" | "header" | "plan">,
  { cells }: Pick<ImportRow, "cells">,
): RowCells {
  const places = new Map(plan.columns.map((field, at): [string, number] => [field, at]));
  const cell = (field: string) => (cells[places.get(field) ?? -1] ?? "").trim();
  const text = (field: string) =>
    field === "street" && cell("houseNumber") ? withNumber(cell(field), cell("houseNumber")) : cell(field);
  return {
    has: (field) => places.has(field),
    text,
    problem: (field, problem) => {
      const column = header[places.get(field) ?? -1] ?? columnsOf(kind).find((one) => one.field === field)?.label;
      const value = shortened(text(field));
      return { ...problem, ...(column ? { column } : {}), ...(value ? { value } : {}) };
    },
  };
}

/** A row that has another number of cells than the header was cut in the wrong places: none of it is believed. */
export const cutWrongly = ({ header }: Pick<Import, "header">, { cells }: Pick<ImportRow, "cells">): RowProblem[] =>
  cells.length === header.length
    ? []
    : [
        {
          code: cells.length < header.length ? "too-few-cells" : "too-many-cells",
          limit: `${cells.length} ${header.length}`,
        },
      ];

/** Street and house number from two columns; a number that stands behind the street already is not repeated. */
const withNumber = (street: string, number: string) =>
  street === "" || street.endsWith(` ${number}`) ? street : `${street} ${number}`;

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
