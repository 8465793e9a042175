import { Handovers } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** Employers offered to this county, and what became of those it has offered to others. */
export async function listHandovers(scope: Scope, _reader: Reader) {
  const [incoming, outgoing] = await Promise.all([
    Handovers.in(scope.directory).incoming(),
    Handovers.in(scope.directory).outgoing(),
  ]);
  return { incoming, outgoing };
}
