import {
  Indicators,
  MonthlyFigures,
  Municipalities,
  ReleasedTables,
  Releases,
  yearOf,
  type FrozenDefinition,
  type IndicatorDefinition,
  type MonthSum,
  type ReleaseMaterial,
} from "#db/repositories";
import type { Month } from "#kernel";
import type { Scope } from "../scope.ts";

/** Everything a release of `month` is made of, in one round trip, and what stands beside it on the page. */
export async function releaseMaterial(scope: Scope, month: Month) {
  const year = yearOf(month);
  const figures = MonthlyFigures.in(scope.db);
  const tables = ReleasedTables.in(scope.region);
  const [definitions, counted, months, places, releases, earlier, turn] = await Promise.all([
    Indicators.in(scope.directory).list(),
    figures.ofYear(year),
    figures.months(),
    Municipalities.in(scope.directory).list(scope.tenant.countyAgs ?? "none"),
    Releases.in(scope.db).ofYear(year),
    tables.ofOwnYear(year),
    tables.ownTurn(),
  ]);
  const frozen = definitions.map(frozenOf);
  const sumsOf = (one: Month): MonthSum[] => counted.filter((sum) => sum.month === one).map(sumOf);
  const material: ReleaseMaterial = {
    month,
    definitions: frozen,
    sums: releasable(sumsOf(month), frozen),
    municipalities: places.map(({ ags }) => ags),
    earlier,
    exact: new Map(
      releases.map((release) => [`${release.month} ${release.number}`, release.exact ?? sumsOf(release.month)]),
    ),
    takesPartFrom: months[0] ?? month,
    turn,
  };
  return { material, places, earlier: releases.filter((release) => release.month === month) };
}

const sumOf = ({ indicator, municipalityAgs, kind, amount }: MonthSum): MonthSum => ({
  indicator,
  municipalityAgs,
  kind,
  amount,
});

/** What a county counts for itself stays with it. */
const releasable = (sums: readonly MonthSum[], definitions: readonly FrozenDefinition[]) => {
  const regional = new Set<string>(definitions.map(({ id }) => id));
  return sums.filter(({ indicator }) => regional.has(indicator));
};

const frozenOf = ({
  id,
  name,
  nameEn,
  unit,
  counts,
  leavesOut,
  aboutPeople,
  sums,
}: IndicatorDefinition & { nameEn: string }): FrozenDefinition => ({
  id,
  name,
  nameEn,
  unit,
  counts,
  leavesOut,
  aboutPeople,
  sums,
});
