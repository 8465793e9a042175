import { Members } from "#db/repositories";
import { refuse, type Id, type Problem } from "#kernel";
import type { Scope } from "../scope.ts";
import { inviteMember } from "../team/invite-member.ts";
import type { FirstLeadInput } from "./county-input.ts";

/**
 * Invites the lead of a county in that county's own name. Possible until somebody of its team has signed in for the first time; from
 * then on the county invites by itself.
 */
export async function inviteFirstLead(
  scope: Scope,
  { leadName, leadMail }: FirstLeadInput,
): Promise<{ id: Id<"mem"> } | { problems: Problem[] }> {
  const team = await Members.in(scope.db).list();
  if (scope.tenant.kind !== "county" || team.some(({ status }) => status !== "invited")) refuse("conflict");
  const invited = await inviteMember(scope, "system", { name: leadName, mail: leadMail, role: "lead" });
  return "problems" in invited ? { problems: [{ field: "leadMail", rule: "taken" }] } : invited;
}
