import { Arrivals, commit, Deletions, FollowUps, Outbox, Pseudonyms, Touchpoints, type Write } from "#db/repositories";
import { refuse, type Id } from "#kernel";
import { audited } from "../audit.ts";
import type { ConsentAct } from "../consent/consented.ts";
import { consentWithdrawn, withdrawnBefore } from "../consent/opt-in.ts";
import type { Scope } from "../scope.ts";
import type { Guide, Member } from "../team/actors.ts";
import { takenBack } from "./arrival-counts.ts";
import { letterKeys } from "./follow-up-letters.ts";
import { viewArrival } from "./view-arrival.ts";

/**
 * Deletes what is known of somebody, at once and for good: open questions and letters that wait to be sent go, their consent is
 * noted as withdrawn, and what they counted stays without them.
 */
export async function forgetArrival(scope: Scope, guide: Guide, id: string): Promise<void> {
  await viewArrival(scope, guide, id);
  await forget(scope, guide, id as Id<"arv">, "in-person", [
    FollowUps.in(scope.db).removeOpenOf([id]),
    Arrivals.in(scope.db).forget([id], scope.clock.now()),
  ]);
}

/** The same for somebody who was noted by mistake: nothing of them was ever counted. */
export async function undoArrival(scope: Scope, guide: Guide, id: string): Promise<void> {
  const { followUps } = await viewArrival(scope, guide, id);
  await forget(scope, guide, id as Id<"arv">, "in-person", [
    ...takenBack(scope, id),
    ...followUps.map((one) => Touchpoints.in(scope.db).removeByKey(`follow-up:${one.id}`)),
    FollowUps.in(scope.db).removeOf([id]),
    Arrivals.in(scope.db).remove([id]),
  ]);
}

/** The same by their own hand. Doing it twice changes nothing. */
export const leaveArrival = (scope: Scope, id: Id<"arv">): Promise<void> =>
  forget(scope, "system", id, "mail-link", [
    FollowUps.in(scope.db).removeOpenOf([id]),
    Arrivals.in(scope.db).forget([id], scope.clock.now()),
  ]);

async function forget(
  scope: Scope,
  actor: Member | "system",
  id: Id<"arv">,
  channel: ConsentAct["channel"],
  writes: Write[],
): Promise<void> {
  const [arrival, pseudonym, followUps] = await Promise.all([
    Arrivals.in(scope.db).find(id),
    Pseudonyms.in(scope.db).find(id),
    FollowUps.in(scope.db).ofArrival(id),
  ]);
  if (!arrival) refuse("not-found");
  const { wordingVersion, lang } = arrival;
  const person = { id, purpose: "staying", wordingVersion, lang } as const;
  const ended = pseudonym
    ? await consentWithdrawn(scope, person, { key: pseudonym.key, source: "arrivals", channel })
    : ([Deletions.in(scope.db).noteOnce("arrivals", id, "asked", scope.clock.now())] as const);
  try {
    await commit(
      scope.db,
      ...ended,
      Outbox.in(scope.db).dropQueued(followUps.flatMap((one) => letterKeys(one.id))),
      ...writes,
      audited(scope, actor, "arrival.forgotten", id),
    );
  } catch (error) {
    if (!withdrawnBefore(error)) throw error;
  }
}
