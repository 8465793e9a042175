import type { Language } from "#kernel";

/** What a bar, a point or a cell shows: the number it is drawn with, and how the reader reads it ("1.980", "0–7"). */
interface Shown {
  label: string;
  value: number;
  display: string;
}

/** What every chart says besides its picture; the same words and figures also stand in its alternative text. */
interface ChartWords {
  title: string;
  /** What the reader should take away, in one sentence. */
  finding: string;
  /** Where the figures come from. */
  source: string;
}

/** A part of a document, in the order in which it is read. Text is plain; a blank line begins a new paragraph. */
export type PdfBlock =
  | { kind: "heading"; level: 1 | 2 | 3; text: string; newPage?: boolean }
  | { kind: "text"; text: string }
  | { kind: "list"; items: readonly string[]; ordered?: boolean }
  | { kind: "note"; text: string }
  | { kind: "source"; text: string }
  | { kind: "facts"; facts: readonly (readonly [label: string, value: string])[] }
  | {
      kind: "table";
      caption: string;
      /** `share` is the part of the width, relative to the others'. */
      columns: readonly { label: string; numeric?: boolean; share?: number }[];
      /** The first cell heads its row. */
      rows: readonly (readonly string[])[];
      /** Sums, below the rows. */
      foot?: readonly (readonly string[])[];
    }
  | ({ kind: "bars"; bars: readonly (Shown & { target?: number; targetDisplay?: string })[] } & ChartWords)
  | ({ kind: "trend"; points: readonly Shown[] } & ChartWords)
  /** The region's municipalities; `step` is the shade, 0 is the lightest, and `steps` names them all. */
  | ({ kind: "map"; areas: readonly { ags: string; step: number }[]; steps: readonly string[] } & ChartWords)
  | { kind: "picture"; bytes: Uint8Array; alt: string; caption?: string };

export interface PdfDocument {
  title: string;
  /** Below the title on the first page. */
  subtitle?: string;
  language: Language;
  author: string;
  /** Lines on the first page: who issues it, for whom, when, which version. */
  imprint: readonly string[];
  /** In the foot of every page, beside the page number. */
  foot: string;
  /** Whether a table of contents stands behind the first page. */
  contents: boolean;
  /** `#rrggbb` for rules and charts; dark enough on white. */
  accent: string;
  blocks: readonly PdfBlock[];
}

/** Makes a tagged PDF (PDF/UA-1) of it, with embedded fonts. */
export type PdfWriter = (document: PdfDocument) => Promise<Uint8Array>;
