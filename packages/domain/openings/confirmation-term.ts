import type { ConfirmationTerm } from "#db/repositories";
import type { Scope } from "../scope.ts";

const DAY = 24 * 3600;

/** An employer is asked two weeks before the last day, and where there is none, ninety days after the last word. */
export const confirmationTerm = (scope: Scope): ConfirmationTerm => ({
  now: scope.clock.now(),
  notice: 14 * DAY,
  trust: 90 * DAY,
});
