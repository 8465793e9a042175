import type { PdfBlock, PdfDocument } from "#export/pdf/document";
import { markdownBlocks } from "#export/pdf/markdown-blocks";
import { dayOf, type FrozenOf, type FrozenReport, type FrozenSection, type Instant } from "#kernel";
import { citationOf } from "./citation.ts";

interface Issued {
  publisher: string;
  /** `#rrggbb` */
  accent: string;
  number: number;
  publishedAt: Instant;
  /** The address of this version. */
  address: string;
  /** What changed since the version before; empty for the first. */
  reason: string;
  /** The pictures of its cards, by their paths. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

const longDay = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeZone: "UTC" });

/** A version of a report as a document to print and to keep. */
export function reportDocument(report: FrozenReport, issued: Issued): PdfDocument {
  const { title, subtitle, summary, sections } = report;
  const { publisher, accent, number, publishedAt, address, reason } = issued;
  const day = longDay.format(Date.parse(dayOf(publishedAt)));
  return {
    title,
    ...(subtitle && { subtitle }),
    language: "de",
    author: publisher,
    imprint: [
      `Herausgegeben von ${publisher}`,
      `Fassung ${number} vom ${day}`,
      ...(reason ? [`Geändert gegenüber Fassung ${number - 1}: ${reason}`] : []),
      `So wird zitiert: ${citationOf({ ...issued, title })}`,
    ],
    foot: `${title}, Fassung ${number}, ${address}`,
    contents: true,
    accent,
    blocks: [
      ...(summary ? [{ kind: "note", text: summary } as const] : []),
      ...sections.flatMap((section, at) => blocksOf(section, levelOf(sections, at), issued.pictures)),
    ],
  };
}

type Level = 1 | 2;

/** A text with a title opens a chapter; what follows it without one of its own lies in that chapter. */
const levelOf = (sections: readonly FrozenSection[], at: number): Level =>
  sections[at]!.kind !== "text" && sections.slice(0, at).some(({ kind, title }) => kind === "text" && title !== "")
    ? 2
    : 1;

function blocksOf(section: FrozenSection, level: Level, pictures: Issued["pictures"]): PdfBlock[] {
  if (section.kind === "card") return [...cardBlocks(section, level), ...pictureBlocks(section, pictures)];
  if (section.kind === "figures") return figureBlocks(section, level);
  return [...headed(section.title, level), ...markdownBlocks(section.text, 1)];
}

const headed = (text: string, level: Level): PdfBlock[] => (text ? [{ kind: "heading", level, text }] : []);

function cardBlocks(
  { title, county, about, note, summary, facts, parts, outcome }: FrozenOf<"card">,
  level: Level,
): PdfBlock[] {
  return [
    ...headed(title, level),
    { kind: "source", text: `${county}. ${about}.` },
    ...markdownBlocks(note, level),
    { kind: "text", text: summary },
    { kind: "facts", facts: facts.map(({ term, detail }) => [term, detail] as const) },
    ...parts.flatMap((part): PdfBlock[] => [
      { kind: "heading", level: level === 1 ? 2 : 3, text: part.title },
      { kind: "text", text: part.text },
    ]),
    ...(outcome ? [{ kind: "note", text: outcome } as const] : []),
  ];
}

const pictureBlocks = (card: FrozenOf<"card">, pictures: Issued["pictures"]): PdfBlock[] =>
  card.pictures.flatMap(({ path, alt }): PdfBlock[] => {
    const bytes = pictures.get(path);
    return bytes ? [{ kind: "picture", bytes, alt, caption: alt }] : [];
  });

function figureBlocks(section: FrozenOf<"figures">, level: Level): PdfBlock[] {
  return [
    ...headed(section.title, level),
    ...markdownBlocks(section.note, level),
    chartOf(section),
    ...(saysAll(section) ? [] : [tableOf(section)]),
  ];
}

/** Bars carry their names and figures; a line and a map do not, and what is not drawn stands in the table alone. */
const saysAll = ({ picture, figures }: FrozenOf<"figures">): boolean =>
  figures.length === 0 ||
  ((picture === "counties" || picture === "kinds") && figures.every(({ value }) => value !== null));

function chartOf({ picture, unit, finding, source, figures, shades }: FrozenOf<"figures">): PdfBlock {
  const drawn = figures.flatMap(({ label, value, display }) => (value === null ? [] : [{ label, value, display }]));
  const words = { title: unit, finding, source };
  if (picture === "places" && shades) {
    const areas = shades.areas.flatMap(({ ags, step }) => (step === undefined ? [] : [{ ags, step }]));
    return { kind: "map", ...words, areas, steps: shades.names };
  }
  if (drawn.length === 0) return { kind: "text", text: finding };
  return picture === "months" && drawn.length > 1
    ? { kind: "trend", ...words, points: drawn }
    : { kind: "bars", ...words, bars: drawn };
}

const heads = { months: "Monat", counties: "Kreis", kinds: "Art der Aktion", places: "Gemeinde" } as const;

const tableOf = ({ title, picture, unit, figures }: FrozenOf<"figures">): PdfBlock => ({
  kind: "table",
  caption: title,
  columns: [
    { label: heads[picture], share: 2 },
    { label: unit, numeric: true, share: 1 },
  ],
  rows: figures.map(({ label, display }) => [label, display]),
});
