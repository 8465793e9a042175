import { commit, Rsvps } from "#db/repositories";
import { touchedIf } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import { seatCount } from "./take-seat.ts";
import { viewSeat } from "./view-seat.ts";

export type Confirmation = "confirmed" | "already-confirmed" | "waiting" | "lapsed" | "cancelled";

/** Confirms a held seat; a second time says so. A hold that has run out stays out, even before anybody has cleared it away. */
export async function confirmSeat(scope: Scope, token: string): Promise<Confirmation> {
  const { rsvp, event } = await viewSeat(scope, token);
  if (rsvp.status === "confirmed") return "already-confirmed";
  if (rsvp.status !== "held") return rsvp.status;
  if (event.status === "cancelled") return "cancelled";
  const rsvps = Rsvps.in(scope.db);
  const [[confirmed]] = await commit(
    scope.db,
    rsvps.confirm(rsvp.id, scope.clock.now()),
    touchedIf(scope, rsvps.has(rsvp.id, "confirmed"), seatCount(rsvp, event)),
  );
  if (confirmed) return "confirmed";
  const now = await rsvps.find(rsvp.id);
  return now?.status === "confirmed" ? "already-confirmed" : "lapsed";
}
