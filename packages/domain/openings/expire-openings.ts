import { commit, Openings } from "#db/repositories";
import type { Scope } from "../scope.ts";

const AT_ONE_GO = 200;

/**
 * Closes what the county manages and whose last day is over. Readers see by the clock that it is over, whether this ran or
 * not; the team's lists, the figures and the index learn it here.
 */
export async function expireOpenings(scope: Scope): Promise<void> {
  const openings = Openings.in(scope.directory);
  const now = scope.clock.now();
  for (let over; (over = await openings.over(now, AT_ONE_GO)).length > 0;) {
    await commit(
      scope.db,
      openings.expire(
        over.map(({ id }) => id),
        now,
      ),
    );
    if (over.length < AT_ONE_GO) return;
  }
}
