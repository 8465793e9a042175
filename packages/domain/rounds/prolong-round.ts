import { commit, RoundCounties, Rounds } from "#db/repositories";
import { dayOf, found, refuse, type Day, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { DeadlineInput } from "./round-input.ts";
import { tellAll } from "./tell-all.ts";

/** Gives an open round more time, or opens a closed one again; counties that have not answered have mail about it. */
export async function prolongRound(
  scope: Scope,
  editor: Editor,
  id: string,
  { deadline }: DeadlineInput,
): Promise<"prolonged" | "reopened" | { problems: Problem[] }> {
  forAgency(scope);
  const rounds = Rounds.in(scope.directory);
  const [round, counties] = await Promise.all([rounds.find(id).then(found), RoundCounties.in(scope.directory).of(id)]);
  if (deadline < dayOf(scope.clock.now())) return { problems: [{ field: "deadline", rule: "in-the-past" }] };
  const isOpen = round.closedAt === null;
  if (isOpen && deadline <= round.deadline) return { problems: [{ field: "deadline", rule: "not-later" }] };
  const day = deadline as Day;
  const kind = isOpen ? "prolonged" : "reopened";
  const [changed] = await commit(
    scope.db,
    isOpen ? rounds.prolong(round.id, day) : rounds.reopen(round.id, day),
    ...tellAll(scope, kind, round, counties, day),
    audited(scope, editor, `round.${kind}`, round.id, { deadline }),
  );
  return changed.length > 0 ? kind : refuse("conflict");
}
