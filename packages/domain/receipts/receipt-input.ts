import { z } from "zod";
import { day, euro, line, lines, tick } from "../fields.ts";

const MOST_EURO = 1_000_000;

/** What was paid, as one types it: "1.250,50" or "1250,5 €", always without a minus. */
const amount = z
  .string()
  .trim()
  .refine((typed) => !/^[-−–]/.test(typed), { params: { rule: "minus" } })
  .transform((typed) => typed.replace(/\s*(€|eur|euro)$/i, ""))
  .pipe(euro(MOST_EURO))
  .refine((cents) => cents > 0, { params: { rule: "too-small", limit: "0,01 €" } });

/** One receipt. `another` says that it is not the one it looks like. */
export const receiptInput = z.strictObject({
  number: line(40).transform((typed) => typed.replaceAll(/\s+/g, " ")),
  paidOn: day,
  payee: line(140, 2),
  purpose: line(200, 3),
  lineId: line(60),
  campaignId: z.string().trim().max(60).default(""),
  kind: z.enum(["expense", "refund"]),
  amountCents: amount,
  another: tick,
});
export type ReceiptInput = z.infer<typeof receiptInput>;

export const cancellationInput = z.strictObject({ reason: lines(400, 5) });
