import {
  added,
  contributions,
  pooled,
  type Contribution,
  type PooledFigure,
  type ReleasedTable,
} from "#db/repositories";
import { campaignKinds, type Month } from "#kernel";
import type { InsightCounty, InsightDefinition, Insights } from "./read-insights.ts";

type Totals = Insights["before"][number];
type Definition = Pick<InsightDefinition, "id" | "sums" | "aboutPeople">;
type Shown = Exclude<PooledFigure, { kind: "withheld" }>;

/** A county that took part in every table has every cell of figures about people; of things an empty cell is not kept. */
const totalOf =
  ({ id }: Definition) =>
  ({ totals }: Pick<Totals, "totals">) =>
    totals[id];
const cellOf =
  ({ id }: Definition, dimension: "byMunicipality" | "byKind", cell: string) =>
  (table: ReleasedTable) =>
    table[dimension][id]?.[cell] ?? (id in table.totals ? { value: 0 } : undefined);

/** What counties give to an indicator's total of the whole period. */
const partsOf = (tables: readonly Totals[], definition: Definition): Contribution[] =>
  contributions(tables, definition, totalOf(definition));

/** The region's figure and how many counties are in it. */
export function regionalTotal({ tables }: Pick<Insights, "tables">, definition: Definition) {
  const parts = partsOf(tables, definition);
  return {
    figure: pooled(definition.aboutPeople, parts),
    counties: new Set(parts.map(({ countyId }) => countyId)).size,
  };
}

/** The same of the year before; undefined where nothing was released of it. */
export function totalBefore({ before }: Pick<Insights, "before">, definition: Definition): PooledFigure | undefined {
  const parts = partsOf(before, definition);
  return parts.length > 0 ? pooled(definition.aboutPeople, parts) : undefined;
}

/** The region's figure month by month. */
export function trendOf({ tables, months }: Pick<Insights, "tables" | "months">, definition: Definition) {
  return months.map((month: Month) => {
    const own = tables.filter(({ period }) => period === month);
    return { month, ...regionalTotal({ tables: own }, definition) };
  });
}

/** Each county's own figure as it was released, by name; without those that released nothing of it. */
export function byCounty({ tables, counties }: Pick<Insights, "tables" | "counties">, definition: Definition) {
  const parts = Map.groupBy(partsOf(tables, definition), ({ countyId }) => countyId);
  return counties.flatMap((county): { county: InsightCounty; figure: Shown }[] => {
    const own = parts.get(county.id);
    return own ? [{ county, figure: added(definition.aboutPeople, own) }] : [];
  });
}

/** The lowest and the highest a figure can be. */
export const endsOf = (figure: Shown): { low: number; high: number } =>
  figure.kind === "exact" ? { low: figure.value, high: figure.value } : { low: figure.low, high: figure.high };

/** A county's figure per 10,000 inhabitants, from the released figure alone, with one digit; both ends are equal where it has no span. */
export const perTenThousand = (figure: Shown, population: number): { low: number; high: number } => {
  const { low, high } = endsOf(figure);
  const rate = (amount: number) => Math.round((amount / population) * 100_000) / 10;
  return { low: rate(low), high: rate(high) };
};

/** Each municipality's figure, in the order of counties and names; without those of counties that released nothing of it. */
export function byMunicipality(
  { tables, counties, municipalities }: Pick<Insights, "tables" | "counties" | "municipalities">,
  definition: Definition,
) {
  const counted = tables.filter(({ totals }) => definition.id in totals);
  const released = new Set(counted.map(({ countyId }) => countyId));
  const grounds = new Set(counties.filter(({ id }) => released.has(id)).map(({ countyAgs }) => countyAgs));
  return municipalities
    .filter(({ countyAgs }) => grounds.has(countyAgs))
    .map(({ ags, name, countyAgs }) => {
      const parts = contributions(counted, definition, (table) => table.byMunicipality[definition.id]?.[ags]);
      return { ags, name, countyAgs, figure: added(definition.aboutPeople, parts) };
    });
}

/** The region's figure by kind of campaign, in the order of the kinds, last without a campaign; without empty ones. */
export function byKind({ tables }: Pick<Insights, "tables">, definition: Definition) {
  return [...campaignKinds, ""]
    .map((kind) => ({
      kind,
      figure: pooled(definition.aboutPeople, contributions(tables, definition, cellOf(definition, "byKind", kind))),
    }))
    .filter(({ figure }) => !(figure.kind === "exact" && figure.value === 0));
}
