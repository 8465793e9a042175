import { commit, Employers, EmployerTwins } from "#db/repositories";
import { found, refuse } from "#kernel";
import { audited } from "../../audit.ts";
import type { Scope } from "../../scope.ts";
import type { Lead } from "../../team/actors.ts";
import { mayMerge } from "./may-merge.ts";

/** Remembers that two records are two employers; nobody is told again that they might be one. */
export async function tellApart(scope: Scope, lead: Lead, oneId: string, otherId: string): Promise<void> {
  if (oneId === otherId) refuse("not-found");
  const both = await Employers.in(scope.directory).among([oneId, otherId]);
  const [one, other] = [found(both.find(({ id }) => id === oneId)), found(both.find(({ id }) => id === otherId))];
  if (!mayMerge(scope, one, other)) refuse("not-found");
  await commit(
    scope.db,
    EmployerTwins.in(scope.directory).distinguish(one.id, other.id, scope.clock.now()),
    audited(scope, lead, "employer.told-apart", one.id, { other: other.id }),
  );
}
