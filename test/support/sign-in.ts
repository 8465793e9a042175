import { openSession, team } from "#auth";
import type { Member } from "#domain/team/actors";
import type { Clock, Role } from "#kernel";
import { scopeOf, type County } from "./platform.ts";

/** Opens a session for a member and answers with the cookie a browser would send. */
export async function cookieOf(host: string, member: Pick<Member, "id">, clock?: Clock): Promise<string> {
  return (await openSession(team, await scopeOf(host, clock), member.id)).split(";")[0]!;
}

/** A new member of this role, signed in. */
export async function signIn(county: County, role: Role): Promise<{ member: Member; cookie: string }> {
  const member = await county.member(role);
  return { member, cookie: await cookieOf(county.host, member) };
}
