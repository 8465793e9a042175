import { Indicators } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** The region's definitions as everybody may read them. */
export async function openIndicators(scope: Scope) {
  const definitions = await Indicators.in(scope.directory).list();
  return definitions.map(({ id, name, nameEn, unit, counts, leavesOut, aboutPeople, sums }) => ({
    id,
    name: { de: name, en: nameEn },
    unit,
    counts,
    leavesOut,
    aboutPeople,
    sums,
  }));
}
