import { Openings, type ManagedState } from "#db/repositories";
import type { Instant } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { confirmationTerm } from "./confirmation-term.ts";

const PAGE_SIZE = 50;

/**
 * For the team: a page of the openings the county manages that are in this state, and how many are in each. An open one
 * whose last day has passed is `over`. One round trip.
 */
export async function listManagedOpenings(
  scope: Scope,
  _reader: Reader,
  state: ManagedState,
  after?: { at: Instant; id: string },
) {
  const term = confirmationTerm(scope);
  const openings = Openings.in(scope.directory);
  const [found, counts] = await Promise.all([
    openings.managed(state, term, { after, limit: PAGE_SIZE + 1 }),
    openings.managedCounts(term),
  ]);
  const page = found.slice(0, PAGE_SIZE);
  const over = ({ status, validUntil }: (typeof page)[number]) =>
    status === "published" && validUntil !== null && validUntil <= term.now;
  return {
    counts,
    openings: page.map((opening) => ({ ...opening, over: over(opening) })),
    next: found.length > PAGE_SIZE ? page.at(-1) : undefined,
  };
}
export type ManagedOpening = Awaited<ReturnType<typeof listManagedOpenings>>["openings"][number];

/** How many openings wait for a word whether they are still open. */
export const countUnconfirmed = async (scope: Scope): Promise<number> =>
  (await Openings.in(scope.directory).managedCounts(confirmationTerm(scope))).unconfirmed;
