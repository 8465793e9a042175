import { commit, Targets } from "#db/repositories";
import { refuse, type Indicator } from "#kernel";
import { audited } from "../audit.ts";
import { listIndicators } from "../indicators/list-indicators.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { isTargetYear, type YearTargetsInput } from "./target-input.ts";

/** Sets the targets of a year as a whole, for the indicators that were on the form. */
export async function setYearTargets(scope: Scope, editor: Editor, year: number, { amounts }: YearTargetsInput) {
  if (!isTargetYear(year)) refuse("not-found");
  const known = new Set<string>((await listIndicators(scope)).map(({ id }) => id));
  const targets = Object.entries(amounts).filter(([id]) => known.has(id)) as [Indicator, number | null][];
  const now = scope.clock.now();
  await commit(
    scope.db,
    ...targets.map(([indicator, amount]) => Targets.in(scope.db).set({ indicator, period: String(year), amount }, now)),
    audited(scope, editor, "targets.set", String(year)),
  );
}
