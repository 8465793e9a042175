import { commit, WebAddresses } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** Forgets web addresses that no employer and no opening gives any more. */
export async function forgetAddresses(scope: Scope): Promise<void> {
  await commit(scope.db, WebAddresses.in(scope.directory).forgetUnused());
}
