import { Openings } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** For the team: openings the county manages, drafts and closed ones too; an open one whose last day has passed is `over`. */
export async function listManagedOpenings(scope: Scope, _reader: Reader) {
  const now = scope.clock.now();
  const openings = await Openings.in(scope.directory).managed();
  return openings.map((opening) => ({
    ...opening,
    over: opening.status === "published" && opening.validUntil !== null && opening.validUntil <= now,
  }));
}
export type ManagedOpening = Awaited<ReturnType<typeof listManagedOpenings>>[number];
