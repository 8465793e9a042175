import { BudgetLines, Grants, Receipts } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { planAndActual, yearsBetween } from "./plan-and-actual.ts";

/** Plan against what was paid over the whole of a grant, by line and year. */
export async function viewPlan(scope: Scope, _reader: Reader, grantId: string) {
  const [grant, lines, sums] = await Promise.all([
    Grants.in(scope.db).find(grantId).then(found),
    BudgetLines.in(scope.db).ofGrant(grantId),
    Receipts.in(scope.db).sums(grantId),
  ]);
  const years = yearsBetween(grant.startsOn, grant.endsOn);
  return { grant, years, ...planAndActual(lines, sums, grant, years) };
}
export type PlanView = Awaited<ReturnType<typeof viewPlan>>;
