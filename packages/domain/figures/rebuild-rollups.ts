import { commit, FigureTotals, RollUps } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** Months that one round writes anew; the next round goes on. */
const A_ROUND = 24;

/** Asks for all sums of the county to be written anew from its touchpoints; the five-minute round does it. */
export const markRollupsStale = (scope: Scope) => commit(scope.db, RollUps.in(scope.db).markAll());

/** Writes anew what waits for it, each month whole or not at all, and says how many months it were. */
export async function rebuildStaleRollups(scope: Scope, most = A_ROUND): Promise<number> {
  const rollUps = RollUps.in(scope.db);
  const months = await rollUps.stale(most);
  for (const month of months) await commit(scope.db, ...rollUps.rebuild(month));
  if (months.length > 0) await commit(scope.db, ...FigureTotals.in(scope.db).rebuild());
  return months.length;
}

/** Writes all sums of the county anew at once. */
export async function rebuildRollups(scope: Scope): Promise<number> {
  await markRollupsStale(scope);
  let all = 0;
  for (let months = -1; months !== 0; all += months) months = await rebuildStaleRollups(scope);
  return all;
}
