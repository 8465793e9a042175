import { AuditLog } from "#db/repositories";
import type { Scope } from "./scope.ts";
import type { Desk } from "./desk/open-desk.ts";
import type { Member } from "./team/actors.ts";

/** The line in the audit log that goes with a change: `post.published` on `pst_…`. Names fields and ids, never people's data. */
export function audited(
  scope: Scope,
  actor: Member | Desk | "system",
  action: string,
  subject: string,
  detail: Record<string, string | number> = {},
) {
  return AuditLog.in(scope.db).append({
    at: scope.clock.now(),
    actor: actor === "system" ? actor : actor.id,
    action,
    subject,
    detail,
  });
}
