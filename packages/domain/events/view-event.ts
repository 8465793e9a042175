import { Events, type EventView } from "#db/repositories";
import { found, type Id } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** An announced or cancelled date as everybody sees it. */
export async function viewEvent(scope: Scope, slug: string): Promise<EventView> {
  const event = await Events.in(scope.db).viewBySlug(slug);
  return found(event?.status === "draft" ? undefined : event);
}

/** Any date, drafts included, as the team sees it. */
export async function viewAnyEvent(scope: Scope, _reader: Reader, id: Id<"evt">): Promise<EventView> {
  return found(await Events.in(scope.db).view(id));
}

/** Seats nobody has taken; null where everybody fits in. */
export const seatsLeft = ({ capacity, taken }: Pick<EventView, "capacity" | "taken">): number | null =>
  capacity === null ? null : Math.max(0, capacity - taken);
