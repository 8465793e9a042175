import { describe, expect, test } from "vitest";
import { planAndActual, yearsBetween } from "#domain/funding-reports/plan-and-actual";

const line = (number: string, ...years: [year: number, cents: number][]) => ({
  id: `bln_${number}` as const,
  number,
  name: `Ansatz ${number}`,
  years: years.map(([year, plannedCents]) => ({ year, plannedCents })),
});
const paid = (number: string, year: number, cents: number) => ({ lineId: `bln_${number}`, year, cents });
const terms = { share: 8000, permittedShift: 20 };
const ofLine = (account: ReturnType<typeof planAndActual>, number: string) =>
  account.lines.find((one) => one.number === number)!;

describe("the permitted shift between lines", () => {
  const plan = [line("1", [2026, 100_00]), line("2", [2026, 100_00]), line("3", [2026, 50_00])];

  test("a line may exceed its plan by the permitted part where another makes up for it", () => {
    const account = planAndActual(plan, [paid("1", 2026, 120_00), paid("2", 2026, 60_00)], terms, [2026]);
    expect(ofLine(account, "1")).toMatchObject({ overCents: 20_00, coveredCents: 20_00, consentCents: 0 });
    expect(account.totals).toMatchObject({ consentCents: 0, fundedCents: 144_00, ownCents: 36_00 });
  });

  test("a cent more needs consent, and is not funded until then", () => {
    const account = planAndActual(plan, [paid("1", 2026, 120_01), paid("2", 2026, 60_00)], terms, [2026]);
    expect(ofLine(account, "1")).toMatchObject({ coveredCents: 20_00, consentCents: 1 });
    expect(account.totals).toMatchObject({ consentCents: 1, fundedCents: 144_00, ownCents: 36_01 });
  });

  test("where no line saves anything, nothing is covered", () => {
    const account = planAndActual(
      plan,
      [paid("1", 2026, 110_00), paid("2", 2026, 100_00), paid("3", 2026, 50_00)],
      terms,
      [2026],
    );
    expect(ofLine(account, "1")).toMatchObject({ overCents: 10_00, coveredCents: 0, consentCents: 10_00 });
  });

  test("too small savings are shared between the lines to the cent", () => {
    const account = planAndActual(
      plan,
      [paid("1", 2026, 110_00), paid("2", 2026, 120_00), paid("3", 2026, 49_99)],
      terms,
      [2026],
    );
    expect(account.totals).toMatchObject({ overCents: 30_00, coveredCents: 1, consentCents: 29_99 });
    expect(ofLine(account, "1").coveredCents + ofLine(account, "2").coveredCents).toBe(1);
  });

  test("a refund brings a line back below its plan", () => {
    const account = planAndActual(plan, [paid("1", 2026, 130_00), paid("1", 2026, -30_00)], terms, [2026]);
    expect(ofLine(account, "1")).toMatchObject({ paidCents: 100_00, overCents: 0 });
  });

  test("a line without a plan needs consent for everything", () => {
    const account = planAndActual([...plan, line("4")], [paid("4", 2026, 5_00)], terms, [2026]);
    expect(ofLine(account, "4")).toMatchObject({ plannedCents: 0, coveredCents: 0, consentCents: 5_00 });
  });
});

test("the funder pays its share, never more than of the plan, and the lines' shares add up to it", () => {
  const plan = [line("1", [2025, 33_33], [2026, 33_34]), line("2", [2026, 33_33])];
  const all = [paid("1", 2025, 33_33), paid("1", 2026, 33_33), paid("2", 2026, 33_33)];
  const account = planAndActual(plan, all, { share: 6667, permittedShift: 20 }, [2025, 2026]);
  expect(account.totals.fundedCents).toBe(66_66);
  expect(account.lines.reduce((sum, { fundedCents }) => sum + fundedCents, 0)).toBe(66_66);
  const over = planAndActual(plan, [paid("1", 2025, 1_000_00)], { share: 10_000, permittedShift: 100 }, [2025, 2026]);
  expect(over.totals.grantedCents).toBe(100_00);
  expect(over.totals.fundedCents).toBeLessThanOrEqual(100_00);
});

test("only the years that are asked for count", () => {
  const plan = [line("1", [2025, 10_00], [2026, 20_00])];
  const account = planAndActual(plan, [paid("1", 2025, 1_00), paid("1", 2026, 2_00)], terms, [2025]);
  expect(account.totals).toMatchObject({ plannedCents: 10_00, paidCents: 1_00 });
  expect(yearsBetween("2025-11-01", "2027-02-28")).toEqual([2025, 2026, 2027]);
});

test("more refunds than expenses are nothing the funder pays for", () => {
  const account = planAndActual([line("1", [2026, 10_00])], [paid("1", 2026, -3_00)], terms, [2026]);
  expect(account.totals).toMatchObject({ paidCents: -3_00, fundedCents: 0, ownCents: -3_00 });
});
