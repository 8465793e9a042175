import { campaignKindName, indicatorNames, publicationText } from "#domain/figures/labels";
import type { ReleasePreview } from "#domain/figures/preview-release";
import type { FigureTable } from "#export/tables";
import { indicators } from "#kernel";
import { wholeNumber } from "#web";

const MOST_NAMED = 4;

type Cell = ReleasePreview["disclosed"]["cells"][number];
type Places = readonly { ags: string; name: string }[];

const dimensionsShown = [
  { dimension: "total", title: "Insgesamt", first: "Monat" },
  { dimension: "municipality", title: "Nach Gemeinde", first: "Gemeinde" },
  { dimension: "campaign-kind", title: "Nach Art der Aktion", first: "Aktion" },
] as const;

/** What a cell is called: a municipality, a kind of campaign, the whole county. */
function cellName({ dimension, cell }: Pick<Cell, "dimension" | "cell">, places: Places): string {
  if (dimension === "total") return "im ganzen Kreis";
  if (dimension === "campaign-kind") return campaignKindName(cell);
  return cell === "" ? "ohne Gemeinde oder anderswo" : (places.find(({ ags }) => ags === cell)?.name ?? cell);
}

/** Exactly what the region will read, cell by cell. */
export function releaseTables(cells: readonly Cell[], places: Places): FigureTable[] {
  return dimensionsShown.map(({ dimension, title, first }) => {
    const mine = cells.filter((cell) => cell.dimension === dimension);
    // Tables about people have all their cells, in the order of the catalogue.
    const names = mine.filter(({ indicator }) => indicator === "heads").map(({ cell }) => cell);
    return {
      id: `region-${dimension}`,
      title,
      columns: [first, ...indicators.map((indicator) => indicatorNames[indicator])],
      rows: names.map((name) => [
        cellName({ dimension, cell: name }, places),
        ...indicators.map((indicator) => {
          const cell = mine.find((one) => one.cell === name && one.indicator === indicator);
          return cell ? publicationText(cell.publication, (value) => wholeNumber(value, "de")) : "0";
        }),
      ]),
    };
  });
}

/** The cells that are less exact than rounding alone would leave them, and what they protect. */
export const coarseCells = (cells: readonly Cell[], places: Places) =>
  cells
    .filter(({ protects }) => protects.length > 0)
    .map((cell) => ({
      name: `${indicatorNames[cell.indicator]}, ${cellName(cell, places)}`,
      text: publicationText(cell.publication, (value) => wholeNumber(value, "de")),
      exact: cell.amount,
      protects: named(
        cell.protects.map((key) => {
          const [dimension, name] = key.split(":") as [Cell["dimension"], string];
          return cellName({ dimension, cell: name }, places);
        }),
      ),
    }));

/** The first few of many names, and how many more there are. */
const named = (names: readonly string[]): string =>
  names.length <= MOST_NAMED + 1
    ? names.join(", ")
    : `${names.slice(0, MOST_NAMED).join(", ")} und ${names.length - MOST_NAMED} weitere`;
