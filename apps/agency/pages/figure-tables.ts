import { campaignKindName, indicatorNames } from "#domain/figures/labels";
import type { Pooled, PooledFigure } from "#domain/figures/pooled-figures";
import type { FigureTable } from "#export/tables";
import { indicators, type Indicator } from "#kernel";
import { monthName } from "#web";

/** Indicators of the region's tables, the ones people ask for first. */
export const shownIndicators = [
  "boxes",
  "cards",
  "dates",
  "heads",
  "rsvps",
  "followers",
  "enquiries",
  "posts",
  "openings",
  "reach",
] as const satisfies Indicator[];

/** A pooled figure as one reads it: a number, a span where bands are in it, words where it is not shown. */
export function figureText(figure: PooledFigure, number: (value: number) => string): string {
  if (figure.kind === "exact") return number(figure.value);
  if (figure.kind === "withheld")
    return figure.reason === "too-few-counties" ? "zu wenige Kreise" : "ein Kreis ragt heraus";
  if (figure.low === figure.high) return number(figure.low);
  return figure.high === Infinity ? `ab ${number(figure.low)}` : `${number(figure.low)}–${number(figure.high)}`;
}

const columns = (...first: string[]) => [...first, ...shownIndicators.map((indicator) => indicatorNames[indicator])];
const isEmpty = (figures: Record<Indicator, PooledFigure>) =>
  indicators.every((indicator) => {
    const figure = figures[indicator];
    return figure.kind === "exact" ? figure.value === 0 : figure.kind === "about" && figure.low === 0;
  });

/** The tables of the page, which are those of its file; only the numbers are written differently. */
export function pooledTables(pooled: Pooled, number: (value: number) => string): FigureTable[] {
  const cells = (figures: Record<Indicator, PooledFigure>) =>
    shownIndicators.map((indicator) => figureText(figures[indicator], number));
  const months = pooled.byMonth.toReversed();
  return [
    {
      id: "nach-monat",
      title: "Region nach Monat",
      columns: columns("Monat", "Kreise dabei"),
      rows: [
        ...months.map(({ month, released, figures }) => [monthName(month, "de"), String(released), ...cells(figures)]),
        ["Zusammen", "", ...cells(pooled.total)],
      ],
    },
    {
      id: "nach-aktion",
      title: "Region nach Art der Aktion",
      columns: columns("Aktion"),
      rows: pooled.byKind
        .filter(({ figures }) => !isEmpty(figures))
        .map(({ kind, figures }) => [campaignKindName(kind), ...cells(figures)]),
    },
    {
      id: "nach-kreis",
      title: "Nach Kreis",
      columns: columns("Kreis", "Monate dabei"),
      rows: pooled.counties.map(({ name, releases, figures }) => [
        name,
        String(new Set(releases.map(({ month }) => month)).size),
        ...cells(figures),
      ]),
    },
    {
      id: "freigaben",
      title: "Wer was freigegeben hat",
      columns: ["Monat", ...pooled.counties.map(({ shortName }) => shortName)],
      rows: months.map(({ month }) => [
        monthName(month, "de"),
        ...pooled.counties.map(({ releases }) => {
          const [last] = releases.filter((release) => release.month === month);
          if (!last) return "fehlt";
          return last.releaseNumber === 1 ? "freigegeben" : `${last.releaseNumber - 1}. Korrektur: ${last.reason}`;
        }),
      ]),
    },
  ];
}
