import { commit, Deletions, deletionSources } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { removed } from "./sources.ts";

const AT_ONE_GO = 100;

/**
 * Deletes once more what the deletion ledger says is gone but is there, as after a restore from a backup that is older
 * than the ledger. Answers with how many rows that were.
 */
export async function replayDeletions(scope: Scope): Promise<number> {
  let replayed = 0;
  for (const source of deletionSources) {
    for (let ids; (ids = await Deletions.in(scope.db).undone(source, AT_ONE_GO)).length > 0; replayed += ids.length) {
      await commit(scope.db, ...removed[source](scope, ids));
    }
  }
  return replayed;
}
