import { commit, DeskAccounts, Openings } from "#db/repositories";
import type { Scope } from "#domain/scope";
import { newId, stoppedClock, systemClock, type EmployerId } from "#kernel";
import { asEditor } from "#domain/team/actors";
import { anEmployer } from "./directory.ts";
import { mintCounty, type County } from "./platform.ts";

export const DAY = 24 * 3600;

/** A county with an employer, whose clock the test moves: `at(3)` is three days from now. */
export async function countyWithEmployer(given: Parameters<typeof mintCounty>[0] = {}) {
  const county = await mintCounty(given);
  const editor = asEditor(await county.member("editor"));
  const now = systemClock.now();
  const at = (days: number) => county.scope(stoppedClock(Math.floor(now + days * DAY)));
  const scope = await at(0);
  const employer = await anEmployer(scope, editor, { name: `Werk ${county.slug}` });
  return { county, editor, at, scope, employer };
}

/** Puts an address on file for an employer, as an accepted invitation to the desk does. */
export async function putOnFile(scope: Scope, employerId: EmployerId, address: string): Promise<void> {
  const account = { id: newId("dsk"), employerId, address, state: "active", createdAt: scope.clock.now() } as const;
  await commit(scope.db, DeskAccounts.in(scope.db).add(account));
}

/** How an opening stands, as its county sees it. */
export const standingOf = async (county: County, id: string) =>
  (await Openings.in((await county.scope()).directory).findManaged(id))!;
