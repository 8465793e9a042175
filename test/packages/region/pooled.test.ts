import { describe, expect, test } from "vitest";
import {
  contributions,
  covering,
  participation,
  pooled,
  type Contribution,
  type ReleasedTable,
} from "#db/repositories";
import type { Month } from "#kernel";

const from = (...figures: Contribution["publication"][]): Contribution[] =>
  figures.map((publication, county) => ({ countyId: `tnt_${county}` as const, publication }));

describe("the region's figure about people", () => {
  test("needs three counties", () => {
    expect(pooled(true, from({ value: 20 }, { value: 25 }))).toEqual({ kind: "withheld", reason: "too-few-counties" });
    expect(pooled(true, from({ value: 20 }, { value: 25 }, { value: 10 }))).toEqual({
      kind: "about",
      low: 55,
      high: 55,
    });
  });

  test("is not shown where one county could make up more than 85 percent", () => {
    expect(pooled(true, from({ value: 200 }, { value: 10 }, { band: "0–7" }))).toEqual({
      kind: "withheld",
      reason: "one-county-stands-out",
    });
    expect(pooled(true, from({ value: 80 }, { value: 10 }, { value: 10 }))).toMatchObject({ kind: "about" });
  });

  test("is a span where bands are in it", () => {
    expect(pooled(true, from({ value: 20 }, { value: 25 }, { band: "0–7" }, { band: "13–27" }))).toEqual({
      kind: "about",
      low: 58,
      high: 79,
    });
  });
});

test("the region's figure about things is exact, whoever it comes from", () => {
  expect(pooled(false, from({ value: 1987 }))).toEqual({ kind: "exact", value: 1987 });
});

describe("a longer period", () => {
  const year = Array.from({ length: 12 }, (_, at) => `2030-${String(at + 1).padStart(2, "0")}` as Month);
  const heads = { id: "heads", sums: "sum" } as const;
  const table = (county: string, period: string, months: Month[], publication: Contribution["publication"]) =>
    ({
      countyId: `tnt_${county}`,
      period,
      months,
      definitions: [heads, { id: "students", sums: "latest" }],
      totals: { heads: publication, students: publication },
    }) as unknown as ReleasedTable;
  const whole = [
    ...year.map((month) => table("a", month, [month], { band: "0–7" })),
    table("a", "2030", year, { value: 40 }),
  ];
  const left = year.slice(0, 4).map((month) => table("b", month, [month], { value: 10 }));

  test("takes a year where there is one, instead of twelve bands, and months elsewhere", () => {
    expect(covering([...whole, ...left]).map(({ period }) => period)).toEqual(["2030", ...year.slice(0, 4)]);
    const parts = contributions([...whole, ...left], heads, ({ totals }) => totals.heads);
    expect(parts.map(({ publication }) => publication)).toEqual([{ value: 40 }, ...left.map(() => ({ value: 10 }))]);
  });

  test("takes the last month alone of what is not added up", () => {
    const students = { id: "students", sums: "latest" } as const;
    expect(contributions(left, students, ({ totals }) => totals.students)).toHaveLength(1);
  });

  test("says from when to when a county took part that left in the middle of it", () => {
    expect(participation([...whole, ...left])).toEqual([
      { countyId: "tnt_a", from: "2030-01", to: "2030-12", months: 12 },
      { countyId: "tnt_b", from: "2030-01", to: "2030-04", months: 4 },
    ]);
  });
});
