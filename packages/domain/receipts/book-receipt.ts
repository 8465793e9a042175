import { BudgetLines, Campaigns, commit, Grants, Receipts, type Receipt } from "#db/repositories";
import { dayOf, found, newId, type Id, type Problem } from "#kernel";
import type { Attachment } from "#media";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { keepFile } from "./receipt-file.ts";
import type { ReceiptInput } from "./receipt-input.ts";

/** A receipt that is booked already: of the same number, or so alike that it might be the same. */
export type Alike = Pick<Receipt, "id" | "number">;
export type Booked = { receipt: { id: Id<"rcp"> } } | { problems: Problem[]; alike: Alike[] };

/**
 * Books a receipt on a line of a grant, and on a campaign if one is named. The same form twice (`key`) is booked once, a
 * number once in its grant; what only looks like a receipt that is there already has to be ticked as another one.
 */
export async function bookReceipt(
  scope: Scope,
  editor: Editor,
  grantId: string,
  input: ReceiptInput,
  key: string,
  file?: Pick<Attachment, "bytes" | "type">,
): Promise<Booked> {
  const receipts = Receipts.in(scope.db);
  const [grant, line, campaign, before, sameNumber, sameDay] = await Promise.all([
    Grants.in(scope.db).find(grantId).then(found),
    BudgetLines.in(scope.db).find(input.lineId),
    input.campaignId ? Campaigns.in(scope.db).find(input.campaignId) : undefined,
    receipts.findByKey(key),
    receipts.findByNumber(grantId, input.number),
    receipts.like(grantId, input),
  ]);
  if (before) return { receipt: before };
  const alike = sameDay.filter(({ payee }) => plain(payee) === plain(input.payee));
  const problems: Problem[] = [];
  if (line?.grantId !== grant.id) problems.push({ field: "lineId", rule: "choice" });
  if (input.campaignId && !campaign) problems.push({ field: "campaignId", rule: "choice" });
  if (input.paidOn > dayOf(scope.clock.now())) problems.push({ field: "paidOn", rule: "in-the-future" });
  else if (input.paidOn < grant.startsOn || input.paidOn > grant.endsOn)
    problems.push({ field: "paidOn", rule: "outside-period", limit: span(grant) });
  if (sameNumber) problems.push({ field: "number", rule: "booked-already" });
  else if (alike.length > 0 && !input.another) problems.push({ field: "another", rule: "alike" });
  if (problems.length > 0) return { problems, alike: sameNumber ? [sameNumber] : input.another ? [] : alike };

  const { another: _, campaignId, lineId, ...booked } = input;
  const kept = file && (await keepFile(scope, file));
  const id = newId("rcp");
  try {
    await commit(
      scope.db,
      receipts.add({
        id,
        grantId: grant.id,
        lineId: lineId as Id<"bln">,
        campaignId: (campaignId || null) as Id<"cmp"> | null,
        ...booked,
        filePath: kept?.path ?? null,
        fileType: kept?.type ?? null,
        operationKey: key,
        bookedBy: editor.id,
        bookedAt: scope.clock.now(),
      }),
      audited(scope, editor, "receipt.booked", id, { grant: grant.id }),
    );
    return { receipt: { id } };
  } catch (error) {
    if (kept) await scope.files.remove([kept.path]);
    return overtaken(scope, grant.id, input.number, key, error);
  }
}

/** Somebody was faster by a moment: with the same form, or with another receipt of this number. */
async function overtaken(scope: Scope, grantId: string, number: string, key: string, error: unknown): Promise<Booked> {
  const rule = Receipts.refused(error);
  if (!rule) throw error;
  const receipts = Receipts.in(scope.db);
  const [byKey, byNumber] = await Promise.all([receipts.findByKey(key), receipts.findByNumber(grantId, number)]);
  if (byKey) return { receipt: byKey };
  return { problems: [{ field: "number", rule: "booked-already" }], alike: byNumber ? [byNumber] : [] };
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .normalize("NFKC")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");

const germanDay = (day: string) => day.split("-").toReversed().join(".");
const span = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
  `${germanDay(startsOn)} bis ${germanDay(endsOn)}`;
