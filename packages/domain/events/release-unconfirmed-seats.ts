import { commit, Events, Rsvps } from "#db/repositories";
import type { Id } from "#kernel";
import type { Scope } from "../scope.ts";
import { movingUp, WAITING_READ } from "./move-up.ts";

/** Lets holds lapse that nobody confirmed in time and gives the seats to those who wait. Run every few minutes; also mends what a race left open. */
export async function releaseUnconfirmedSeats(scope: Scope): Promise<void> {
  const now = scope.clock.now();
  const [overdue, roomy] = await Promise.all([
    Rsvps.in(scope.db).eventsWithOverdueHolds(now),
    Events.in(scope.db).withRoomForWaiting(now),
  ]);
  for (const id of new Set([...overdue, ...roomy.map((event) => event.id)])) await releaseAt(scope, id);
}

async function releaseAt(scope: Scope, id: Id<"evt">) {
  const now = scope.clock.now();
  const rsvps = Rsvps.in(scope.db);
  const [event, everybody] = await Promise.all([Events.in(scope.db).view(id), rsvps.ofEvent(id)]);
  const freed = everybody
    .filter((seat) => seat.status === "held" && seat.holdUntil! < now)
    .reduce((sum, { party }) => sum + party, 0);
  const waiting = everybody.filter((seat) => seat.status === "waiting").slice(0, WAITING_READ);
  await commit(scope.db, rsvps.lapse(id, now), ...(await movingUp(scope, event!, waiting, freed)));
}
