import { eachReceipt, type ReceiptFilter, type ReceiptItem } from "#domain/receipts/list-receipts";
import type { Scope } from "#domain/scope";
import type { Reader } from "#domain/team/actors";
import { csvInPages, type CsvRow } from "#export/csv";
import { workbook, type Cell, type Sheet } from "#export/xlsx";
import { dayOf } from "#kernel";
import { receiptColumns, receiptKinds } from "../texts/receipts.ts";

const signed = ({ kind, amountCents }: ReceiptItem) => (kind === "refund" ? -amountCents : amountCents);
const amountText = (cents: number) => (cents / 100).toFixed(2).replace(".", ",");
const cancelledOn = ({ cancelledAt }: ReceiptItem) => (cancelledAt === null ? "" : dayOf(cancelledAt));

const cells = (receipt: ReceiptItem, cents: Cell): Cell[] => [
  receipt.number,
  receipt.paidOn,
  receipt.payee,
  receipt.purpose,
  receipt.line,
  receipt.lineName,
  receipt.campaign ?? "",
  receiptKinds[receipt.kind],
  cents,
  receipt.filePath ? "ja" : "nein",
  cancelledOn(receipt),
  receipt.cancelReason,
];

/** The list as CSV; what was cancelled says so, and its amount does not count. */
export function receiptsCsv(scope: Scope, reader: Reader, grantId: string, filter: ReceiptFilter) {
  const pages = (async function* () {
    for await (const page of eachReceipt(scope, reader, grantId, filter))
      yield page.map((receipt): CsvRow =>
        cells(receipt, amountText(receipt.cancelledAt === null ? signed(receipt) : 0)),
      );
  })();
  return csvInPages(receiptColumns, pages);
}

const kinds: Partial<Record<(typeof receiptColumns)[number], "day" | "euro">> = {
  "Bezahlt am": "day",
  Storniert: "day",
  Betrag: "euro",
};
const columns: Sheet["columns"] = receiptColumns.map((label) => ({
  label,
  kind: kinds[label] ?? "text",
  sum: label === "Betrag",
  width: label === "Empfänger" || label === "Zweck" || label === "Aktion" ? 34 : undefined,
}));

/** The list as a workbook: what counts with its sum, and beside it what was cancelled. */
export async function receiptsWorkbook(scope: Scope, reader: Reader, grantId: string, filter: ReceiptFilter) {
  const valid: Cell[][] = [];
  const cancelled: Cell[][] = [];
  for await (const page of eachReceipt(scope, reader, grantId, filter))
    for (const receipt of page)
      (receipt.cancelledAt === null ? valid : cancelled).push(cells(receipt, signed(receipt)));
  return workbook([
    { name: "Belege", columns, rows: valid },
    { name: "Storniert", columns: columns.map((column) => ({ ...column, sum: false })), rows: cancelled },
  ]);
}
