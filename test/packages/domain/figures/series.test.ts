import { expect, test } from "vitest";
import { readPeriod, spanOf } from "#domain/figures/period";
import { seriesOf, targetsOf } from "#domain/figures/series";
import { byId } from "#domain/indicators/list-indicators";
import { berlinInstant, type Indicator, type Month } from "#kernel";

const definition = (id: Indicator, sums: "sum" | "latest") => ({
  id,
  name: id,
  unit: "",
  counts: "",
  leavesOut: "",
  aboutPeople: true,
  sums,
});
const definitions = byId([definition("heads", "sum"), definition("students", "latest")]);
const months: Month[] = ["2026-09", "2026-10", "2026-11"];
const now = berlinInstant("2026-11-24", "12:00");

test("what is added up adds up, a state is that of the last month that has one", () => {
  const series = seriesOf(
    [
      { month: "2026-09", indicator: "heads", amount: 5 },
      { month: "2026-11", indicator: "heads", amount: 2 },
      { month: "2026-09", indicator: "students", amount: 40 },
      { month: "2026-10", indicator: "students", amount: 31 },
    ],
    definitions,
  );
  expect([series.total("heads", months), series.total("students", months)]).toEqual([7, 31]);
  const none = seriesOf(
    [
      { month: "2026-09", indicator: "students", amount: 40 },
      { month: "2026-10", indicator: "students", amount: 0 },
    ],
    definitions,
  );
  expect(none.total("students", months)).toBe(0);
  expect([series.total("heads", ["2026-10"]), series.total("students", ["2026-11"])]).toEqual([0, 0]);
});

test("a year has its own target or that of all its months, a month its own or a twelfth", () => {
  const year2026 = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`);
  const targets = targetsOf(
    [
      { indicator: "heads", period: "2025", amount: 600 },
      { indicator: "heads", period: "2025-07", amount: 90 },
      ...year2026.map((period) => ({ indicator: "heads", period, amount: 10 })),
      { indicator: "students", period: "2026", amount: 48 },
    ],
    definitions,
  );
  expect([targets.ofYear(2025, "heads"), targets.ofYear(2026, "heads"), targets.ofYear(2024, "heads")]).toEqual([
    600,
    120,
    undefined,
  ]);
  expect([targets.ofMonth("2025-07", "heads"), targets.ofMonth("2025-08", "heads")]).toEqual([90, 50]);
  expect([targets.ofMonth("2026-11", "students"), targets.ofYear(2026, "students")]).toEqual([48, 48]);
  expect(targets.ofPeriod("2026", months, "heads")).toBe(120);
  expect(targets.ofPeriod("jahr", months, "heads")).toBe(30);
  expect(targets.ofPeriod("jahr", ["2025-12", ...months], "heads")).toBeUndefined();
  expect(targets.ofPeriod("alles", months, "heads")).toBeUndefined();
});

test("a period is one of those there are, and never reaches into the future", () => {
  expect(["monat", "2024", "2027", "1999", "x", undefined].map((asked) => readPeriod(asked, now))).toEqual([
    "monat",
    "2024",
    "jahr",
    "jahr",
    "jahr",
    "jahr",
  ]);
  expect(spanOf("2026", now)).toEqual({ from: "2026-01", to: "2026-11" });
  expect(spanOf("2016", now)).toEqual({ from: "2016-01", to: "2016-12" });
  expect(spanOf("jahr", now)).toEqual({ from: "2025-12", to: "2026-11" });
});
