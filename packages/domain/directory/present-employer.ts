import { Employers, type Employer } from "#db/repositories";
import { found, refuse } from "#kernel";
import type { Scope } from "../scope.ts";

/** An employer of the directory; one that became part of another record is as absent as one that never was. */
export async function presentEmployer(scope: Scope, id: string): Promise<Employer> {
  const employer = found(await Employers.in(scope.directory).find(id));
  return employer.mergedInto === null ? employer : refuse("not-found");
}
