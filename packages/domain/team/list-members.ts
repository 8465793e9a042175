import { Members, type MemberRow } from "#db/repositories";
import { refuse } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Lead } from "./actors.ts";

/** Everybody who is in the team or invited into it. */
export async function listMembers(scope: Scope, _lead: Lead): Promise<MemberRow[]> {
  return (await Members.in(scope.db).list()).filter(({ status }) => status !== "left");
}

/** One of them; somebody who has left is not found. */
export async function viewMember(scope: Scope, _lead: Lead, id: string): Promise<MemberRow> {
  const member = await Members.in(scope.db).get(id);
  return member.status === "left" ? refuse("not-found") : member;
}
