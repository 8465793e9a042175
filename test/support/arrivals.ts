import { FollowUps } from "#db/repositories";
import { agreeInput } from "#domain/arrivals/agree-input";
import { agreeToFollowUps } from "#domain/arrivals/agree-to-follow-ups";
import { arrivalInput } from "#domain/arrivals/arrival-input";
import { followUpToken } from "#domain/arrivals/follow-up-link";
import { recordArrival } from "#domain/arrivals/record-arrival";
import { currentVersion } from "#domain/consent/wordings";
import type { Scope } from "#domain/scope";
import { asGuide, type Guide } from "#domain/team/actors";
import { addDays, berlinInstant, dayOf, stoppedClock, systemClock, type Day, type Id } from "#kernel";
import { newKey } from "./events.ts";
import { newAddress } from "./followers.ts";
import { made } from "./made.ts";
import { mintCounty, type County } from "./platform.ts";

export const today = dayOf(systemClock.now());

/** What a guide types about somebody, with everything in order. */
export const arrivalForm = (more: Record<string, string> = {}) => ({
  programme: "careers",
  stage: "in-talks",
  name: "Wilma Fiktiv",
  mail: newAddress(),
  talksOn: addDays(today, -200),
  ...more,
});

export interface CountyWithGuide {
  county: County;
  guide: Guide;
  scope: Scope;
  /** The county's scope at noon of a day. */
  on(day: Day): Promise<Scope>;
}

export async function countyWithGuide(): Promise<CountyWithGuide> {
  const county = await mintCounty();
  return {
    county,
    guide: asGuide(await county.member("guide")),
    scope: await county.scope(),
    on: (day) => county.scope(stoppedClock(berlinInstant(day, "12:00"))),
  };
}

/** Notes somebody, with what `more` says differently. */
export async function note(
  { scope, guide }: Pick<CountyWithGuide, "scope" | "guide">,
  more: Record<string, string> = {},
): Promise<Id<"arv">> {
  return made(await recordArrival(scope, guide, arrivalInput.parse(arrivalForm(more)), newKey())).id;
}

/** Somebody who arrived on a day and agreed then to be asked whether they stayed. */
export async function arrivedAndAgreed(at: CountyWithGuide, firstDay: Day, more: Record<string, string> = {}) {
  const then = { scope: await at.on(firstDay), guide: at.guide };
  const id = await note(then, { stage: "arrived", firstDay, talksOn: firstDay, ...more });
  const agreed = { agreed: "on", channel: "in-person", day: firstDay, wordingVersion: currentVersion("staying") };
  made(await agreeToFollowUps(then.scope, at.guide, id, agreeInput.parse(agreed)));
  return id;
}

/** The token that a letter to somebody carries. */
export async function tokenFor(scope: Scope, arrivalId: string): Promise<string> {
  const [question] = (await FollowUps.in(scope.db).ofArrival(arrivalId)).toReversed();
  return followUpToken(scope, question!.id);
}
