import { commit, Rsvps } from "#db/repositories";
import { refuse, type Problem } from "#kernel";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import { movingUp } from "./move-up.ts";
import type { PartyInput } from "./seat-input.ts";
import { seatsLeft } from "./view-event.ts";
import { seatAndWaiting } from "./view-seat.ts";

/** Changes how many come: fewer always, more only if the seats are free. Freed seats go to those who wait, in the same batch. */
export async function changeSeat(
  scope: Scope,
  token: string,
  { party }: PartyInput,
): Promise<{ party: number } | { problems: Problem[] }> {
  whileOpen(scope);
  const { rsvp, event, waiting } = await seatAndWaiting(scope, token);
  const now = scope.clock.now();
  const rsvps = Rsvps.in(scope.db);
  const smaller = waiting.map((other) => (other.id === rsvp.id ? { ...other, party } : other));
  const freed = rsvp.status === "waiting" ? 0 : Math.max(0, rsvp.party - party);
  const [[changed]] = await commit(
    scope.db,
    rsvps.resize(rsvp.id, event.id, party, now),
    ...(await movingUp(scope, event, smaller, freed)),
  );
  if (changed) return { party };
  if (!["held", "confirmed", "waiting"].includes(rsvp.status) || event.status !== "published" || event.endsAt <= now)
    refuse("conflict");
  return { problems: [{ field: "party", rule: "full", limit: (seatsLeft(event) ?? 0) + rsvp.party }] };
}
