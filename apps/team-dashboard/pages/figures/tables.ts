import type { CountyFigures } from "#domain/figures/county-figures";
import { campaignKindName, indicatorNames } from "#domain/figures/labels";
import type { FigureTable } from "#export/tables";
import { campaignKinds, indicators, type Indicator } from "#kernel";
import { monthName } from "#web";

const columns = (first: string) => [first, ...indicators.map((indicator) => indicatorNames[indicator])];

/** Amounts of one dimension, row by row; a row in which nothing happened is left out. */
function rowsOf<T>(
  entries: readonly T[],
  name: (entry: T) => string,
  amount: (entry: T, indicator: Indicator) => number,
) {
  return entries
    .map((entry) => ({ name: name(entry), amounts: indicators.map((indicator) => amount(entry, indicator)) }))
    .filter(({ amounts }) => amounts.some((one) => one !== 0))
    .map((row) => [row.name, ...row.amounts]);
}

/** The tables of the page, which are those of its file. */
export function figureTables(figures: CountyFigures): FigureTable[] {
  const ofKind = (kind: string, indicator: Indicator) =>
    figures.byKind.find((row) => row.kind === kind && row.indicator === indicator)?.amount ?? 0;
  const ofPlace = (ags: string, indicator: Indicator) =>
    figures.byMunicipality.find((row) => row.municipalityAgs === ags && row.indicator === indicator)?.amount ?? 0;
  const months = figures.months.toReversed();
  return [
    {
      id: "nach-monat",
      title: "Nach Monat",
      columns: columns("Monat"),
      rows: [
        ...rowsOf(months, (month) => monthName(month, "de"), figures.inMonth),
        ["Zusammen", ...indicators.map((indicator) => figures.total(indicator))],
      ],
    },
    {
      id: "nach-aktion",
      title: "Nach Art der Aktion",
      columns: columns("Aktion"),
      rows: rowsOf([...campaignKinds, ""], campaignKindName, ofKind),
    },
    {
      id: "nach-gemeinde",
      title: "Nach Gemeinde",
      columns: columns("Gemeinde"),
      rows: rowsOf(
        [...figures.places, { ags: "", name: "ohne Gemeinde" }],
        ({ name }) => name,
        ({ ags }, indicator) => ofPlace(ags, indicator),
      ),
    },
  ];
}
