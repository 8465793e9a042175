import { BudgetLines, commit, Grants } from "#db/repositories";
import type { Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { yearsOf } from "./budget-years.ts";
import type { GrantInput } from "./grant-input.ts";

/** Corrects a grant notice. Its period never leaves behind a year that is planned or a day on which something was paid. */
export async function changeGrant(
  scope: Scope,
  lead: Lead,
  id: string,
  input: GrantInput,
): Promise<{ changed: true } | { problems: Problem[] }> {
  const [grant, lines] = await Promise.all([Grants.in(scope.db).get(id), BudgetLines.in(scope.db).ofGrant(id)]);
  try {
    await commit(
      scope.db,
      Grants.in(scope.db).change(grant.id, { ...input, updatedAt: scope.clock.now() }),
      audited(scope, lead, "grant.changed", id),
    );
    return { changed: true };
  } catch (error) {
    if (Grants.numberTaken(error)) return { problems: [{ field: "noticeNumber", rule: "taken" }] };
    const shortened = input.startsOn > grant.startsOn ? "startsOn" : "endsOn";
    if (Grants.leavesPaidDay(error)) return { problems: [{ field: shortened, rule: "paid-outside" }] };
    if (!Grants.leavesPlannedYear(error)) throw error;
    const within = yearsOf(input);
    const left = lines.flatMap(({ years }) => years.map(({ year }) => year)).filter((year) => !within.includes(year));
    const limit = [...new Set(left)].toSorted((one, other) => one - other).join(", ");
    const early = left.some((year) => year < within[0]!);
    return { problems: [{ field: early ? "startsOn" : "endsOn", rule: "year-planned", limit }] };
  }
}
