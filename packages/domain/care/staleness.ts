import type { Instant } from "#kernel";
import type { Scope } from "../scope.ts";

/** A record that nobody has confirmed for this long wants to be looked at. */
const STALE_SECONDS = 365 * 24 * 3600;

/** Records confirmed before this moment are stale. */
export const staleBefore = ({ clock }: Pick<Scope, "clock">): Instant => clock.now() - STALE_SECONDS;
