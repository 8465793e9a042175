import { Municipalities } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** The municipalities of the region, the county's own first. */
export async function listPlaces(scope: Scope) {
  const places = await Municipalities.in(scope.directory).list();
  const own = (place: (typeof places)[number]) => Number(place.countyAgs === scope.tenant.countyAgs);
  return places.sort((a, b) => own(b) - own(a));
}
export type Places = Awaited<ReturnType<typeof listPlaces>>;
