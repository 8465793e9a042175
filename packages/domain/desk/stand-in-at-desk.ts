import { DeskAccounts } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";

/** The account at whose desk somebody may sit who tries the local platform: the first there is. */
export const standInAtDesk = async (scope: Scope) => found((await DeskAccounts.in(scope.db).list(1))[0]);
