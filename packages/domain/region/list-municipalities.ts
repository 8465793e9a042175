import { Municipalities } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** Every municipality of the region, by county and name. */
export const listMunicipalities = (scope: Scope) => Municipalities.in(scope.directory).list();
