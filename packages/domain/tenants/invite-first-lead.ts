import { commit, Members } from "#db/repositories";
import { refuse, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { inviteMember } from "../team/invite-member.ts";
import type { FirstLeadInput } from "./county-input.ts";

/**
 * The agency invites the lead of a county, in that county's own name. Possible until somebody of its team has signed in for the first
 * time; from then on the county invites by itself.
 */
export async function inviteFirstLead(
  agency: Scope,
  lead: Lead,
  county: Scope,
  { leadName, leadMail }: FirstLeadInput,
): Promise<{ id: Id<"mem"> } | { problems: Problem[] }> {
  if (agency.tenant.kind !== "agency" || county.tenant.kind !== "county") refuse("not-allowed");
  const team = await Members.in(county.db).list();
  if (team.some(({ status }) => status !== "invited")) refuse("conflict");
  const invited = await inviteMember(county, "system", { name: leadName, mail: leadMail, role: "lead" });
  if ("problems" in invited) return { problems: [{ field: "leadMail", rule: "taken" }] };
  await commit(agency.db, audited(agency, lead, "county.lead-invited", county.tenant.id, { slug: county.tenant.slug }));
  return invited;
}
