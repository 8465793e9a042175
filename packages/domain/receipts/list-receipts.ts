import { BudgetLines, Grants, PeriodWork, Receipts, type ReceiptFilter, type ReceiptItem } from "#db/repositories";
import { found, type Day } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

export type { ReceiptFilter, ReceiptItem };
const PAGE = 50;

/** A page of a grant's receipts, the latest paid first, with the sums of everything the filter finds. */
export async function listReceipts(
  scope: Scope,
  _reader: Reader,
  grantId: string,
  filter: ReceiptFilter,
  after?: { day: Day; id: string },
) {
  const receipts = Receipts.in(scope.db);
  const [grant, lines, campaigns, page, sums] = await Promise.all([
    Grants.in(scope.db).find(grantId).then(found),
    BudgetLines.in(scope.db).ofGrant(grantId),
    receipts.campaignsOf(grantId),
    receipts.page(grantId, filter, { limit: PAGE + 1, after }),
    receipts.sums(grantId, filter),
  ]);
  const shown = page.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    grant,
    lines,
    campaigns,
    receipts: shown,
    sums,
    next: page.length > PAGE && last ? { day: last.paidOn as Day, id: last.id } : undefined,
  };
}
export type ReceiptsView = Awaited<ReturnType<typeof listReceipts>>;

/** What a new receipt may be booked on. */
export async function receiptChoices(scope: Scope, _reader: Reader, grantId: string) {
  const [grant, lines, campaigns] = await Promise.all([
    Grants.in(scope.db).find(grantId).then(found),
    BudgetLines.in(scope.db).ofGrant(grantId),
    PeriodWork.in(scope.db).campaignsOfGrant(grantId),
  ]);
  return { grant, lines, campaigns };
}
export type ReceiptChoices = Awaited<ReturnType<typeof receiptChoices>>;

/** One receipt with its grant. */
export async function viewReceipt(scope: Scope, _reader: Reader, grantId: string, id: string) {
  const [grant, receipt] = await Promise.all([
    Grants.in(scope.db).find(grantId).then(found),
    Receipts.in(scope.db).findOf(grantId, id),
  ]);
  return { grant, receipt: found(receipt) };
}
export type ReceiptView = Awaited<ReturnType<typeof viewReceipt>>;

/** Everything the filter finds, in pages. */
export async function* eachReceipt(scope: Scope, _reader: Reader, grantId: string, filter: ReceiptFilter) {
  for (let after: { day: Day; id: string } | undefined; ;) {
    const page = await Receipts.in(scope.db).page(grantId, filter, { limit: 500, after });
    yield page;
    const last = page.at(-1);
    if (page.length < 500 || !last) return;
    after = { day: last.paidOn as Day, id: last.id };
  }
}
