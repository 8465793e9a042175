import type { ReleasePreview } from "#domain/figures/preview-release";
import type { FigureTable } from "#export/tables";
import { wholeNumber } from "#web";
import { cellName, periodName, protectedText, readText, type Places } from "./release-words.ts";

type Disclosed = ReleasePreview["tables"][number];
type Cell = Disclosed["cells"][number];

const isHidden = ({ publication }: Cell) => "band" in publication && publication.band === "0–7";

/** Every indicator in total: what the region reads, and what only the county knows. */
export function totalsTable({ period, definitions, cells }: Disclosed): FigureTable {
  return {
    id: `insgesamt-${period}`,
    title: `${periodName(period)} insgesamt`,
    columns: ["Kennzahl", "Die Region liest", "Genau, nur bei Ihnen"],
    rows: definitions.flatMap(({ id, name }) => {
      const total = cells.find(({ indicator, dimension }) => indicator === id && dimension === "total");
      return total ? [[name, readText(total.publication), wholeNumber(total.amount, "de")]] : [];
    }),
  };
}

const partsShown = [
  { dimension: "municipality", title: "nach Gemeinde", first: "Gemeinde" },
  { dimension: "campaign-kind", title: "nach Art der Aktion", first: "Aktion" },
] as const;

/** The parts, for the indicators of which the region reads more than "0–7" or nothing everywhere. */
export function partTables({ period, definitions, cells }: Disclosed, places: Places): FigureTable[] {
  return partsShown.map(({ dimension, title, first }) => {
    const mine = cells.filter((cell) => cell.dimension === dimension);
    const of = (id: string) => mine.filter(({ indicator }) => indicator === id);
    const shown = definitions.filter(({ id, aboutPeople }) => of(id).some((cell) => !aboutPeople || !isHidden(cell)));
    const names = new Set(mine.map(({ cell }) => cell));
    return {
      id: `${dimension}-${period}`,
      title: `${periodName(period)} ${title}`,
      columns: [first, ...shown.map(({ name }) => name)],
      rows: [...names].map((name) => [
        cellName({ dimension, cell: name }, places),
        ...shown.map(({ id }) => {
          const cell = of(id).find((one) => one.cell === name);
          return cell ? readText(cell.publication) : "0";
        }),
      ]),
    };
  });
}

/** Indicators about people of which every part reads "0–7". */
export const hiddenEverywhere = ({ definitions, cells }: Disclosed): string[] =>
  definitions
    .filter(({ id, aboutPeople }) => {
      const parts = cells.filter(({ indicator, dimension }) => indicator === id && dimension !== "total");
      return aboutPeople && parts.length > 0 && parts.every(isHidden);
    })
    .map(({ name }) => name);

/** The cells that say less than the rules alone would let them, and what they protect. */
export const coarseRows = (tables: readonly Disclosed[], places: Places): string[][] =>
  tables.flatMap(({ period, definitions, cells }) =>
    cells
      .filter(({ protects }) => protects.length > 0)
      .map((cell) => [
        `${definitions.find(({ id }) => id === cell.indicator)!.name}, ${cellName(cell, places)}, ${periodName(period)}`,
        wholeNumber(cell.amount, "de"),
        readText(cell.publication),
        protectedText(cell.protects, period, places),
      ]),
  );

/** What a correction makes the region read differently. */
export const changeRows = (tables: readonly Disclosed[], places: Places): string[][] =>
  tables.flatMap(({ period, definitions, changes }) =>
    changes.map((change) => [
      `${definitions.find(({ id }) => id === change.indicator)?.name ?? change.indicator}, ${cellName(change, places)}, ${periodName(period)}`,
      storedText(change.before),
      storedText(change.after),
    ]),
  );

/** A cell that stands in no table is none, or no longer counted. */
const storedText = (cell: Disclosed["changes"][number]["before"]): string =>
  cell === null ? "nichts" : readText(typeof cell === "number" ? { value: cell } : { band: cell });
