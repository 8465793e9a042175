import { commit, Tenants } from "#db/repositories";
import { checkLook, type Look, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

/** The colours that cannot be read, each with the nearest one that can. */
export function contrastProblems(look: Look): Problem[] {
  const failing = new Map(
    checkLook(look)
      .filter(({ passes }) => !passes)
      .map(({ field, suggestion }) => [field, suggestion]),
  );
  return [...failing].map(([field, suggestion]) => ({ field, rule: "contrast", limit: suggestion }));
}

/** Gives the county's site new colours and a new motif at once; colours that cannot be read are refused. */
export async function changeLook(
  scope: Scope,
  lead: Lead,
  look: Look,
): Promise<{ look: Look } | { problems: Problem[] }> {
  const problems = contrastProblems(look);
  if (problems.length > 0) return { problems };
  await commit(
    scope.db,
    Tenants.in(scope.directory).changeOwn({ look, updatedAt: scope.clock.now() }),
    audited(scope, lead, "tenant.look-changed", scope.tenant.id, { ...look }),
  );
  return { look };
}
