import type { AccountGoal, AccountLine, Day, FrozenAccount } from "#kernel";
import { signedCents, type Gathered } from "./gather.ts";
import { goalsReached } from "./goals-reached.ts";
import { missing } from "./missing.ts";
import { finalText, type ReportSentence } from "./sentences.ts";

/** Everything a report shows, as plain data: what a page, the PDF and the workbook are made of, and what is frozen. */
export function accountOf(gathered: Gathered, sentences: readonly ReportSentence[], frozenBy: string): FrozenAccount {
  const { county, grant, account, receipts, definitions, amountOf } = gathered;
  const { title, funder, noticeNumber, purpose, share, permittedShift } = grant;
  const days = { noticeOn: grant.noticeOn, startsOn: grant.startsOn, endsOn: grant.endsOn } as Record<
    "noticeOn" | "startsOn" | "endsOn",
    Day
  >;
  return {
    county,
    grant: { title, funder, noticeNumber, purpose, share, permittedShift, ...days },
    lines: account.lines.map(lineOf),
    totals: account.totals,
    receipts: receipts.map((receipt) => ({
      number: receipt.number,
      paidOn: receipt.paidOn as Day,
      payee: receipt.payee,
      purpose: receipt.purpose,
      line: receipt.line,
      campaign: receipt.campaign ?? "",
      kind: receipt.kind,
      cents: signedCents(receipt),
      filed: receipt.filePath !== null,
    })),
    goals: goalsReached(gathered).map(goalOf),
    indicators: definitions
      .filter(({ id }) => amountOf(id) > 0)
      .map(({ id, name, unit, counts }) => ({ name, unit, counts, amount: amountOf(id) })),
    sentences: finalText(sentences),
    missing: missing(gathered).map(({ text }) => text),
    frozenBy,
  };
}

const lineOf = (line: AccountLine): AccountLine => ({
  number: line.number,
  name: line.name,
  plannedCents: line.plannedCents,
  paidCents: line.paidCents,
  overCents: line.overCents,
  coveredCents: line.coveredCents,
  consentCents: line.consentCents,
  fundedCents: line.fundedCents,
  years: line.years,
});

const goalOf = ({ text, indicator, unit, target, actual, origin }: AccountGoal): AccountGoal => ({
  text,
  indicator,
  unit,
  target,
  actual,
  origin,
});
