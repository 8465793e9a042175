import { dayOf, type Problem } from "#kernel";
import { optionalWholeNumber } from "./fields.ts";
import type { Scope } from "./scope.ts";

/** The year somebody moved away, where they say so. */
export const leftYear = optionalWholeNumber(1950, 2100);

/** Nobody has left in a year that is still to come. */
export const leftTooLate = (scope: Scope, year: number | null): Problem[] =>
  year !== null && year > Number(dayOf(scope.clock.now()).slice(0, 4))
    ? [{ field: "leftYear", rule: "too-big", limit: Number(dayOf(scope.clock.now()).slice(0, 4)) }]
    : [];
