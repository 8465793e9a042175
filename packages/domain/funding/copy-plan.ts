import { BudgetLines, commit, Grants } from "#db/repositories";
import { newId, refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { yearsOf } from "./budget-years.ts";

/** Takes the lines of another grant over into one that has none yet, its first year into the first year and so on. */
export async function copyPlan(
  scope: Scope,
  lead: Lead,
  grantId: string,
  fromId: string,
): Promise<{ copied: boolean }> {
  const [grants, budget] = [Grants.in(scope.db), BudgetLines.in(scope.db)];
  const [grant, from, own, lines] = await Promise.all([
    grants.get(grantId),
    grants.get(fromId),
    budget.ofGrant(grantId),
    budget.ofGrant(fromId),
  ]);
  if (grant.id === from.id) refuse("not-found");
  if (own.length > 0 || lines.length === 0) return { copied: false };
  const [sources, years] = [yearsOf(from), yearsOf(grant)];
  const copies = lines.map(({ number, name, years: planned }, position) => ({
    id: newId("bln"),
    isNew: true,
    position,
    number,
    name,
    years: planned.flatMap(({ year, plannedCents }) => {
      const same = years[sources.indexOf(year)];
      return same === undefined ? [] : [{ year: same, plannedCents }];
    }),
  }));
  try {
    await commit(
      scope.db,
      grants.planChanged(grant.id, grant.planVersion),
      budget.plan(grant.id, copies),
      audited(scope, lead, "budget.copied", grant.id, { rows: copies.length }),
    );
    return { copied: true };
  } catch (error) {
    if (Grants.planOvertaken(error)) return { copied: false };
    throw error;
  }
}
