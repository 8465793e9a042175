import { expect, test } from "vitest";
import { Consents, FigureTotals, Pseudonyms } from "#db/repositories";
import { agreeInput } from "#domain/arrivals/agree-input";
import { agreeToFollowUps } from "#domain/arrivals/agree-to-follow-ups";
import { arrivalInput } from "#domain/arrivals/arrival-input";
import { changeArrival } from "#domain/arrivals/change-arrival";
import { addMonths } from "#domain/arrivals/months";
import { recordArrival } from "#domain/arrivals/record-arrival";
import { viewArrival } from "#domain/arrivals/view-arrival";
import { rebuildRollups } from "#domain/figures/rebuild-rollups";
import { pseudonymOf } from "#domain/consent/consented";
import { currentVersion } from "#domain/consent/wordings";
import type { Scope } from "#domain/scope";
import { addDays, type Day } from "#kernel";
import { newKey } from "../../../support/events.ts";
import { arrivalForm, countyWithGuide, note, today } from "../../../support/arrivals.ts";
import { platform } from "../../../support/platform.ts";

const input = (more: Record<string, string> = {}) => arrivalInput.parse(arrivalForm(more));

/** Everything counted, by indicator. */
async function counted(scope: Scope): Promise<Record<string, number>> {
  const rows = await FigureTotals.in(scope.db).byMonth({ from: "2000-01", to: "2100-01" });
  const sums: Record<string, number> = {};
  for (const { indicator, amount } of rows) sums[indicator] = (sums[indicator] ?? 0) + amount;
  return sums;
}

test("what is counted follows every correction, in the same batch", async () => {
  const { scope, guide } = await countyWithGuide();
  const id = await note({ scope, guide });
  expect(await counted(scope)).toEqual({ talks: 1 });

  const here = { stage: "arrived", firstDay: addDays(today, -30), children: "2", municipalityAgs: "05958032" };
  await changeArrival(scope, guide, id, input(here));
  expect(await counted(scope)).toEqual({ talks: 1, returns: 1, children: 2 });

  await changeArrival(scope, guide, id, input({ ...here, programme: "gp", children: "1" }));
  expect(await counted(scope)).toEqual({ talks: 1, beginnings: 1, children: 1 });

  const earlier = addDays(today, -90);
  await changeArrival(scope, guide, id, input({ ...here, firstDay: earlier }));
  const [returned] = (await FigureTotals.in(scope.db).byMonth({ from: "2000-01", to: "2100-01" })).filter(
    ({ indicator }) => indicator === "returns",
  );
  expect(returned).toMatchObject({ month: earlier.slice(0, 7), amount: 1 });

  await changeArrival(scope, guide, id, input({ stage: "ended", endedOn: today, endReason: "elsewhere" }));
  expect(await counted(scope)).toEqual({ talks: 1 });
});

test("the same form sent twice at once notes one person", async () => {
  const { scope, guide } = await countyWithGuide();
  const key = newKey();
  const answers = await Promise.all([1, 2, 3].map(() => recordArrival(scope, guide, input(), key)));
  expect(new Set(answers.map((answer) => ("id" in answer ? answer.id : ""))).size).toBe(1);
  expect(await counted(scope)).toEqual({ talks: 1 });
});

test("what cannot be comes back with its field, and nothing is noted", async () => {
  const { scope, guide } = await countyWithGuide();
  const tomorrow = addDays(today, 1);
  const wrong: [Record<string, string>, string][] = [
    [{ talksOn: tomorrow }, "talksOn"],
    [{ stage: "arrived", firstDay: tomorrow }, "firstDay"],
    [{ municipalityAgs: "99999999" }, "municipalityAgs"],
    [{ campaignId: "cmp_0000000000000000" }, "campaignId"],
    [{ leftYear: String(Number(today.slice(0, 4)) + 1) }, "leftYear"],
  ];
  for (const [more, field] of wrong) {
    const answer = await recordArrival(scope, guide, input(more), newKey());
    expect(answer).toMatchObject({ problems: [{ field }] });
  }
  expect(await counted(scope)).toEqual({});
  const fields = (more: Record<string, string>) =>
    arrivalInput.safeParse(arrivalForm(more)).error?.issues.map(({ path }) => path.join(".")) ?? [];
  expect(fields({ stage: "arrived" })).toEqual(["firstDay"]);
  expect(fields({ stage: "arrived", firstDay: addDays(today, -300) })).toEqual(["firstDay"]);
  expect(fields({ stage: "ended" })).toEqual(["endedOn", "endReason"]);
  expect(fields({ adults: "-1" })).toEqual(["adults"]);
  expect(fields({ leftYear: "1066" })).toEqual(["leftYear"]);
});

test("a consent stands in the ledger with its wording, its day and how it was given, once", async () => {
  const { scope, guide } = await countyWithGuide();
  const id = await note({ scope, guide });
  const day = addDays(today, -3);
  const agreed = agreeInput.parse({
    agreed: "on",
    channel: "by-phone",
    day,
    wordingVersion: currentVersion("staying"),
  });
  await Promise.all([1, 2].map(() => agreeToFollowUps(scope, guide, id, agreed)));
  const { key } = (await Pseudonyms.in(scope.db).find(id))!;
  const entries = await Consents.in(scope.db).of(await pseudonymOf(key, id));
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ purpose: "staying", act: "given", channel: "by-phone" });
  expect(entries[0]!.wording).toContain(scope.tenant.name);
  expect(new Date(entries[0]!.at * 1000).toISOString().slice(0, 10)).toBe(day);
  expect((await viewArrival(scope, guide, id)).arrival.wordingVersion).toBe(currentVersion("staying"));
});

test("nobody can be asked by mail without an address, and the address stays while they may be asked", async () => {
  const { scope, guide } = await countyWithGuide();
  const silent = await note({ scope, guide }, { mail: "" });
  const agreed = agreeInput.parse({
    agreed: "on",
    channel: "in-writing",
    day: today,
    wordingVersion: currentVersion("staying"),
  });
  expect(await agreeToFollowUps(scope, guide, silent, agreed)).toHaveProperty("problems");
  const reachable = await note({ scope, guide });
  await agreeToFollowUps(scope, guide, reachable, agreed);
  expect(await changeArrival(scope, guide, reachable, input({ mail: "" }))).toMatchObject({
    problems: [{ field: "mail", rule: "required" }],
  });
});

test("totals of months and campaigns are the sums of their cells, whatever is counted, corrected and taken back", async () => {
  const { scope, guide } = await countyWithGuide();
  for (const municipalityAgs of ["05958032", "05958012", ""]) {
    const id = await note({ scope, guide }, { municipalityAgs });
    const here = { stage: "arrived", firstDay: addDays(today, -60), children: "3" };
    await changeArrival(scope, guide, id, input(here));
    await changeArrival(scope, guide, id, input({ ...here, children: "1", firstDay: addDays(today, -31) }));
  }
  const { env } = await platform();
  const totals = async () =>
    (
      await env.DB.prepare(
        "SELECT axis, cell, indicator, amount FROM figure_totals WHERE tenant_id = ? ORDER BY 1, 2, 3",
      )
        .bind(scope.tenant.id)
        .all()
    ).results;
  const kept = await totals();
  await env.DB.prepare("UPDATE figure_totals SET amount = 99 WHERE tenant_id = ?").bind(scope.tenant.id).run();
  await rebuildRollups(scope);
  expect(await totals()).toEqual(kept);
  const { results } = await env.DB.prepare(
    `SELECT t.cell, t.indicator, t.amount, (SELECT coalesce(sum(m.amount), 0) FROM figures_by_month m
       WHERE m.tenant_id = t.tenant_id AND m.indicator = t.indicator AND m.month = t.cell) AS cells
     FROM figure_totals t WHERE t.tenant_id = ? AND t.axis = 'month'`,
  )
    .bind(scope.tenant.id)
    .all<{ amount: number; cells: number }>();
  expect(results.length).toBeGreaterThan(2);
  expect(results.filter(({ amount, cells }) => amount !== cells)).toEqual([]);
});

test("months later is the same day, or the month's last", () => {
  expect(addMonths("2026-01-31" as Day, 3)).toBe("2026-04-30");
  expect(addMonths("2025-11-30" as Day, 3)).toBe("2026-02-28");
  expect(addMonths("2026-11-24" as Day, 36)).toBe("2029-11-24");
  expect(addMonths("2026-05-31" as Day, -3)).toBe("2026-02-28");
});
