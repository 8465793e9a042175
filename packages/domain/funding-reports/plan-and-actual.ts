import type { BudgetLine } from "#db/repositories";
import type { AccountLine, AccountTotals } from "#kernel";
import { apportioned } from "./apportioned.ts";

/** What the notice says about money: the funder's share in hundredths of a percent, the permitted shift in percent. */
export interface Terms {
  share: number;
  permittedShift: number;
}

export interface Paid {
  lineId: string;
  year: number;
  cents: number;
}

export type PlannedLine = Pick<BudgetLine, "id" | "number" | "name" | "years">;

/**
 * Plan against what was paid, line by line, over these years. The plan binds as a whole; a line may be above its own by the
 * permitted percentage as far as other lines stay below theirs (ANBest-P 1.2). What goes further needs the funder's consent and
 * is not funded until then.
 */
export function planAndActual(
  lines: readonly PlannedLine[],
  paid: readonly Paid[],
  { share, permittedShift }: Terms,
  years: readonly number[],
): { lines: (AccountLine & { id: string })[]; totals: AccountTotals } {
  const cents = new Map<string, number>();
  for (const { lineId, year, cents: more } of paid) {
    const key = `${lineId} ${year}`;
    cents.set(key, (cents.get(key) ?? 0) + more);
  }
  const rows = lines.map(({ id, number, name, years: planned }) => {
    const byYear = years.map((year) => ({
      year,
      plannedCents: planned.find((one) => one.year === year)?.plannedCents ?? 0,
      paidCents: cents.get(`${id} ${year}`) ?? 0,
    }));
    const plannedCents = sumOf(byYear, (one) => one.plannedCents);
    const paidCents = sumOf(byYear, (one) => one.paidCents);
    return {
      id,
      number,
      name,
      years: byYear,
      plannedCents,
      paidCents,
      overCents: Math.max(0, paidCents - plannedCents),
    };
  });

  const permitted = rows.map(({ overCents, plannedCents }) =>
    Math.min(overCents, Math.floor((plannedCents * permittedShift) / 100)),
  );
  const saved = sumOf(rows, ({ plannedCents, paidCents }) => Math.max(0, plannedCents - paidCents));
  const covered = apportioned(Math.min(sumOf(permitted, Number), saved), permitted);
  const eligible = rows.map(({ paidCents, overCents }, at) => paidCents - overCents + covered[at]!);

  const plannedCents = sumOf(rows, (row) => row.plannedCents);
  const grantedCents = percentOf(plannedCents, share);
  const fundedCents = Math.min(Math.max(0, percentOf(sumOf(eligible, Number), share)), grantedCents);
  const funded = apportioned(fundedCents, eligible);
  const accountLines = rows.map((row, at) => ({
    ...row,
    coveredCents: covered[at]!,
    consentCents: row.overCents - covered[at]!,
    fundedCents: funded[at]!,
  }));
  const paidCents = sumOf(rows, (row) => row.paidCents);
  return {
    lines: accountLines,
    totals: {
      plannedCents,
      paidCents,
      overCents: sumOf(rows, (row) => row.overCents),
      coveredCents: sumOf(covered, Number),
      consentCents: sumOf(accountLines, (line) => line.consentCents),
      fundedCents,
      ownCents: paidCents - fundedCents,
      grantedCents,
    },
  };
}

/** Every year from the day to the day. */
export function yearsBetween(from: string, to: string): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Hundredths of a percent of cents, rounded to the cent, half a cent up. */
const percentOf = (cents: number, share: number) => Number((BigInt(cents) * BigInt(share) * 2n + 10_000n) / 20_000n);

const sumOf = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((sum, one) => sum + of(one), 0);
