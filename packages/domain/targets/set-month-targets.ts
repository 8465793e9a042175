import { commit, Targets } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import { listIndicators } from "../indicators/list-indicators.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { isTargetYear, type MonthTargetsInput } from "./target-input.ts";

/** Sets the targets of one indicator in the months of a year and in the year as a whole. */
export async function setMonthTargets(
  scope: Scope,
  editor: Editor,
  { indicator: id, year }: { indicator: string; year: number },
  input: MonthTargetsInput,
) {
  const indicator = (await listIndicators(scope)).find((one) => one.id === id);
  if (!indicator || !isTargetYear(year)) refuse("not-found");
  const now = scope.clock.now();
  const set = (period: string, amount: number | null) =>
    Targets.in(scope.db).set({ indicator: indicator.id, period, amount }, now);
  await commit(
    scope.db,
    set(String(year), input.year),
    ...Object.entries(input.months).map(([month, amount]) => set(`${year}-${month}`, amount)),
    audited(scope, editor, "targets.set", indicator.id, { year }),
  );
}
