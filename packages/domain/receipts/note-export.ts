import { commit, Grants } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** Notes that somebody took the receipts of a grant along as a file. */
export async function noteExport(scope: Scope, reader: Reader, grantId: string) {
  const grant = await Grants.in(scope.db).get(grantId);
  await commit(scope.db, audited(scope, reader, "receipts.exported", grant.id));
  return grant;
}
