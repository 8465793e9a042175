import { refuse } from "#kernel";
import type { Scope } from "../scope.ts";

/** Refuses to take in anything new while the county pauses. What ends something stays possible. */
export function whileOpen(scope: Scope): void {
  if (scope.tenant.status === "paused") refuse("paused");
}
