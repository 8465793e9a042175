import type { CoarserCell, Dimension, ReleasedPeriod } from "#db/repositories";
import { campaignKindName, publicationText } from "#domain/figures/labels";
import type { ReleasePreview } from "#domain/figures/preview-release";
import type { Month } from "#kernel";
import { monthName, wholeNumber } from "#web";

export type Places = readonly { ags: string; name: string }[];
type Publication = ReleasePreview["tables"][number]["cells"][number]["publication"];

/** What a cell is called: a municipality, a kind of campaign, the whole county. */
export function cellName({ dimension, cell }: { dimension: Dimension; cell: string }, places: Places): string {
  if (dimension === "total") return "im ganzen Kreis";
  if (dimension === "campaign-kind") return campaignKindName(cell);
  return cell === "" ? "ohne Gemeinde oder anderswo" : (places.find(({ ags }) => ags === cell)?.name ?? cell);
}

/** What the region reads in a cell. */
export const readText = (publication: Publication): string =>
  publicationText(publication, (value) => wholeNumber(value, "de"));

export const periodName = (period: ReleasedPeriod): string =>
  period.length === 4 ? `Jahr ${period}` : monthName(period as Month, "de");

const MOST_NAMED = 4;

/** The hidden cells that a coarser one keeps hidden; `period` is named where it is another one's. */
export function protectedText(protects: CoarserCell["protects"], period: ReleasedPeriod, places: Places): string {
  const names = protects.map((one) =>
    one.period === period ? cellName(one, places) : `${cellName(one, places)} (${periodName(one.period)})`,
  );
  return names.length <= MOST_NAMED + 1
    ? names.join(", ")
    : `${names.slice(0, MOST_NAMED).join(", ")} und ${names.length - MOST_NAMED} weitere`;
}
