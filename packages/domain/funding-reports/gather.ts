import {
  BudgetLines,
  Deadlines,
  GrantGoals,
  Grants,
  PeriodWork,
  Receipts,
  type DaySpan,
  type ReceiptItem,
} from "#db/repositories";
import { found, type Indicator } from "#kernel";
import { byId, listAllIndicators } from "../indicators/list-indicators.ts";
import { listGoals } from "../programme/list-goals.ts";
import type { Scope } from "../scope.ts";
import { planAndActual, yearsBetween } from "./plan-and-actual.ts";

const PLANNED_AHEAD = 12;

export const signedCents = ({ kind, amountCents }: Pick<ReceiptItem, "kind" | "amountCents">) =>
  kind === "refund" ? -amountCents : amountCents;

/** Everything a report on a grant and a period is made of, read at one moment. */
export async function gather(scope: Scope, grantId: string, span: DaySpan) {
  const work = PeriodWork.in(scope.db);
  const [
    grant,
    lines,
    receipts,
    deadlines,
    goalIds,
    goals,
    definitions,
    campaigns,
    planned,
    cards,
    counted,
    byMonth,
    released,
  ] = await Promise.all([
    Grants.in(scope.db).find(grantId).then(found),
    BudgetLines.in(scope.db).ofGrant(grantId),
    Receipts.in(scope.db).ofPeriod(grantId, span),
    Deadlines.in(scope.db).ofGrant(grantId),
    GrantGoals.in(scope.db).of(grantId),
    listGoals(scope),
    listAllIndicators(scope),
    work.campaigns(span),
    work.planned(PLANNED_AHEAD),
    work.cards(span),
    work.counted(span),
    work.byMonth(span),
    work.releasedMonths(span),
  ]);
  const indicators = byId(definitions);
  const amountOf = (indicator: Indicator): number => {
    if (indicators.get(indicator)?.sums === "latest")
      return byMonth.findLast((row) => row.indicator === indicator)?.amount ?? 0;
    return counted.filter((row) => row.indicator === indicator).reduce((sum, { amount }) => sum + amount, 0);
  };
  const paid = receipts.map((receipt) => ({
    lineId: receipt.lineId,
    year: Number(receipt.paidOn.slice(0, 4)),
    cents: signedCents(receipt),
  }));
  return {
    span,
    county: scope.tenant.name,
    now: scope.clock.now(),
    grant,
    receipts,
    account: planAndActual(lines, paid, grant, yearsBetween(span.from, span.to)),
    deadlines,
    goals: goals.filter(({ id }) => goalIds.includes(id)),
    definitions,
    indicators,
    campaigns,
    planned,
    cards,
    byMonth,
    released,
    amountOf,
    countedOn: (campaignId: string, indicator: Indicator) =>
      counted
        .filter((row) => row.campaignId === campaignId && row.indicator === indicator)
        .reduce((sum, { amount }) => sum + amount, 0),
    /** What a campaign cost in the period by its receipts; nothing where none is booked on it. */
    costOf(campaignId: string): number | undefined {
      const own = receipts.filter((receipt) => receipt.campaignId === campaignId);
      return own.length > 0 ? own.reduce((sum, receipt) => sum + signedCents(receipt), 0) : undefined;
    },
  };
}
export type Gathered = Awaited<ReturnType<typeof gather>>;
