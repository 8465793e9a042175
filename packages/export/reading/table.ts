export const encodings = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof encodings)[number];
export const separators = [";", ",", "\t"] as const;
export type Separator = (typeof separators)[number];

/** A spreadsheet as text: its headings, and its rows with the numbers that a spreadsheet program shows beside them. */
export interface Table {
  format: "csv" | "xlsx";
  encoding: Encoding | null;
  separator: Separator | null;
  header: string[];
  rows: { number: number; cells: string[] }[];
}

/** Why a file cannot be read as a table; `detail` is a number, a name or a list of headings. */
export interface FileProblem {
  code:
    | "empty"
    | "too-big"
    | "pdf"
    | "picture"
    | "old-excel"
    | "other-office"
    | "zip"
    | "zip-broken"
    | "unpacks-too-big"
    | "html"
    | "json"
    | "binary"
    | "nul"
    | "encoding"
    | "quotes"
    | "header-only"
    | "duplicate-headers"
    | "too-many-columns"
    | "too-many-rows";
  detail?: string | number;
}

export type Reading = { table: Table } | { problem: FileProblem };

export const limits = { bytes: 5 * 1024 * 1024, rows: 20_000, columns: 60, unpacked: 30 * 1024 * 1024 } as const;
