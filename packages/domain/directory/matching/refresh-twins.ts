import { commit, EmployerKeys, EmployerTwins } from "#db/repositories";
import type { Scope } from "../../scope.ts";
import { findTwins } from "./find-twins.ts";
import { KEY_FORMAT, keysOf } from "./keys-of.ts";

const AT_ONCE = 250;
/** What one run takes on; the next one goes on where this one ended. */
const MOST = 2000;

/**
 * Brings keys and pairs up to date: makes the keys of records that have none of their version and format, and compares
 * what has not been compared since its keys were made. Doing it twice changes nothing more.
 */
export async function refreshTwins(scope: Scope): Promise<void> {
  await refreshKeys(scope);
  await comparePending(scope);
}

async function refreshKeys(scope: Scope): Promise<void> {
  for (let done = 0; done < MOST; done += AT_ONCE) {
    const stale = await EmployerKeys.in(scope.directory).stale(KEY_FORMAT, AT_ONCE);
    const fresh = stale.map((employer) => ({ ...employer, keys: keysOf(employer) }));
    if (fresh.length > 0) await commit(scope.db, EmployerKeys.in(scope.directory).keep(KEY_FORMAT, fresh));
    if (stale.length < AT_ONCE) return;
  }
}

async function comparePending(scope: Scope): Promise<void> {
  for (let done = 0; done < MOST; done += AT_ONCE) {
    const pending = await EmployerKeys.in(scope.directory).uncompared(AT_ONCE);
    if (pending.length === 0) return;
    const twins = await findTwins(scope, pending);
    const pairs = twins.flatMap((found, at) =>
      found.map(({ employer, score }) => ({ a: pending[at]!.id, b: employer.id, score: Math.round(score * 1000) })),
    );
    await commit(scope.db, EmployerTwins.in(scope.directory).keep(pending, pairs));
    if (pending.length < AT_ONCE) return;
  }
}
