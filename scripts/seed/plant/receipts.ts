import { listBudgetLines } from "#domain/funding/list-budget-lines";
import { listGrants } from "#domain/funding/list-grants";
import { beginReport } from "#domain/funding-reports/begin-report";
import { freezeReport } from "#domain/funding-reports/freeze-report";
import { viewReport } from "#domain/funding-reports/view-report";
import { bookReceipt } from "#domain/receipts/book-receipt";
import { cancelReceipt } from "#domain/receipts/cancel-receipt";
import type { ReceiptInput } from "#domain/receipts/receipt-input";
import { addDays, type Day, type Id, type Instant } from "#kernel";
import { paymentSeeds } from "../content/receipts.ts";
import { Dice } from "../dice.ts";
import type { Diary } from "./diary.ts";
import type { CampaignBook } from "./publishing.ts";
import { made, type Region } from "./region.ts";

type Payment = Omit<ReceiptInput, "lineId" | "number" | "campaignId"> & { line: string; campaignId: () => string };

/** Two years of what HSK paid out of its grant, the interim report on the first of them, and the final one as a draft. */
export function noteReceipts(diary: Diary, region: Region, campaigns: CampaignBook, today: Day) {
  const thisYear = Number(today.slice(0, 4));
  const payments = [thisYear - 1, thisYear]
    .flatMap((year) => paymentsOf(year, campaigns))
    .filter(({ paidOn }) => paidOn < addDays(today, -3))
    .toSorted((one, other) => (one.paidOn < other.paidOn ? -1 : 1));
  let planned: { grant: Id<"grn">; lines: ReadonlyMap<string, Id<"bln">> } | undefined;
  const planAt = async (at: Instant) => {
    const scope = region.scope("hsk", at);
    if (planned) return { scope, ...planned };
    const grants = await listGrants(scope);
    const grant = grants.find(({ startsOn }) => startsOn === `${thisYear - 1}-01-01`)!.id;
    const lines = await listBudgetLines(scope, grant);
    planned = { grant, lines: new Map(lines.map(({ number, id }) => [number, id])) };
    return { scope, ...planned };
  };
  payments.forEach((payment, at) => {
    const bookedOn =
      payment.paidOn < `${thisYear - 1}-03-05` ? `${thisYear - 1}-03-05` : addDays(payment.paidOn as Day, 2);
    diary.note("hsk", bookedOn as Day, "10:20", (when) => book(when, payment, at + 1));
  });
  diary.note("hsk", `${thisYear}-03-20`, "16:10", async (at) => {
    const { scope, grant } = await planAt(at);
    const lead = region.lead("hsk");
    const span = { fromOn: `${thisYear - 1}-01-01`, toOn: `${thisYear - 1}-12-31` };
    const { id } = made(await beginReport(scope, lead, grant, { kind: "interim", ...span }));
    const { report } = await viewReport(scope, lead, grant, id);
    await freezeReport(scope, lead, grant, id, { revision: report.revision, anyway: true });
  });
  diary.note("hsk", addDays(today, -2), "15:40", async (at) => {
    const { scope, grant } = await planAt(at);
    made(await beginReport(scope, region.editor("hsk"), grant, { kind: "final", fromOn: "", toOn: "" }));
  });

  async function book(at: Instant, { line, campaignId, ...payment }: Payment, number: number) {
    const { scope, grant, lines } = await planAt(at);
    const editor = region.editor("hsk");
    const input = {
      ...payment,
      number: `${payment.paidOn.slice(0, 4)}-${String(number).padStart(4, "0")}`,
      lineId: lines.get(line)!,
      campaignId: campaignId(),
    };
    const { receipt } = made(await bookReceipt(scope, editor, grant, input, `demo-receipt-${number}`));
    if (number % 41 === 0) await cancelAndBookAnew(at, grant, receipt.id, input, number);
  }

  async function cancelAndBookAnew(at: Instant, grantId: string, id: Id<"rcp">, input: ReceiptInput, number: number) {
    const scope = region.scope("hsk", at + 600);
    const editor = region.editor("hsk");
    await cancelReceipt(scope, editor, grantId, id, "Betrag falsch abgelesen; mit dem richtigen neu gebucht.");
    const right = { ...input, amountCents: input.amountCents + 900 };
    made(await bookReceipt(scope, editor, grantId, right, `demo-receipt-${number}-anew`));
  }
}

/** A year's payments: wages month by month, and what each line buys besides; one in fifteen is a refund. */
function paymentsOf(year: number, campaigns: CampaignBook): Payment[] {
  const dice = new Dice(`receipts ${year}`);
  const wages = Array.from({ length: 12 }, (_, month): Payment => {
    const paidOn = `${year}-${String(month + 1).padStart(2, "0")}-28`;
    return {
      line: "1.1",
      paidOn,
      payee: "Personalabrechnung des Kreises",
      purpose: `Anteilige Personalkosten ${String(month + 1).padStart(2, "0")}/${year}`,
      kind: "expense",
      amountCents: 569_000 + dice.between(-9_000, 9_900),
      another: true,
      campaignId: () => "",
    };
  });
  const rest = Object.entries(paymentSeeds).flatMap(([line, seed]) =>
    Array.from({ length: seed.perYear }, (): Payment => {
      const paidOn = addDays(`${year}-01-06`, dice.between(0, 350));
      const refund = dice.between(1, 15) === 1;
      const [least, most] = seed.between;
      return {
        line,
        paidOn,
        payee: dice.pick(seed.payees),
        purpose: refund ? "Gutschrift zu einer früheren Rechnung" : dice.pick(seed.purposes),
        kind: refund ? "refund" : "expense",
        amountCents: refund ? dice.between(800, 4_900) : dice.between(least * 100, most * 100),
        another: true,
        campaignId: () => (seed.campaign ? campaigns.running("hsk", seed.campaign, paidOn) : ""),
      };
    }),
  );
  return [...wages, ...rest];
}
