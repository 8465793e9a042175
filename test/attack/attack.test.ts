import { afterAll, describe, expect, test } from "vitest";
import type { Indicator } from "#kernel";
import {
  releasing,
  repetition,
  singleArrivals,
  subtractOwnRows,
  subtractPeriods,
  subtractTotals,
  withoutRules,
  withoutThreeCounties,
  type Outcome,
} from "./attacks.ts";

const SEED = 2016;
/** Crowds at festivals, and people who come one by one. `npm run attack:measure` looks at more. */
const people: Indicator[] = ["heads", "followers"];
const LONG = 60_000;

const lines: string[] = [];
function told(name: string, outcome: Outcome): Outcome {
  lines.push(`  ${name.padEnd(58)} ${String(outcome.recovered.length).padStart(5)} of ${outcome.hidden} hidden cells`);
  return outcome;
}
afterAll(() => console.log(`\nAttacks on 24 months of five counties recover\n${lines.join("\n")}\n`));

describe("no hidden cell of 24 months of five counties comes out narrower than five", () => {
  const counties = releasing(SEED, people);

  test("by taking parts from totals", { timeout: LONG }, () => {
    const { hidden, recovered } = told("subtraction of totals", subtractTotals(counties, people));
    expect(recovered).toEqual([]);
    expect(hidden).toBeGreaterThan(1000);
  });

  test("by taking months from years", { timeout: LONG }, () => {
    expect(told("subtraction of periods", subtractPeriods(counties, people)).recovered).toEqual([]);
  });

  test("by taking a county's own exact rows from regional cells", { timeout: LONG }, () => {
    expect(
      told("subtraction of a county's own exact rows", subtractOwnRows(counties, ["followers"])).recovered,
    ).toEqual([]);
  });

  test.each(["believes", "knows"] as const)(
    "by watching a single person arrive between a month and its correction, by somebody who %s what changed",
    { timeout: LONG },
    (insight) => {
      const { hidden, recovered } = told(
        `single arrivals, by one who ${insight} what changed`,
        singleArrivals(SEED, ["followers"], insight),
      );
      expect(recovered).toEqual([]);
      expect(hidden).toBeGreaterThan(500);
    },
  );

  test.each(["believes", "knows"] as const)(
    "by averaging a month that is released again and again, by somebody who %s what changed",
    { timeout: LONG },
    (insight) => {
      const { hidden, recovered } = told(
        `averaging by repetition, by one who ${insight} what changed`,
        repetition(SEED, people, insight, 8),
      );
      expect(recovered).toEqual([]);
      expect(hidden).toBeGreaterThan(50);
    },
  );

  test("while with exact figures beside the hidden ones some do, so the attack does see", { timeout: LONG }, () => {
    const { recovered } = told(
      "control: exact figures beside hidden ones",
      withoutRules(counties.slice(0, 2), ["followers"], "exact"),
    );
    expect(recovered.length).toBeGreaterThan(20);
  });

  test("and with rounding alone some do, so the solver is needed", { timeout: LONG }, () => {
    const { recovered } = told(
      "control: rounding without the solver",
      withoutRules(counties.slice(0, 1), ["heads"], "rounded"),
    );
    expect(recovered.length).toBeGreaterThan(0);
  });

  test("and with two counties in a regional cell, which is why it takes three", { timeout: LONG }, () => {
    const { recovered } = told(
      "control: two counties in exact regional cells",
      withoutThreeCounties(counties, ["followers"]),
    );
    expect(recovered.length).toBeGreaterThan(20);
  });
});
