import { BudgetLines, Deadlines, GrantGoals, Grants } from "#db/repositories";
import { found } from "#kernel";
import { listAllIndicators } from "../indicators/list-indicators.ts";
import { listGoals } from "../programme/list-goals.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** A grant with its plan, the goals it is given for, and what its funder expects by when. */
export async function viewGrant(scope: Scope, _reader: Reader, id: string) {
  const [grant, grants, lines, deadlines, goalIds, goals, indicators] = await Promise.all([
    Grants.in(scope.db).find(id),
    Grants.in(scope.db).list(),
    BudgetLines.in(scope.db).list(),
    Deadlines.in(scope.db).ofGrant(id),
    GrantGoals.in(scope.db).of(id),
    listGoals(scope),
    listAllIndicators(scope),
  ]);
  const chosen = new Set<string>(goalIds);
  return {
    grant: found(grant),
    lines: lines.filter(({ grantId }) => grantId === id),
    /** Other grants whose plan could be taken over, the latest first. */
    models: grants.filter((other) => other.id !== id && lines.some(({ grantId }) => grantId === other.id)),
    deadlines,
    goals: goals.filter((goal) => chosen.has(goal.id)),
    /** What else the grant could be given for. */
    furtherGoals: goals.filter((goal) => !chosen.has(goal.id) && !goal.retired),
    indicators,
  };
}
export type GrantView = Awaited<ReturnType<typeof viewGrant>>;
