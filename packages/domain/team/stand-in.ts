import { Members } from "#db/repositories";
import { found, type Role } from "#kernel";
import type { Scope } from "../scope.ts";

/** The member of a tenant in whose place somebody may sit who tries the local platform: the first of this role. */
export async function standIn(scope: Scope, role: Role) {
  const members = await Members.in(scope.db).list();
  return found(members.find((member) => member.role === role && member.status !== "left"));
}
