import type { FigureTable } from "#export/tables";
import type { Sheet } from "#export/xlsx";
import { euroText } from "../experience/wording.ts";
import { campaignKindName, campaignKindNames } from "../figures/labels.ts";
import { cellText, decimalText, figureCell, rateText } from "./figure-words.ts";
import { areaName, monthText } from "./names.ts";
import {
  byCounty,
  byKind,
  byMunicipality,
  perTenThousand,
  regionalTotal,
  totalBefore,
  trendOf,
} from "./pooled-insights.ts";
import type { Insights } from "./read-insights.ts";
import { staySteps } from "./stay.ts";

type Cell = string | number;

/** A table of the page, of its files and of its PDF; `euro` is integer cents. */
export interface InsightTable {
  id: string;
  title: string;
  columns: readonly { label: string; kind: "text" | "number" | "decimal" | "euro" }[];
  /** The first cell heads its row. */
  rows: readonly (readonly Cell[])[];
}

const text = (label: string) => ({ label, kind: "text" as const });
const number = (label: string) => ({ label, kind: "number" as const });
const decimal = (label: string) => ({ label, kind: "decimal" as const });
const euro = (label: string) => ({ label, kind: "euro" as const });
const TOO_FEW = "zu wenige Kreise";

export const overviewTable = (insights: Insights): InsightTable => ({
  id: "ueberblick",
  title: "Die Region im Überblick",
  columns: [
    text("Kennzahl"),
    number("Zusammen"),
    number("Im Jahr davor"),
    number("Kreise dabei"),
    text("Gezählt wird"),
  ],
  rows: insights.definitions.map((definition) => {
    const { figure, counties } = regionalTotal(insights, definition);
    const before = totalBefore(insights, definition);
    return [
      definition.name,
      counties === 0 ? "nichts freigegeben" : figureCell(figure),
      before ? figureCell(before) : "–",
      counties,
      definition.counts,
    ];
  }),
});

export const countyTable = (insights: Insights): InsightTable => ({
  id: "nach-kreis",
  title: "Nach Kreis, wie freigegeben",
  columns: [text("Kennzahl"), ...insights.counties.map(({ shortName }) => number(shortName))],
  rows: insights.definitions.map((definition) => {
    const figures = new Map(
      byCounty(insights, definition).map(({ county, figure }) => [county.id, figureCell(figure)]),
    );
    return [definition.name, ...insights.counties.map(({ id }) => figures.get(id) ?? "–")];
  }),
});

export const rateTable = (insights: Insights): InsightTable => ({
  id: "je-10000",
  title: `${insights.chosen.name} je 10.000 Einwohner`,
  columns: [
    text("Kreis"),
    number("Einwohner"),
    number("Monate dabei"),
    number(insights.chosen.name),
    decimal("je 10.000"),
  ],
  rows: byCounty(insights, insights.chosen).map(({ county, figure }) => [
    county.name,
    county.population,
    county.months,
    figureCell(figure),
    county.population > 0 ? rateCell(perTenThousand(figure, county.population)) : "–",
  ]),
});

const monthTable = (insights: Insights): InsightTable => ({
  id: "nach-monat",
  title: "Die Region nach Monat",
  columns: [text("Kennzahl"), ...insights.months.map((month) => number(monthText(month)))],
  rows: insights.definitions.map((definition) => [
    definition.name,
    ...trendOf(insights, definition).map(({ figure, counties }) => (counties === 0 ? "–" : figureCell(figure))),
  ]),
});

export const placeTable = (insights: Insights): InsightTable => ({
  id: "gemeinden",
  title: `${insights.chosen.name} nach Gemeinde`,
  columns: [text("Gemeinde"), text("Kreis"), number(insights.chosen.name)],
  rows: byMunicipality(insights, insights.chosen).map(({ name, countyAgs, figure }) => [
    name,
    insights.counties.find((county) => county.countyAgs === countyAgs)!.name,
    figureCell(figure),
  ]),
});

const kindTable = (insights: Insights): InsightTable => ({
  id: "nach-aktion",
  title: `${insights.chosen.name} nach Art der Aktion`,
  columns: [text("Art der Aktion"), number(insights.chosen.name)],
  rows: byKind(insights, insights.chosen).map(({ kind, figure }) => [campaignKindName(kind), figureCell(figure)]),
});

export const effectTable = ({ effects }: Pick<Insights, "effects">): InsightTable => ({
  id: "wirkung",
  title: "Was wirkt: Kosten nach Art der Aktion",
  columns: [
    text("Art der Aktion"),
    number("Aktionen"),
    number("Kreise"),
    euro("je Kontakt"),
    euro("günstigste"),
    euro("teuerste"),
    euro("je Rückkehr"),
    number("Aktionen mit gezählter Rückkehr"),
  ],
  rows: effects.map((effect) => [
    campaignKindNames[effect.kind],
    effect.campaigns,
    effect.counties,
    effect.perContact ?? TOO_FEW,
    effect.cheapest ?? "–",
    effect.dearest ?? "–",
    effect.perReturn ?? TOO_FEW,
    effect.campaignsWithReturns,
  ]),
});

export const stayTable = (insights: Insights): InsightTable => ({
  id: "rueckkehr",
  title: "Vom Kontakt zum Bleiben",
  columns: [text("Schritt"), number("Menschen"), number("Im Jahr davor"), text("Gezählt wird")],
  rows: staySteps(insights).map(({ definition, figure, before, counties }) => [
    definition.name,
    counties === 0 ? "nichts freigegeben" : figureCell(figure),
    before ? figureCell(before) : "–",
    definition.counts,
  ]),
});

export const seatTable = ({ areas, soon }: Pick<Insights, "areas" | "soon">): InsightTable => ({
  id: "hausaerzte",
  title: "Hausärztliche Sitze nach Planungsbereich",
  columns: [
    text("Planungsbereich"),
    text("Kreis"),
    number("Praxen"),
    number("Ärztinnen und Ärzte"),
    number("freie halbe Sitze"),
    number(`Nachfolge bis ${soon}`),
    number("Nachfolge später"),
    number("bilden weiter"),
    number("Studierende willkommen"),
  ],
  rows: areas.map((area) => [
    areaName(area.area),
    area.county,
    area.practices,
    area.doctors,
    area.halfSeats,
    area.successionSoon,
    area.successionLater,
    area.training,
    area.welcoming,
  ]),
});

export const releaseTable = ({ months, counties, versions }: Insights): InsightTable => ({
  id: "freigaben",
  title: "Wer was freigegeben hat",
  columns: [text("Monat"), ...counties.map(({ shortName }) => text(shortName))],
  rows: months.toReversed().map((month) => [
    monthText(month),
    ...counties.map(({ id }) => {
      const last = versions.find(({ countyId, period }) => countyId === id && period === month);
      if (!last) return "fehlt";
      return last.number === 1 ? "freigegeben" : `${last.number - 1}. Korrektur: ${last.reason}`;
    }),
  ]),
});

/** Every table there is about a period, in the order of the report; the files carry exactly these. */
export const insightTables = (insights: Insights): InsightTable[] =>
  [
    overviewTable,
    countyTable,
    rateTable,
    monthTable,
    placeTable,
    kindTable,
    effectTable,
    stayTable,
    seatTable,
    releaseTable,
  ].map((table) => table(insights));

const rateCell = (rate: { low: number; high: number }): Cell => (rate.low === rate.high ? rate.low : rateText(rate));

/** A cell as one reads it. */
export const shownCell = (cell: Cell, kind: InsightTable["columns"][number]["kind"]): string =>
  typeof cell === "string" || kind === "number" || kind === "text"
    ? cellText(cell)
    : kind === "euro"
      ? euroText(cell)
      : decimalText(cell);

/** A table for a CSV file: euro with two digits after a comma, so that spreadsheet programs in Germany read them as numbers. */
export const csvTable = ({ columns, rows, ...table }: InsightTable): FigureTable => ({
  ...table,
  columns: columns.map(({ label, kind }) => (kind === "euro" ? `${label} (€)` : label)),
  rows: rows.map((row) =>
    row.map((cell, at) =>
      columns[at]!.kind === "euro" && typeof cell === "number"
        ? (cell / 100).toFixed(2).replace(".", ",")
        : columns[at]!.kind === "decimal" && typeof cell === "number"
          ? decimalText(cell)
          : cell,
    ),
  ),
});

/** A table as a sheet of a workbook. */
export const sheetOf = ({ title, columns, rows }: InsightTable): Sheet => ({
  name: title,
  columns: columns.map(({ label, kind }) => ({ label, kind: kind === "decimal" ? "number" : kind })),
  rows,
});
