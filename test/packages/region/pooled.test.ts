import { describe, expect, test } from "vitest";
import { pooled, type Contribution } from "../../../packages/db/region/pooled.ts";

const from = (...figures: Contribution["publication"][]): Contribution[] =>
  figures.map((publication, county) => ({ countyId: `tnt_${county}`, publication, months: 1 }));

describe("the region's figure about people", () => {
  test("needs three counties", () => {
    expect(pooled("heads", from({ value: 20 }, { value: 25 }))).toEqual({
      kind: "withheld",
      reason: "too-few-counties",
    });
    expect(pooled("heads", from({ value: 20 }, { value: 25 }, { value: 10 }))).toEqual({
      kind: "about",
      low: 55,
      high: 55,
    });
  });

  test("is not shown where one county could make up more than 85 percent", () => {
    expect(pooled("heads", from({ value: 200 }, { value: 10 }, { band: "0–7" }))).toEqual({
      kind: "withheld",
      reason: "one-county-stands-out",
    });
    expect(pooled("heads", from({ value: 80 }, { value: 10 }, { value: 10 }))).toMatchObject({ kind: "about" });
  });

  test("is a span where bands are in it", () => {
    expect(pooled("heads", from({ value: 20 }, { value: 25 }, { band: "0–7" }, { band: "13–27" }))).toEqual({
      kind: "about",
      low: 58,
      high: 79,
    });
  });
});

test("the region's figure about things is exact, whoever it comes from", () => {
  expect(pooled("boxes", from({ value: 1987 }))).toEqual({ kind: "exact", value: 1987 });
});
