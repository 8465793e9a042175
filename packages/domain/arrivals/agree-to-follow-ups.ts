import { Arrivals, commit } from "#db/repositories";
import { berlinInstant, dayOf, type Day, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import { confirmedBefore, consentGiven } from "../consent/opt-in.ts";
import type { Scope } from "../scope.ts";
import type { Guide } from "../team/actors.ts";
import type { AgreeInput } from "./agree-input.ts";
import { viewArrival } from "./view-arrival.ts";

/** Notes in the consent ledger that somebody agreed to be asked whether they stayed, with the wording, the day and how they said it. */
export async function agreeToFollowUps(
  scope: Scope,
  guide: Guide,
  id: string,
  { channel, day, wordingVersion }: AgreeInput,
): Promise<{ agreed: true } | { problems: Problem[] }> {
  const { arrival } = await viewArrival(scope, guide, id);
  if (arrival.mail === "") return { problems: [{ field: "agreed", rule: "mail" }] };
  if (day > dayOf(scope.clock.now())) return { problems: [{ field: "day", rule: "in-the-future" }] };
  const said = { channel, at: berlinInstant(day as Day, "12:00") };
  try {
    await commit(
      scope.db,
      ...(await consentGiven(scope, { id: arrival.id, purpose: "staying", wordingVersion, lang: arrival.lang }, said)),
      Arrivals.in(scope.db).change(arrival.id, { wordingVersion, updatedAt: scope.clock.now() }),
      audited(scope, guide, "arrival.agreed", arrival.id),
    );
  } catch (error) {
    if (!confirmedBefore(error)) throw error;
  }
  return { agreed: true };
}
