import { commit, Members, Sessions, wasLastLead } from "#db/repositories";
import type { Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "./actors.ts";
import { viewMember } from "./list-members.ts";
import type { RoleInput } from "./member-input.ts";

/** Gives a member another role. Their sessions end at once, so that the old role opens nothing any more. */
export async function changeRole(
  scope: Scope,
  lead: Lead,
  id: string,
  { role }: RoleInput,
): Promise<"changed" | "unchanged" | { problems: Problem[] }> {
  const member = await viewMember(scope, lead, id);
  if (member.role === role) return "unchanged";
  try {
    await commit(
      scope.db,
      Members.in(scope.db).change(member.id, { role }),
      Sessions.in(scope.db).endAllOf(member.id),
      audited(scope, lead, "member.role-changed", member.id, { role }),
    );
    return "changed";
  } catch (error) {
    if (wasLastLead(error)) return { problems: [{ field: "role", rule: "last-lead" }] };
    throw error;
  }
}
