import { bookReceipt } from "#domain/receipts/book-receipt";
import { receiptInput } from "#domain/receipts/receipt-input";
import { addGrant } from "#domain/funding/add-grant";
import { listBudgetLines } from "#domain/funding/list-budget-lines";
import { planBudget } from "#domain/funding/plan-budget";
import { asEditor, type Lead, type Member } from "#domain/team/actors";
import type { Scope } from "#domain/scope";
import { randomText, type Id } from "#kernel";

export interface GrantPlan {
  startsOn?: string;
  endsOn?: string;
  share?: number;
  permittedShift?: number;
  /** Planned cents by line and year. */
  lines?: Record<number, number>[];
}

export interface PlantedGrant {
  id: Id<"grn">;
  lines: Id<"bln">[];
  path: string;
}

/** A grant with its budget plan, as a lead enters it. */
export async function aGrant(scope: Scope, lead: Lead, plan: GrantPlan = {}): Promise<PlantedGrant> {
  const { startsOn = "2025-01-01", endsOn = "2026-12-31", share = 8000, permittedShift = 20 } = plan;
  const lines = plan.lines ?? [{ 2025: 100_000, 2026: 100_000 }, { 2026: 50_000 }];
  const added = await addGrant(scope, lead, {
    title: "Zurück in die Heimat",
    funder: "Bezirksregierung Arnsberg",
    noticeNumber: `AZ-${randomText(8)}`,
    noticeOn: startsOn,
    purpose: "Rückkehr erleichtern.",
    startsOn,
    endsOn,
    share,
    permittedShift,
  });
  if ("problems" in added) throw new Error("the grant was not added");
  const planned = await planBudget(scope, lead, added.id, {
    seen: 1,
    lines: lines.map((years, row) => ({ row, id: "", number: `${row + 1}`, name: `Ansatz ${row + 1}`, years })),
  });
  if ("problems" in planned) throw new Error("the budget was not planned");
  const kept = await listBudgetLines(scope, added.id);
  return { id: added.id, lines: kept.map(({ id }) => id), path: `/team/foerderung/${added.id}` };
}

export interface PlantedReceipt {
  number?: string;
  paidOn?: string;
  payee?: string;
  purpose?: string;
  line?: number;
  kind?: "expense" | "refund";
  amount?: string;
  campaignId?: string;
}

/** A receipt booked through its use-case. */
export async function aReceipt(
  scope: Scope,
  member: Member,
  grant: PlantedGrant,
  { line = 0, amount = "12,50", ...given }: PlantedReceipt = {},
): Promise<Id<"rcp">> {
  const input = receiptInput.parse({
    number: `R-${randomText(8)}`,
    paidOn: "2026-03-04",
    payee: "Druckerei Beispiel",
    purpose: "Karten für den Sommer",
    kind: "expense",
    ...given,
    lineId: grant.lines[line]!,
    amountCents: amount,
    another: "on",
  });
  const booked = await bookReceipt(scope, asEditor(member), grant.id, input, randomText(20));
  if ("problems" in booked) throw new Error(JSON.stringify(booked.problems));
  return booked.receipt.id;
}
