import { Employers, Openings } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";

/** An employer as this county shows it, with what it offers now. One round trip. */
export async function viewEmployer(scope: Scope, slug: string) {
  const { programmes } = scope.tenant;
  const [employer, openings] = await Promise.all([
    Employers.in(scope.directory).shown(slug),
    Openings.in(scope.directory).ofEmployer(slug, { programmes, now: scope.clock.now() }),
  ]);
  return { employer: found(employer), openings };
}
export type EmployerView = Awaited<ReturnType<typeof viewEmployer>>;
