import { BudgetLines, commit, Grants, type BudgetLine, type Grant } from "#db/repositories";
import { newId, refuse, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { MOST_LINES, type BudgetInput } from "./budget-input.ts";
import { yearsOf } from "./budget-years.ts";

/**
 * Makes these the lines of a grant's budget. A line that receipts or campaigns hang on stays; years lie within the period; and of two
 * who change the plan at the same time the second is told so.
 */
export async function planBudget(
  scope: Scope,
  lead: Lead,
  grantId: string,
  { lines, seen }: BudgetInput,
): Promise<{ planned: true } | { problems: Problem[] }> {
  const budget = BudgetLines.in(scope.db);
  const [grant, existing, held] = await Promise.all([
    Grants.in(scope.db).get(grantId),
    budget.ofGrant(grantId),
    budget.held(grantId),
  ]);
  if (seen !== grant.planVersion) return overtaken;
  const known = new Set<string>(existing.map(({ id }) => id));
  if (lines.some(({ id }) => id !== "" && !known.has(id))) refuse("not-found");
  const problems = [...tooMany(lines), ...outsidePeriod(grant, lines), ...stillHeld(existing, held, lines)];
  if (problems.length > 0) return { problems };
  try {
    await commit(
      scope.db,
      Grants.in(scope.db).planChanged(grant.id, seen),
      budget.plan(grant.id, lines.map(plannedLine)),
      audited(scope, lead, "budget.planned", grant.id, { rows: lines.length }),
    );
    return { planned: true };
  } catch (error) {
    if (Grants.planOvertaken(error)) return overtaken;
    // Between reading and writing somebody booked on a line that was to go, or the period was changed.
    if (BudgetLines.stillUsed(error) || BudgetLines.outsidePeriod(error)) return overtaken;
    throw error;
  }
}

const overtaken = { problems: [{ field: "seen", rule: "overtaken" as const }] };

function plannedLine({ id, number, name, years }: BudgetInput["lines"][number], position: number) {
  return {
    id: id === "" ? newId("bln") : (id as Id<"bln">),
    isNew: id === "",
    position,
    number,
    name,
    years: Object.entries(years).flatMap(([year, plannedCents]) =>
      plannedCents ? [{ year: Number(year), plannedCents }] : [],
    ),
  };
}

const tooMany = (lines: BudgetInput["lines"]): Problem[] =>
  lines.slice(MOST_LINES).map(({ row }) => ({ field: `lines.${row}.number`, rule: "too-many", limit: MOST_LINES }));

function outsidePeriod(grant: Grant, lines: BudgetInput["lines"]): Problem[] {
  const within = yearsOf(grant);
  const limit = within.length > 1 ? `${within[0]} bis ${within.at(-1)}` : String(within[0]);
  return lines.flatMap(({ row, years }) =>
    Object.entries(years)
      .filter(([year, cents]) => cents !== null && !within.includes(Number(year)))
      .map(([year]) => ({ field: `lines.${row}.years.${year}`, rule: "outside-period" as const, limit })),
  );
}

/** Lines that were left out though something hangs on them: the message stands beside the row they stood in. */
function stillHeld(existing: BudgetLine[], held: Id<"bln">[], lines: BudgetInput["lines"]): Problem[] {
  const kept = new Set(lines.map(({ id }) => id as string));
  return existing.flatMap(({ id }, row) =>
    held.includes(id) && !kept.has(id) ? [{ field: `lines.${row}.number`, rule: "booked" as const }] : [],
  );
}
