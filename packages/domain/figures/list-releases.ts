import { Releases } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** What the county gave to the region and who did, the newest month first; corrections stand above what they correct. */
export const listReleases = (scope: Scope, _reader: Reader) => Releases.in(scope.db).list();
