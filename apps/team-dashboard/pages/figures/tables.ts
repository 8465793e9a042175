import type { CountyFigures } from "#domain/figures/county-figures";
import { campaignKindName } from "#domain/figures/labels";
import type { FigureTable } from "#export/tables";
import { monthName } from "#web";
import { periodName } from "./figures-frame.tsx";

/** A target that nobody set, in a table. */
const NONE = "";

/** The tables of the overview in which there is something; they are those of its file. */
export function figureTables(figures: CountyFigures): FigureTable[] {
  const { chosen, indicators } = figures;
  const counted = indicators.filter(({ id }) => figures.months.some((month) => figures.inMonth(month, id) !== 0));
  const placeName = (ags: string) => figures.places.find((place) => place.ags === ags)?.name ?? "ohne Gemeinde";
  const tables = [
    {
      id: "stand",
      title: `Stand und Ziel: ${periodName(figures.period)}`,
      columns: ["Kennzahl", "Einheit", "Stand", "Ziel"],
      rows: indicators.map(({ id, name, unit }) => [name, unit, figures.total(id), figures.target(id) ?? NONE]),
    },
    {
      id: "nach-monat",
      title: "Nach Monat",
      columns: ["Monat", ...counted.map(({ name }) => name)],
      rows: figures.months
        .toReversed()
        .map((month) => [monthName(month, "de"), ...counted.map(({ id }) => figures.inMonth(month, id))])
        .filter((row) => row.slice(1).some((amount) => amount !== 0)),
    },
    {
      id: "nach-jahr",
      title: `${chosen.name} nach Jahr`,
      columns: ["Jahr", chosen.name, "Ziel"],
      rows: figures.years.toReversed().flatMap((year) => {
        const { total, target } = figures.inYear(year);
        return total === 0 && target === undefined ? [] : [[String(year), total, target ?? NONE]];
      }),
    },
    {
      id: "nach-aktion",
      title: `${chosen.name} nach Art der Aktion`,
      columns: ["Aktion", chosen.name],
      rows: figures.byKind.map(({ key, amount }) => [campaignKindName(key), amount]),
    },
    {
      id: "nach-gemeinde",
      title: `${chosen.name} nach Gemeinde`,
      columns: ["Gemeinde", chosen.name],
      rows: figures.byMunicipality.map(({ key, amount }) => [placeName(key), amount]),
    },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}
