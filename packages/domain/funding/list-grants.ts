import { Grants, type Grant } from "#db/repositories";
import type { Scope } from "../scope.ts";

export type { Grant };

/** Every grant notice of the county, the latest to begin first. */
export const listGrants = (scope: Scope): Promise<Grant[]> => Grants.in(scope.db).list();
