import { expect, test } from "vitest";
import { commit, MonthlyFigures, OwnIndicators, Touchpoints } from "#db/repositories";
import { planCampaign } from "#domain/campaigns/plan-campaign";
import { newCampaignInput } from "#domain/campaigns/campaign-input";
import { markRollupsStale, rebuildRollups, rebuildStaleRollups } from "#domain/figures/rebuild-rollups";
import { recounted, touched } from "#domain/figures/touched";
import type { Scope } from "#domain/scope";
import { asEditor } from "#domain/team/actors";
import { addDays, type Day, type Indicator } from "#kernel";
import { Dice } from "../../isolation/dice.ts";
import { made } from "../../support/made.ts";
import { mintCounty, platform } from "../../support/platform.ts";

const towns = [null, "05958032", "05958012"];
const counted: Indicator[] = ["boxes", "heads", "scans", "students"];

interface Sum {
  day?: string;
  month?: string;
  indicator: string;
  municipality_ags: string;
  campaign_id: string;
  amount: number;
}

/** Both sums as they stand, without the ids of their rows. */
async function sumsOf(scope: Scope) {
  const { env } = await platform();
  const [days, months] = await env.DB.batch<Sum>([
    env.DB.prepare(
      "SELECT day, indicator, municipality_ags, campaign_id, amount FROM figures_by_day WHERE tenant_id = ? ORDER BY 1, 2, 3, 4",
    ).bind(scope.tenant.id),
    env.DB.prepare(
      "SELECT month, indicator, municipality_ags, campaign_id, amount FROM figures_by_month WHERE tenant_id = ? ORDER BY 1, 2, 3, 4",
    ).bind(scope.tenant.id),
  ]);
  return { days: days!.results, months: months!.results };
}

async function seated() {
  const county = await mintCounty();
  const scope = await county.scope();
  return { scope, editor: asEditor(await county.member("editor")) };
}

test("after any adding, correcting, moving and removing, the sums are those that follow from the touchpoints", async () => {
  const { scope, editor } = await seated();
  const plan = newCampaignInput.parse({ title: "Kisten packen", kind: "box", targetGroup: "students" });
  const campaigns = [null, made(await planCampaign(scope, editor, plan)).id];
  const dice = new Dice(20261123);
  const one = <T>(list: readonly T[]) => list[dice.below(list.length)]!;
  const day = () => addDays("2026-01-20" as Day, dice.below(40));
  for (let step = 0; step < 150; step++) {
    const key = `hand:${dice.below(60)}`;
    const indicator = counted[Number(key.slice(5)) % counted.length]!;
    const campaignId = indicator === "students" ? null : one(campaigns);
    const touch = { indicator, amount: dice.below(6), key, day: day(), municipalityAgs: one(towns), campaignId };
    const change = dice.below(5);
    if (change < 2) await commit(scope.db, touched(scope, touch));
    else if (change === 2) await commit(scope.db, recounted(scope, touch));
    else if (change === 3) await commit(scope.db, Touchpoints.in(scope.db).moveTo(campaignId, key));
    else await commit(scope.db, Touchpoints.in(scope.db).removeByKey(key));
  }
  const kept = await sumsOf(scope);
  expect(kept.days.length).toBeGreaterThan(20);
  expect(kept.months.length).toBeGreaterThan(5);
  await rebuildRollups(scope);
  expect(await sumsOf(scope)).toEqual(kept);
});

test("a state is what was counted last: on its day, in its month, in a year", async () => {
  const { scope } = await seated();
  const state = (amount: number, day: string, key: string, municipalityAgs: string | null = null) =>
    commit(scope.db, touched(scope, { indicator: "students", amount, day: day as Day, key, municipalityAgs }));
  await state(40, "2026-03-03", "hand:a");
  await state(45, "2026-03-20", "hand:b");
  await state(44, "2026-03-20", "hand:c");
  await state(7, "2026-03-11", "hand:d", "05958012");
  await state(50, "2026-04-02", "hand:e");
  const months = async () =>
    Object.fromEntries(
      (await sumsOf(scope)).months.map(({ month, municipality_ags, amount }) => [
        `${month} ${municipality_ags}`,
        amount,
      ]),
    );
  expect(await months()).toEqual({ "2026-03 ": 44, "2026-03 05958012": 7, "2026-04 ": 50 });

  await commit(scope.db, Touchpoints.in(scope.db).removeByKey("hand:c"));
  expect((await months())["2026-03 "]).toBe(45);
  const kept = await sumsOf(scope);
  await rebuildRollups(scope);
  expect(await sumsOf(scope)).toEqual(kept);
  const inTheYear = await MonthlyFigures.in(scope.db).byMunicipality({ from: "2026-01", to: "2026-12" });
  expect(inTheYear).toEqual([{ indicator: "students", municipalityAgs: "", amount: 50 }]);
});

test("an indicator of the county's own that is summed otherwise is summed anew by the next round", async () => {
  const { scope } = await seated();
  const { env } = await platform();
  const id = `ind_${scope.tenant.slug.slice(5)}` as Indicator;
  await env.DB.prepare(
    "INSERT INTO own_indicators (tenant_id, id, position, name, unit, counts, leaves_out, about_people, sums, updated_at) VALUES (?, ?, 1, 'Leihräder', 'Räder', 'Räder', '', 0, 'sum', 0)",
  )
    .bind(scope.tenant.id, id)
    .run();
  expect(await OwnIndicators.in(scope.db).list()).toHaveLength(1);
  for (const [amount, day] of [
    [3, "2026-05-02"],
    [5, "2026-05-09"],
  ] as const)
    await commit(scope.db, touched(scope, { indicator: id, amount, day, key: `hand:${day}` }));
  const inMonth = async () => (await sumsOf(scope)).months.map(({ amount }) => amount);
  expect(await inMonth()).toEqual([8]);
  await env.DB.prepare("UPDATE own_indicators SET sums = 'latest' WHERE tenant_id = ?").bind(scope.tenant.id).run();
  expect(await rebuildStaleRollups(scope)).toBe(1);
  expect(await inMonth()).toEqual([5]);
  expect(await rebuildStaleRollups(scope)).toBe(0);
});

test("sums that went wrong are put right, also where nothing was counted at all", async () => {
  const { scope } = await seated();
  await commit(scope.db, touched(scope, { indicator: "boxes", amount: 9, key: "hand:1", day: "2026-02-03" as Day }));
  const right = await sumsOf(scope);
  const { env } = await platform();
  const { id } = scope.tenant;
  await env.DB.batch([
    env.DB.prepare("UPDATE figures_by_month SET amount = 900 WHERE tenant_id = ?").bind(id),
    env.DB.prepare("INSERT INTO figures_by_day VALUES (?, 'fig_stray', '2025-07-01', 'heads', '', '', 4)").bind(id),
  ]);
  await markRollupsStale(scope);
  expect(await rebuildStaleRollups(scope)).toBe(2);
  expect(await sumsOf(scope)).toEqual(right);
});

test("nothing is counted below zero, and a touchpoint never turns into another indicator's", async () => {
  const { scope } = await seated();
  const touch = { indicator: "boxes", amount: -1, key: "hand:1" } as const;
  await expect(commit(scope.db, touched(scope, touch))).rejects.toThrow("below zero");
  await commit(scope.db, touched(scope, { ...touch, amount: 2 }));
  const { env } = await platform();
  const turned = env.DB.prepare("UPDATE touchpoints SET indicator = 'heads' WHERE tenant_id = ?").bind(scope.tenant.id);
  await expect(turned.run()).rejects.toThrow("never counts something else");
});
