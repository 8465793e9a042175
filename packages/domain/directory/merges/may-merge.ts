import { Employers, type Employer } from "#db/repositories";
import type { Scope } from "../../scope.ts";

/** Whether the scope's team looks after the directory as a whole. */
export const caresForAll = (scope: Scope): boolean => scope.tenant.kind === "agency";

/** Who vouches for both records may make them one, and the agency any two. */
export const mayMerge = (scope: Scope, ...employers: Pick<Employer, "vouchedBy">[]): boolean =>
  caresForAll(scope) || employers.every((employer) => Employers.in(scope.directory).vouchedFor(employer));
