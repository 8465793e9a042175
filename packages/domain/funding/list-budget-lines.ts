import { BudgetLines, type BudgetLine } from "#db/repositories";
import type { Scope } from "../scope.ts";

export type { BudgetLine };

/** The budget lines of one grant, or of all of them, each with its plan by year. */
export const listBudgetLines = (scope: Scope, grantId?: string): Promise<BudgetLine[]> =>
  grantId === undefined ? BudgetLines.in(scope.db).list() : BudgetLines.in(scope.db).ofGrant(grantId);
