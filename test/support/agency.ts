import { inviteMember } from "#domain/team/invite-member";
import type { Member } from "#domain/team/actors";
import { randomText, type Role } from "#kernel";
import { agencyHost, scopeOf } from "./platform.ts";
import { cookieOf } from "./sign-in.ts";

/** A new member of the agency with this role, signed in. */
export async function signInToAgency(role: Role): Promise<{ member: Member; cookie: string }> {
  const input = { name: `Agentur ${role}`, mail: `${role}-${randomText(8)}@example.org`, role };
  const invited = await inviteMember(await scopeOf(agencyHost), "system", input);
  if (!("id" in invited)) throw new Error("the member was not invited");
  const member = { id: invited.id, ...input };
  return { member, cookie: await cookieOf(agencyHost, member) };
}
