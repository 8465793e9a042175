import { Openings } from "#db/repositories";
import { reachOf } from "../directory/reach.ts";
import type { Scope } from "../scope.ts";

/** The newest openings of a county with their employers' names. */
export const listLatestOpenings = (scope: Scope, limit: number) =>
  Openings.in(scope.directory).page(
    { ...reachOf(scope, false), programmes: scope.tenant.programmes, now: scope.clock.now() },
    {},
    { limit },
  );
