import type { Reach } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** A county's own directory, or with `region` that of all counties. */
export const reachOf = (scope: Scope, region: boolean): Reach => ({ countyAgs: scope.tenant.countyAgs ?? "", region });
