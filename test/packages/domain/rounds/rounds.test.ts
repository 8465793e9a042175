import { expect, test } from "vitest";
import { changeCard } from "#domain/experience/change-card";
import { handInCard } from "#domain/experience/hand-in-card";
import { readCard } from "#domain/experience/read-card";
import { reviewCard } from "#domain/experience/review-card";
import { shareCard } from "#domain/experience/share-card";
import { writeCard } from "#domain/experience/write-card";
import { listMail } from "#domain/mail/list-mail";
import { answerRound } from "#domain/rounds/answer-round";
import { closeRound } from "#domain/rounds/close-round";
import { openRound } from "#domain/rounds/open-round";
import { prolongRound } from "#domain/rounds/prolong-round";
import { putCardBack } from "#domain/rounds/put-card-back";
import { putCardsAside } from "#domain/rounds/put-cards-aside";
import { remindInRound } from "#domain/rounds/remind-in-round";
import { roundsToAnswer } from "#domain/rounds/own-rounds";
import { tellAboutRounds } from "#domain/rounds/tell-about-rounds";
import { viewOwnRound } from "#domain/rounds/view-own-round";
import { viewRound } from "#domain/rounds/view-round";
import { writeRoundCard } from "#domain/rounds/write-round-card";
import { asLead } from "#domain/team/actors";
import { changeCountyStatus } from "#domain/tenants/change-county-status";
import { addDays, dayOf, stoppedClock, systemClock, type Day } from "#kernel";
import { agencyHost, mintCounty, scopeOf, type County } from "../../../support/platform.ts";
import { agencyLead, answerWith, aRound, inAMonth, regretfully } from "../../../support/rounds.ts";
import { sampleExperience } from "../experience/sample-experience.ts";

const agency = () => scopeOf(agencyHost);
const seenBy = async (round: string, county: County) => {
  const { counties } = await viewRound(await agency(), agencyLead, round);
  return counties.find(({ slug }) => slug === county.slug)!;
};

async function team(county: County) {
  return { scope: await county.scope(), lead: asLead(await county.member("lead")) };
}

async function aSharedCard({ scope, lead }: Awaited<ReturnType<typeof team>>, title = sampleExperience.title) {
  const card = await writeCard(scope, lead, { ...sampleExperience, title });
  await handInCard(scope, lead, card.id);
  await reviewCard(scope, lead, card.id, card.revision);
  return { card, ...(await shareCard(scope, lead, card.id)) };
}

test("a county is silent, then writing, then has answered, and of a draft the agency sees nothing but that", async () => {
  const county = await mintCounty();
  const { scope, lead } = await team(county);
  const round = await aRound([county]);
  expect((await seenBy(round, county)).state).toBe("silent");
  expect((await roundsToAnswer(scope)).map(({ id }) => id)).toEqual([round]);

  const begun = await writeRoundCard(scope, lead, round, {
    title: "GEHEIMER ENTWURF",
    kind: "photo",
    targetGroup: "everyone",
  });
  if ("problems" in begun) throw new Error("was not begun");
  expect((await seenBy(round, county)).state).toBe("writing");
  expect(JSON.stringify(await viewRound(await agency(), agencyLead, round))).not.toContain("GEHEIM");

  expect(await answerWith(scope, lead, round, [begun.cardId])).toEqual({
    problems: [{ field: "cards", rule: "nothing-shared" }],
  });
  const { textRevision } = await readCard(scope, begun.cardId);
  await changeCard(scope, lead, begun.cardId, { ...sampleExperience, title: "Was wir gelernt haben", textRevision });
  await handInCard(scope, lead, begun.cardId);
  await reviewCard(scope, lead, begun.cardId, (await readCard(scope, begun.cardId)).revision);
  await shareCard(scope, lead, begun.cardId);
  expect((await seenBy(round, county)).state).toBe("writing");

  expect(await answerWith(scope, lead, round, [begun.cardId])).toEqual({ given: 1 });
  const seen = await seenBy(round, county);
  expect(seen).toMatchObject({ state: "answered", isLate: false, answers: [{ title: "Was wir gelernt haben" }] });
  expect(await roundsToAnswer(scope)).toEqual([]);
}, 120_000);

test("the county may change its mind until the round is closed, and not after", async () => {
  const county = await mintCounty();
  const own = await team(county);
  const { scope, lead } = own;
  const round = await aRound([county]);
  const { card } = await aSharedCard(own);
  expect(await regretfully(scope, lead, round)).toEqual({ given: 0 });
  expect((await seenBy(round, county)).regret).toContain("keine Feste");

  await answerWith(scope, lead, round, [card.id]);
  expect(await seenBy(round, county)).toMatchObject({ regret: "", answers: [{ title: card.title }] });

  await closeRound(await agency(), agencyLead, round);
  expect(await regretfully(scope, lead, round)).toEqual({ problems: [{ field: "regret", rule: "round-closed" }] });
  expect(await putCardsAside(scope, lead, round, [card.id])).toEqual({
    problems: [{ field: "known", rule: "round-closed" }],
  });
  expect(await seenBy(round, county)).toMatchObject({ regret: "", answers: [{ title: card.title }] });
});

test("an answer that crosses the closing of the round is either whole or not there", async () => {
  const county = await mintCounty();
  const own = await team(county);
  const round = await aRound([county]);
  const { card } = await aSharedCard(own);
  await putCardsAside(own.scope, own.lead, round, [card.id]);
  const { cards } = await viewOwnRound(own.scope, own.lead, round);
  const ids = cards.map(({ id }) => id);
  const [answered] = await Promise.all([
    answerRound(await county.scope(), own.lead, round, ids),
    closeRound(await agency(), agencyLead, round),
  ]);
  const { answeredAt, answers } = await seenBy(round, county);
  expect("given" in answered).toBe(answeredAt !== null);
  expect(answers).toHaveLength(answeredAt === null ? 0 : 1);
});

test("putting the last card back makes the county silent again", async () => {
  const county = await mintCounty();
  const own = await team(county);
  const round = await aRound([county]);
  const { card } = await aSharedCard(own);
  await putCardsAside(own.scope, own.lead, round, [card.id, card.id]);
  const { cards } = await viewOwnRound(own.scope, own.lead, round);
  expect(cards).toHaveLength(1);
  await putCardBack(own.scope, own.lead, round, cards[0]!.id);
  expect((await seenBy(round, county)).state).toBe("silent");
  expect((await viewOwnRound(own.scope, own.lead, round)).choices.map(({ id }) => id)).toContain(card.id);
});

test("another county's card cannot be given, and a round one was not asked in is not there", async () => {
  const [asked, other] = await Promise.all([mintCounty(), mintCounty()]);
  const [own, foreign] = await Promise.all([team(asked), team(other)]);
  const round = await aRound([asked]);
  const { card } = await aSharedCard(foreign);
  await expect(putCardsAside(own.scope, own.lead, round, [card.id])).rejects.toThrow("not-found");
  await expect(viewOwnRound(foreign.scope, foreign.lead, round)).rejects.toThrow("not-found");
  await expect(answerWith(foreign.scope, foreign.lead, round, [card.id])).rejects.toThrow("not-found");
  await expect(viewRound(own.scope, own.lead, round)).rejects.toThrow("not-found");
});

test("a round is not opened for yesterday, for nobody known, or for a county that is paused", async () => {
  const county = await mintCounty();
  const scope = await agency();
  const input = { title: "Runde", asked: "Was war los bei euch?", deadline: inAMonth(), counties: [county.slug] };
  const yesterday = addDays(dayOf(systemClock.now()), -1);
  expect(
    await openRound(scope, agencyLead, { ...input, deadline: yesterday, counties: ["nirgends"] }, "rnd_a1"),
  ).toEqual({
    problems: [
      { field: "deadline", rule: "in-the-past" },
      { field: "counties", rule: "choice" },
    ],
  });
  await changeCountyStatus(scope, agencyLead, county.slug, "paused");
  expect(await openRound(scope, agencyLead, input, "rnd_a2")).toEqual({
    problems: [{ field: "counties", rule: "county-paused", limit: `Kreis ${county.slug}` }],
  });
});

test("each lead has one mail that asks, a reminder at most once a day, and none once the county has answered", async () => {
  const [county, other] = await Promise.all([mintCounty(), mintCounty()]);
  const { scope, lead } = await team(county);
  const round = await aRound([county, other]);
  const kinds = async () => {
    await tellAboutRounds(scope);
    await tellAboutRounds(scope);
    return (await listMail(scope, 50)).map(({ kind }) => kind).filter((kind) => kind.startsWith("round-"));
  };
  expect(await kinds()).toEqual(["round-asked"]);

  const office = await agency();
  const results = await Promise.all(
    [1, 2, 3].map(async () => remindInRound(await agency(), agencyLead, round, county.slug)),
  );
  expect(results.sort()).toEqual([0, 0, 1]);
  expect(await kinds()).toEqual(expect.arrayContaining(["round-asked", "round-reminded"]));
  expect((await seenBy(round, county)).mayBeReminded).toBe(false);

  const tomorrow = stoppedClock(systemClock.now() + 86_400);
  expect(await remindInRound(await scopeOf(agencyHost, tomorrow), agencyLead, round)).toBe(2);
  expect((await seenBy(round, county)).reminders).toHaveLength(2);

  await regretfully(scope, lead, round);
  expect(await kinds()).toHaveLength(2);
  expect(await remindInRound(office, agencyLead, round, county.slug)).toBe(0);
});

test("a round is prolonged to a later day only, and a closed one opens again", async () => {
  const county = await mintCounty();
  const { scope, lead } = await team(county);
  const round = await aRound([county]);
  const office = (minutes: number) => scopeOf(agencyHost, stoppedClock(systemClock.now() + 60 * minutes));
  const prolong = async (minutes: number, deadline: string) =>
    prolongRound(await office(minutes), agencyLead, round, { deadline });
  const later = addDays(inAMonth() as Day, 14);
  const problem = (rule: string) => ({ problems: [{ field: "deadline", rule }] });
  expect(await prolong(1, inAMonth())).toEqual(problem("not-later"));
  expect(await prolong(1, "2020-01-01")).toEqual(problem("in-the-past"));
  expect(await prolong(1, later)).toBe("prolonged");
  await closeRound(await office(2), agencyLead, round);
  expect(await prolong(3, later)).toBe("reopened");
  expect(await regretfully(scope, lead, round)).toEqual({ given: 0 });
  const { history } = await viewRound(await agency(), agencyLead, round);
  expect(history.map(({ kind }) => kind)).toEqual(["asked", "prolonged", "closed", "reopened"]);
});

test("after the deadline an answer is welcome and marked as late", async () => {
  const county = await mintCounty();
  const { lead } = await team(county);
  const round = await aRound([county], { deadline: dayOf(systemClock.now()) });
  const later = await county.scope(stoppedClock(systemClock.now() + 3 * 86_400));
  expect((await viewOwnRound(later, lead, round)).isPast).toBe(true);
  expect(await regretfully(later, lead, round)).toEqual({ given: 0 });
  expect(await seenBy(round, county)).toMatchObject({ state: "answered", isLate: true });
});
