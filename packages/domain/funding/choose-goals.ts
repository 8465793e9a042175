import { commit, GrantGoals, Grants } from "#db/repositories";
import { refuse, type Id } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import { listGoals } from "../programme/list-goals.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

export const goalChoice = z.strictObject({ goals: z.array(z.string()).max(200).default([]) });

/** Says for which of the county's goals a grant is given. */
export async function chooseGoals(scope: Scope, lead: Lead, grantId: string, ids: readonly string[]): Promise<void> {
  const [grant, goals] = await Promise.all([Grants.in(scope.db).get(grantId), listGoals(scope)]);
  const chosen = [...new Set(ids)];
  if (chosen.some((id) => !goals.some((goal) => goal.id === id))) refuse("not-found");
  await commit(
    scope.db,
    GrantGoals.in(scope.db).set(grant.id, chosen as Id<"gol">[]),
    audited(scope, lead, "grant.goals-chosen", grant.id, { number: chosen.length }),
  );
}
