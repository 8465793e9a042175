import { Employers, Events, Openings, Posts } from "#db/repositories";
import { reachOf } from "../directory/reach.ts";
import type { Scope } from "../scope.ts";

/** A sitemap may hold 50,000 addresses; all kinds together, in both languages, stay below. */
const MOST_OF_A_KIND = 5000;

/** What has a public page of its own, by kind, with the time of its last change. One round trip. */
export async function listAddresses(scope: Scope) {
  const now = scope.clock.now();
  const reach = reachOf(scope, false);
  const { programmes, features } = scope.tenant;
  const [employers, openings, posts, events] = await Promise.all([
    Employers.in(scope.directory).addresses(reach, MOST_OF_A_KIND),
    Openings.in(scope.directory).addresses({ ...reach, programmes, now }, MOST_OF_A_KIND),
    Posts.in(scope.db).addresses(now, MOST_OF_A_KIND),
    features.includes("events") ? Events.in(scope.db).addresses(MOST_OF_A_KIND) : [],
  ]);
  return { employers, openings, posts, events };
}
