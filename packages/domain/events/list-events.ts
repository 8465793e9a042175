import { Events, type EventView, type Mark } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

export type { EventView } from "#db/repositories";

/** The next announced dates; with `cancelled` also those that were called off. */
export function listEvents(
  scope: Scope,
  page: { limit: number; after?: Mark; cancelled?: boolean },
): Promise<EventView[]> {
  return Events.in(scope.db).upcoming({ now: scope.clock.now(), ...page });
}

/** Dates that are over, the latest first. */
export function listPastEvents(scope: Scope, page: { limit: number; after?: Mark }): Promise<EventView[]> {
  return Events.in(scope.db).past({ now: scope.clock.now(), ...page });
}

/** Every date for the team, drafts included, the latest first; `after` is the last one of the page before. */
export function listAllEvents(
  scope: Scope,
  _reader: Reader,
  page: { limit: number; after?: Mark },
): Promise<EventView[]> {
  return Events.in(scope.db).list(page);
}
