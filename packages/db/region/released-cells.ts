import type { Indicator } from "#kernel";
import type { Publication } from "./publication.ts";
import { stored, type CellChange, type CellName, type ReleasedTable } from "./released.ts";

export type ReleasedCell = CellName & { publication: Publication };

/** The cells of one indicator in a released table. */
export function cellsOf({ totals, byMunicipality, byKind }: ReleasedTable, indicator: Indicator): ReleasedCell[] {
  const total = totals[indicator];
  const part = (dimension: CellName["dimension"], figures: Readonly<Record<string, Publication>> = {}) =>
    Object.entries(figures).map(([cell, publication]) => ({ dimension, cell, publication }));
  return [
    ...(total ? [{ dimension: "total" as const, cell: "", publication: total }] : []),
    ...part("municipality", byMunicipality[indicator]),
    ...part("campaign-kind", byKind[indicator]),
  ];
}

/** What reads differently in `after`; a figure about things that stands nowhere is none, so that its coming is a change too. */
export function changesBetween(
  before: ReleasedTable,
  after: readonly (ReleasedCell & { indicator: Indicator })[],
): CellChange[] {
  const keyOf = (indicator: string, { dimension, cell }: CellName) => `${indicator} ${dimension}:${cell}`;
  const [old, now] = [new Map<string, CellChange>(), new Map<string, CellChange>()];
  for (const { id } of before.definitions)
    for (const { dimension, cell, publication } of cellsOf(before, id))
      old.set(keyOf(id, { dimension, cell }), {
        indicator: id,
        dimension,
        cell,
        before: stored(publication),
        after: null,
      });
  for (const { indicator, dimension, cell, publication } of after)
    now.set(keyOf(indicator, { dimension, cell }), {
      indicator,
      dimension,
      cell,
      before: null,
      after: stored(publication),
    });
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((key) => ({ ...(now.get(key) ?? old.get(key)!), before: old.get(key)?.before ?? null }))
    .filter((change) => change.before !== change.after);
}
