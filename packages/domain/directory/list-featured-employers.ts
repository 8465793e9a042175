import { Employers } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { firstKind, reachOf } from "./reach.ts";

/** Employers for a county's window: the featured ones first, then practices where only doctors are sought, then what changed last. */
export const listFeaturedEmployers = (scope: Scope, limit: number) =>
  Employers.in(scope.directory).featured(reachOf(scope, false), { first: firstKind(scope), limit });
