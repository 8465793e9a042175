import { answerRound, sendRegret } from "#domain/rounds/answer-round";
import { openRound } from "#domain/rounds/open-round";
import { putCardsAside } from "#domain/rounds/put-cards-aside";
import { viewOwnRound } from "#domain/rounds/view-own-round";
import type { Scope } from "#domain/scope";
import { asLead, type Lead } from "#domain/team/actors";
import { addDays, dayOf, randomText, systemClock, type Id } from "#kernel";
import { agencyHost, scopeOf, type County } from "./platform.ts";

export const agencyLead = asLead({ id: "mem_0000", name: "Test", mail: "test@example.org", role: "lead" });
export const inAMonth = () => addDays(dayOf(systemClock.now()), 30);

/** A round of the agency that asks these counties. */
export async function aRound(
  counties: County[],
  changes: { title?: string; deadline?: string } = {},
): Promise<Id<"rnd">> {
  const id: Id<"rnd"> = `rnd_${randomText(16)}`;
  const opened = await openRound(
    await scopeOf(agencyHost),
    agencyLead,
    {
      title: "Schützenfest-Saison",
      asked: "Was habt ihr bei den Festen ausprobiert?",
      deadline: inAMonth(),
      counties: counties.map(({ slug }) => slug),
      ...changes,
    },
    id,
  );
  if ("problems" in opened) throw new Error(JSON.stringify(opened.problems));
  return id;
}

/** Gives every shared card among these as the county's answer. */
export async function answerWith(scope: Scope, lead: Lead, round: string, cards: string[]) {
  await putCardsAside(scope, lead, round, cards);
  const { cards: aside } = await viewOwnRound(scope, lead, round);
  return answerRound(
    scope,
    lead,
    round,
    aside.map(({ id }) => id),
  );
}

export const regretfully = (scope: Scope, lead: Lead, round: string) =>
  sendRegret(scope, lead, round, "In diesem Jahr gab es bei uns keine Feste.");
