import { Indicators, OwnIndicators, type IndicatorDefinition } from "#db/repositories";
import type { Scope } from "../scope.ts";

export type { IndicatorDefinition };

/** A definition as a county sees it. */
export type CountyIndicator = IndicatorDefinition & { own: boolean };

/** What is counted here: the region's indicators, then the county's own. */
export async function listIndicators(scope: Scope): Promise<CountyIndicator[]> {
  const [regional, own] = await Promise.all([Indicators.in(scope.directory).list(), OwnIndicators.in(scope.db).list()]);
  return [...regional.map((one) => ({ ...one, own: false })), ...own.map((one) => ({ ...one, own: true }))];
}

/** The same and what was put aside (`retired`), which older figures and goals still name. */
export async function listAllIndicators(scope: Scope): Promise<(CountyIndicator & { retired: boolean })[]> {
  const [regional, own] = await Promise.all([Indicators.in(scope.directory).all(), OwnIndicators.in(scope.db).all()]);
  return [
    ...regional.map((one) => ({ ...one, own: false, retired: one.retiredAt !== null })),
    ...own.map((one) => ({ ...one, own: true, retired: one.retiredAt !== null })),
  ];
}

/** Definitions by id, for tables and charts that name them. */
export const byId = <I extends IndicatorDefinition>(definitions: readonly I[]): ReadonlyMap<string, I> =>
  new Map(definitions.map((one) => [one.id, one]));
