import { Employers } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { reachOf } from "./reach.ts";

/** Employers for a county's window: the featured ones first, then those that changed last. */
export const listFeaturedEmployers = (scope: Scope, limit: number) =>
  Employers.in(scope.directory).featured(reachOf(scope, false), limit);
