import { DeskCandidates } from "#db/repositories";
import { nameKey } from "../directory/name-key.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { MOST_AT_ONCE } from "./invitation-input.ts";

/** SQLite compares patterns of at most fifty bytes. */
const LONGEST_WORD = 40;

/** Employers the county can invite to their desk, as many as one letter goes to. */
export async function listCandidates(
  scope: Scope,
  _reader: Reader,
  { query, after }: { query: string; after?: string },
) {
  const words = nameKey(query)
    .split(" ")
    .filter(Boolean)
    .slice(0, 6)
    .map((word) => word.slice(0, LONGEST_WORD));
  const found = await DeskCandidates.in(scope.directory).page({ words, after, limit: MOST_AT_ONCE + 1 });
  const candidates = found.slice(0, MOST_AT_ONCE);
  return { candidates, next: found.length > MOST_AT_ONCE ? candidates.at(-1)!.id : undefined };
}
export type Candidate = Awaited<ReturnType<typeof listCandidates>>["candidates"][number];

/** Those of the named employers that can be invited. */
export const namedCandidates = (scope: Scope, _reader: Reader, ids: string[]): Promise<Candidate[]> =>
  DeskCandidates.in(scope.directory).among(ids);
