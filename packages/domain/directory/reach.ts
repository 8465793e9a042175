import type { Reach } from "#db/repositories";
import type { EmployerKind } from "#kernel";
import type { Scope } from "../scope.ts";

/** A county's own directory, or with `region` that of all counties. */
export const reachOf = (scope: Scope, region: boolean): Reach => ({ countyAgs: scope.tenant.countyAgs ?? "", region });

/** Which kind of employer a county puts first: where only doctors are sought, the practices. */
export const firstKind = (scope: Scope): EmployerKind | undefined =>
  scope.tenant.programmes.includes("careers") ? undefined : "practice";
