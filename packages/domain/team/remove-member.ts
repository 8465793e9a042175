import { commit, Members, Sessions, SignIns, wasLastLead } from "#db/repositories";
import type { Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "./actors.ts";
import { viewMember } from "./list-members.ts";

/** Takes somebody out of the team: their sessions, links and codes end in the same moment. */
export async function removeMember(scope: Scope, lead: Lead, id: string): Promise<"removed" | { problems: Problem[] }> {
  const member = await viewMember(scope, lead, id);
  try {
    await commit(
      scope.db,
      Members.in(scope.db).change(member.id, { status: "left" }),
      Sessions.in(scope.db).endAllOf(member.id),
      SignIns.in(scope.db).endAllOf(member.id),
      audited(scope, lead, "member.removed", member.id),
    );
    return "removed";
  } catch (error) {
    if (wasLastLead(error)) return { problems: [{ field: "member", rule: "last-lead" }] };
    throw error;
  }
}
