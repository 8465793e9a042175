import { Municipalities } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** The municipalities of the county, where its work takes place. */
export const listPlaces = (scope: Scope) =>
  Municipalities.in(scope.directory).list(scope.tenant.countyAgs ?? undefined);
