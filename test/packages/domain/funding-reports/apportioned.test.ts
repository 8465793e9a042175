import { expect, test } from "vitest";
import { apportioned } from "#domain/funding-reports/apportioned";

const sum = (parts: number[]) => parts.reduce((all, part) => all + part, 0);

test("parts are whole cents and add up to the whole", () => {
  expect(apportioned(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(apportioned(1, [1, 1, 1])).toEqual([1, 0, 0]);
  expect(apportioned(10, [0, 5, 0])).toEqual([0, 10, 0]);
  expect(apportioned(10, [0, 0])).toEqual([0, 0]);
  expect(apportioned(10, [])).toEqual([]);
  expect(apportioned(90, [-10, 110])).toEqual([-9, 99]);
});

test("no part of what is at most the weights is more than its weight", () => {
  for (let round = 0; round < 500; round++) {
    const weights = Array.from({ length: 1 + (round % 9) }, () => Math.floor(Math.random() * 1_000_000));
    const total = Math.floor(Math.random() * (sum(weights) + 1));
    const parts = apportioned(total, weights);
    expect(sum(parts)).toBe(sum(weights) > 0 ? total : 0);
    parts.forEach((part, at) => expect(part).toBeLessThanOrEqual(weights[at]!));
  }
});

test("amounts far beyond what fits into a product of numbers stay exact", () => {
  const parts = apportioned(9_007_199_254_740_991, [9_007_199_254_740_990, 1]);
  expect(parts).toEqual([9_007_199_254_740_990, 1]);
});
