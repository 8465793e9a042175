import { expect, test } from "vitest";
import { quotaWindow } from "#domain/gp/path";
import { easterSunday, nextHomecomings } from "#domain/homecoming/next-homecomings";

test.each([
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2027, "2027-03-28"],
  [2038, "2038-04-25"],
])("Easter %i is on %s", (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test("the next times to come home begin with the one that goes on", () => {
  expect(nextHomecomings("2026-12-29", 2)).toEqual([
    { what: "between-the-years", from: "2026-12-27", to: "2026-12-30" },
    { what: "easter", from: "2027-03-26", to: "2027-03-29" },
  ]);
  expect(nextHomecomings("2026-12-31", 3).map(({ what }) => what)).toEqual(["easter", "schuetzenfest", "whitsun"]);
});

test("the rural doctors' quota shows its open window, or the next one", () => {
  expect(quotaWindow("2026-09-30")).toEqual({ from: "2026-09-01", to: "2026-09-30" });
  expect(quotaWindow("2026-10-01")).toEqual({ from: "2027-03-01", to: "2027-03-31" });
});
