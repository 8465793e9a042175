import { expect, test } from "vitest";
import { measure } from "../../../../duplicates/measure.ts";
import { sampleSet } from "../../../../duplicates/sample-set.ts";

test("the set is what it says: 2,000 employers, 300 of them twice in eight ways, 300 that only look alike", () => {
  const samples = sampleSet(7);
  const twice = samples.filter(
    ({ id, entity, sort }) => sort !== "ordinary" && entity < id && samples[entity]?.entity === entity,
  );
  expect(samples).toHaveLength(2000);
  expect(twice).toHaveLength(300);
  expect(new Set(twice.map(({ sort }) => sort)).size).toBe(8);
  expect(samples.filter(({ sort }) => sort !== "ordinary")).toHaveLength(600);
});

test.each([11, 12, 13, 14, 15])("98 of 100 hints are right and 95 of 100 duplicates are found in set %i", (seed) => {
  const { precision, recall } = measure(sampleSet(seed));
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});
