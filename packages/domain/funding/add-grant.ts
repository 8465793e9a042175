import { commit, Grants } from "#db/repositories";
import { newId, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { GrantInput } from "./grant-input.ts";

/** Keeps a grant notice; the same notice number is kept once. */
export async function addGrant(
  scope: Scope,
  lead: Lead,
  input: GrantInput,
): Promise<{ id: Id<"grn"> } | { problems: Problem[] }> {
  const id = newId("grn");
  const now = scope.clock.now();
  try {
    await commit(
      scope.db,
      Grants.in(scope.db).add({ id, ...input, createdAt: now, updatedAt: now }),
      audited(scope, lead, "grant.added", id),
    );
    return { id };
  } catch (error) {
    if (Grants.numberTaken(error)) return { problems: [{ field: "noticeNumber", rule: "taken" }] };
    throw error;
  }
}
