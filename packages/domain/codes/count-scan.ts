import { commit, Touchpoints } from "#db/repositories";
import { dayOf, newId, refuse } from "#kernel";
import type { Scope } from "../scope.ts";
import { codeIn } from "./code-text.ts";

/**
 * Counts that the page of a code was opened: one number per code and day, so that nothing of a single opening is kept, and a
 * robot that opens it a million times leaves one row.
 */
export async function countScan(scope: Scope, typed: string): Promise<void> {
  const code = codeIn(typed) ?? refuse("not-found");
  const now = scope.clock.now();
  const [, counted] = await commit(
    scope.db,
    ...Touchpoints.in(scope.db).addScan({ id: newId("tch"), code, day: dayOf(now), createdAt: now }),
  );
  if (counted.length === 0) refuse("not-found");
}
