import { expect, test } from "vitest";
import { FigureTotals, FollowUps, Outbox } from "#db/repositories";
import { answerFollowUp, giveReason } from "#domain/arrivals/answer-follow-up";
import { askWhoStayed } from "#domain/arrivals/ask-who-stayed";
import { changeArrival } from "#domain/arrivals/change-arrival";
import { arrivalInput } from "#domain/arrivals/arrival-input";
import { tokenForCode, viewFollowUp } from "#domain/arrivals/follow-up-link";
import { forgetArrival, leaveArrival, undoArrival } from "#domain/arrivals/forget-arrival";
import { giveUpAsking, hearAnswer } from "#domain/arrivals/hear-answer";
import { addMonths } from "#domain/arrivals/months";
import { remindSilent } from "#domain/arrivals/remind-silent";
import { countSilent, silentFollowUps } from "#domain/arrivals/silent-follow-ups";
import { countyWay } from "#domain/figures/county-way";
import { deleteDue } from "#domain/retention/delete-due";
import { replayDeletions } from "#domain/retention/replay-deletions";
import { verifyLedgers } from "#domain/retention/verify-ledgers";
import type { Scope } from "#domain/scope";
import { pauseTenant } from "#domain/tenants/pause-tenant";
import { asLead, asReader } from "#domain/team/actors";
import { addDays, type Day } from "#kernel";
import { arrivalForm, arrivedAndAgreed, countyWithGuide, note, today, tokenFor } from "../../../support/arrivals.ts";
import { followAs, newAddress } from "../../../support/followers.ts";
import { platform } from "../../../support/platform.ts";

const letters = async (scope: Scope) =>
  (await Outbox.in(scope.db).list(200)).filter(({ kind }) => kind === "still-here");

async function countedOf(scope: Scope, indicator: string) {
  const rows = await FigureTotals.in(scope.db).byMonth({ from: "2000-01", to: "2100-01" });
  return rows.filter((row) => row.indicator === indicator).map(({ month, amount }) => [month, amount]);
}

/** Somebody whose three months are over today and who has just been asked. */
async function asked() {
  const at = await countyWithGuide();
  const mail = newAddress();
  const id = await arrivedAndAgreed(at, addMonths(today, -3), { mail, leftYear: "2016" });
  const now = await at.on(today);
  await askWhoStayed(now);
  return { ...at, id, mail, now, token: await tokenFor(now, id) };
}

test("who agreed is asked once after 3, 12 and 36 months; who did not, never", async () => {
  const at = await countyWithGuide();
  const firstDay = "2023-01-31" as Day;
  const id = await arrivedAndAgreed(at, firstDay);
  await note({ scope: await at.on(firstDay), guide: at.guide }, { stage: "arrived", firstDay, talksOn: firstDay });
  await askWhoStayed(await at.on("2023-04-29" as Day));
  expect(await letters(at.scope)).toHaveLength(0);
  for (const day of ["2023-05-01", "2023-05-02", "2024-02-01", "2026-01-31"] as Day[]) {
    const scope = await at.on(day);
    await Promise.all([askWhoStayed(scope), askWhoStayed(scope)]);
  }
  const questions = await FollowUps.in(at.scope.db).ofArrival(id);
  expect(questions.map(({ months, dueOn }) => [months, dueOn])).toEqual([
    [3, "2023-04-30"],
    [12, "2024-01-31"],
    [36, "2026-01-31"],
  ]);
  expect(await letters(at.scope)).toHaveLength(3);
});

test("whoever is noted long after the day is asked the next time, and a county that pauses asks nobody", async () => {
  const at = await countyWithGuide();
  await arrivedAndAgreed(at, addDays(addMonths(today, -3), -61));
  await askWhoStayed(await at.on(today));
  expect(await letters(at.scope)).toHaveLength(0);
  await arrivedAndAgreed(at, addMonths(today, -3));
  await pauseTenant(at.scope, asLead(await at.county.member("lead")));
  await askWhoStayed(await at.on(today));
  expect(await letters(at.scope)).toHaveLength(0);
});

test("silence is answered by one reminder, and then by a name on the guide's list", async () => {
  const { scope, guide, on, id, now } = await asked();
  await remindSilent(await on(addDays(today, 13)));
  expect(await letters(scope)).toHaveLength(1);
  const fortnight = await on(addDays(today, 14));
  await Promise.all([remindSilent(fortnight), remindSilent(fortnight)]);
  await remindSilent(await on(addDays(today, 20)));
  expect(await letters(scope)).toHaveLength(2);

  expect(await countSilent(await on(addDays(today, 27)))).toBe(0);
  const later = await on(addDays(today, 28));
  expect((await silentFollowUps(later, guide)).map(({ arrivalId }) => arrivalId)).toEqual([id]);
  const codes = (await letters(scope)).map(({ letter }) => letter.code!);
  for (const code of codes) expect(await tokenForCode(now, code.toLowerCase())).toBeDefined();

  await hearAnswer(later, guide, id, 3, { stayed: "same-county", because: "partly" });
  expect(await countSilent(later)).toBe(0);
  const [heard] = await FollowUps.in(scope.db).ofArrival(id);
  expect(heard).toMatchObject({ stayed: "same-county", because: "partly", answeredBy: "guide" });
});

test("nobody to be reached ends the waiting, and a late answer still counts", async () => {
  const { guide, on, id, token, now } = await asked();
  await remindSilent(await on(addDays(today, 14)));
  const later = await on(addDays(today, 30));
  await giveUpAsking(later, guide, id, 3);
  expect(await countSilent(later)).toBe(0);
  await expect(giveUpAsking(later, guide, id, 3)).rejects.toThrow("conflict");
  await answerFollowUp(now, token, "same-employer");
  expect(await countedOf(now, "stayed3")).toEqual([[today.slice(0, 7), 1]]);
});

test("an answer counts in its month while it says that somebody stayed, and a correction moves no month", async () => {
  const { scope, on, id, token, now } = await asked();
  await answerFollowUp(now, token, "same-employer");
  await giveReason(now, token, "yes");
  expect(await countedOf(scope, "stayed3")).toEqual([[today.slice(0, 7), 1]]);
  const later = await on(addDays(today, 40));
  await Promise.all(["gone", "same-county"].map((stayed) => answerFollowUp(later, token, stayed as "gone")));
  await answerFollowUp(later, token, "same-region");
  expect(await countedOf(scope, "stayed3")).toEqual([]);
  await answerFollowUp(later, token, "same-county");
  expect(await countedOf(scope, "stayed3")).toEqual([[today.slice(0, 7), 1]]);
  expect(await viewFollowUp(later, token)).toMatchObject({ stayed: "same-county", because: "yes", answeredOn: today });
  const [question] = await FollowUps.in(scope.db).ofArrival(id);
  expect(question!.answeredBy).toBe("person");
});

test("whoever leaves is forgotten at once: no further letter, no name anywhere, and the counts stay", async () => {
  const { scope, on, id, mail, token, now } = await asked();
  const waiting = await on(addDays(today, 14));
  await remindSilent(waiting);
  await Promise.all([leaveArrival(waiting, id), leaveArrival(waiting, id).catch(() => undefined)]);
  await expect(viewFollowUp(now, token)).rejects.toThrow("link-expired");
  await expect(answerFollowUp(now, token, "gone")).rejects.toThrow("link-expired");
  expect((await letters(scope)).filter(({ status }) => status === "queued")).toEqual([]);
  await askWhoStayed(await on(addMonths(today, 9)));
  expect(await FollowUps.in(scope.db).ofArrival(id)).toEqual([]);

  const { env } = await platform();
  const row = await env.DB.prepare("SELECT * FROM arrivals WHERE tenant_id = ? AND id = ?")
    .bind(scope.tenant.id, id)
    .first();
  expect(JSON.stringify(row)).not.toMatch(new RegExp(`${mail}|Wilma|${addMonths(today, -3)}`));
  expect(row).toMatchObject({ left_year: 2016, stage: "arrived", name: null });
  const keys = await env.DB.prepare("SELECT operation_key FROM touchpoints WHERE tenant_id = ?")
    .bind(scope.tenant.id)
    .all<{ operation_key: string }>();
  expect(keys.results.map(({ operation_key: key }) => key.split(":")[0])).toEqual(["left", "left"]);
  expect(await countedOf(scope, "returns")).toEqual([[addMonths(today, -3).slice(0, 7), 1]]);
  expect((await verifyLedgers(scope)).map(({ brokenAt }) => brokenAt)).toEqual([undefined, undefined]);
  const way = await countyWay(scope, asReader({ id: "mem_0", name: "", mail: "", role: "lead" }), "alles");
  expect(way.cohorts).toEqual([{ year: 2016, inTouch: 0, inTalks: 0, arrived: 1 }]);
});

test("a deletion outlives a restore from a backup", async () => {
  const { scope, guide, id, mail } = await asked();
  const { env } = await platform();
  const read = () =>
    env.DB.prepare("SELECT * FROM arrivals WHERE tenant_id = ? AND id = ?").bind(scope.tenant.id, id).first();
  const before = (await read())!;
  await forgetArrival(scope, guide, id);
  await env.DB.batch([
    env.DB.prepare(
      "DELETE FROM arrivals WHERE tenant_id = ? AND id = ? AND NOT EXISTS (SELECT 1 FROM follow_ups f WHERE f.arrival_id = arrivals.id)",
    ).bind(scope.tenant.id, id),
    env.DB.prepare(
      `INSERT INTO arrivals (${Object.keys(before).join(", ")}) VALUES (${Object.keys(before)
        .map(() => "?")
        .join(", ")})`,
    ).bind(...Object.values(before)),
  ]);
  expect(JSON.stringify(await read())).toContain(mail);
  expect(await replayDeletions(scope)).toBe(1);
  expect(JSON.stringify(await read())).not.toContain(mail);
  expect(await replayDeletions(scope)).toBe(0);
});

test("somebody noted by mistake never counted", async () => {
  const { scope, guide, id, token, now } = await asked();
  await answerFollowUp(now, token, "same-employer");
  await undoArrival(scope, guide, id);
  for (const indicator of ["talks", "returns", "stayed3"]) expect(await countedOf(scope, indicator)).toEqual([]);
});

test("the night forgets whoever has reached the end of a period, and nobody else", async () => {
  const at = await countyWithGuide();
  const { guide, on } = at;
  const on1 = async (day: Day, more: Record<string, string>) =>
    note({ scope: await on(day), guide }, { talksOn: day, ...more });
  const ago = (days: number) => addDays(today, -days);
  const due = [
    await on1(ago(731), {}),
    await on1(ago(184), { stage: "ended", endedOn: ago(184), endReason: "no-match" }),
    await on1(ago(184), { stage: "arrived", firstDay: ago(184) }),
    await arrivedAndAgreed(at, ago(1191)),
  ];
  const kept = [
    await on1(ago(729), {}),
    await on1(ago(182), { stage: "ended", endedOn: ago(182), endReason: "no-match" }),
    await on1(ago(182), { stage: "arrived", firstDay: ago(182) }),
    await arrivedAndAgreed(at, ago(1189)),
  ];
  await deleteDue(await on(today));
  const { env } = await platform();
  const { results } = await env.DB.prepare("SELECT id FROM arrivals WHERE tenant_id = ? AND forgotten_at IS NULL")
    .bind(at.scope.tenant.id)
    .all<{ id: string }>();
  expect(results.map(({ id }) => id).sort()).toEqual(kept.sort());
  expect(due).toHaveLength(4);
});

test("open questions go when somebody turns out not to have arrived", async () => {
  const { scope, guide, id, mail } = await asked();
  await changeArrival(scope, guide, id, arrivalInput.parse(arrivalForm({ mail })));
  expect(await FollowUps.in(scope.db).ofArrival(id)).toEqual([]);
});

test("a cohort counts everybody once: followers, people in talks, people who came back", async () => {
  const at = await countyWithGuide();
  const both = newAddress();
  await followAs(at.scope, both, 2016);
  await followAs(at.scope, newAddress(), 2016);
  await followAs(at.scope, newAddress(), 2019);
  await followAs(at.scope, newAddress());
  await note(at, { mail: both, leftYear: "2016" });
  await note(at, { stage: "arrived", firstDay: today, leftYear: "2016" });
  await note(at, { stage: "ended", endedOn: today, endReason: "lost-touch", leftYear: "2012" });
  const { cohorts } = await countyWay(at.scope, asReader(await at.county.member("reader")), "alles");
  expect(cohorts).toEqual([
    { year: 2016, inTouch: 1, inTalks: 1, arrived: 1 },
    { year: 2019, inTouch: 1, inTalks: 0, arrived: 0 },
  ]);
});
