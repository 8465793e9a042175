import { Deadlines, Grants } from "#db/repositories";
import { refuse } from "#kernel";
import type { Scope } from "../scope.ts";

/** A deadline by the grant it belongs to. */
export interface WhichDeadline {
  grantId: string;
  id: string;
}

/** The deadline with its grant; refuses with `not-found` one of another grant. */
export async function deadlineOf(scope: Scope, { grantId, id }: WhichDeadline) {
  const [grant, deadline] = await Promise.all([Grants.in(scope.db).get(grantId), Deadlines.in(scope.db).get(id)]);
  return deadline.grantId === grant.id ? { grant, deadline } : refuse("not-found");
}
