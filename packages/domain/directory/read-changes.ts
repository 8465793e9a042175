import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { listHandovers } from "./list-handovers.ts";
import { listProposals } from "./list-proposals.ts";
import { recentMerges } from "./merges/list-merges.ts";
import { overtakenWords } from "./overtaken-words.ts";

/** The change inbox: what others would hand over, what they propose, and what changed below the county's own words. */
export async function readChanges(scope: Scope, reader: Reader) {
  const [handovers, { incoming: proposals }, overtaken, merges] = await Promise.all([
    listHandovers(scope, reader),
    listProposals(scope, reader),
    overtakenWords(scope, reader),
    recentMerges(scope, reader),
  ]);
  return { handovers, proposals, overtaken, merges };
}
export type Changes = Awaited<ReturnType<typeof readChanges>>;
