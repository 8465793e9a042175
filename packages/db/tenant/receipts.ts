import { and, asc, desc, eq, gte, isNotNull, isNull, lt, lte, or, sql, type SQL } from "drizzle-orm";
import type { Day, Id, Instant } from "#kernel";
import { refusedBecause, violatedConstraint } from "../connection.ts";
import type { Row } from "../statement.ts";
import { budgetLines, campaigns, members, receipts } from "../tables/index.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Receipt = Row<typeof receipts>;

export interface ReceiptFilter {
  lineId?: string;
  campaignId?: string;
  year?: number;
  /** Only valid ones that have no picture or PDF yet. */
  withoutFile?: boolean;
}

/** What was paid on a line in a year, refunds taken off, in cents. */
export interface ReceiptSum {
  lineId: string;
  year: number;
  receipts: number;
  refunds: number;
  refundCents: number;
  cents: number;
}

const valid = isNull(receipts.cancelledAt);
const cents = sql<number>`sum(CASE ${receipts.kind} WHEN 'refund' THEN -${receipts.amountCents} ELSE ${receipts.amountCents} END)`;
const year = sql<number>`CAST(substr(${receipts.paidOn}, 1, 4) AS INTEGER)`;
const ofGrant = (grantId: string) => eq(receipts.grantId, grantId as Id<"grn">);
const within = ({ from, to }: { from: Day; to: Day }) => and(gte(receipts.paidOn, from), lte(receipts.paidOn, to));

const listed = {
  id: receipts.id,
  number: receipts.number,
  paidOn: receipts.paidOn,
  payee: receipts.payee,
  purpose: receipts.purpose,
  kind: receipts.kind,
  amountCents: receipts.amountCents,
  lineId: receipts.lineId,
  line: budgetLines.number,
  lineName: budgetLines.name,
  campaignId: receipts.campaignId,
  campaign: sql<string | null>`${campaigns.title}`,
  filePath: receipts.filePath,
  fileType: receipts.fileType,
  cancelledAt: receipts.cancelledAt,
  cancelReason: receipts.cancelReason,
  bookedAt: receipts.bookedAt,
  bookedBy: sql<string | null>`${members.name}`,
};
const joins = [
  { table: budgetLines, on: eq(budgetLines.id, receipts.lineId) },
  { table: campaigns, on: eq(campaigns.id, receipts.campaignId), kind: "left" as const },
  { table: members, on: eq(members.id, receipts.bookedBy), kind: "left" as const },
];

/** What was paid out of a county's grants. Nothing here changes: a receipt is booked, and perhaps cancelled. */
export class Receipts {
  static in = (db: TenantDb) => new Receipts(db);
  readonly #rows: Rows<typeof receipts>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, receipts);
  }

  add = (receipt: New<typeof receipts>) => this.#rows.add(receipt);
  findByKey = (operationKey: string) => this.#rows.first({ where: eq(receipts.operationKey, operationKey) });
  findByNumber = (grantId: string, number: string) =>
    this.#rows.first({ where: and(ofGrant(grantId), eq(receipts.number, number), valid) });

  /** Which rule of the table a new receipt broke. */
  static refused = (error: unknown): "key" | "number" | undefined => {
    const columns = violatedConstraint(error);
    if (columns?.includes("operation_key")) return "key";
    return columns?.includes("receipts.number") ? "number" : undefined;
  };

  /** Whether a receipt was cancelled, or had its file, before. */
  static stays = (error: unknown): boolean =>
    refusedBecause(error, "a cancelled receipt stays cancelled") || refusedBecause(error, "a receipt keeps its file");

  /** Of one grant, with the names of what it is booked on. */
  async findOf(grantId: string, id: string): Promise<ReceiptItem | undefined> {
    const where = and(ofGrant(grantId), eq(receipts.id, id as Id<"rcp">));
    return (await this.#rows.select(listed, { joins, where, limit: 1 }))[0];
  }

  /** Valid ones that look like the same payment: same day, amount and direction; whose payee it is, decides the reader. */
  like = (grantId: string, { paidOn, amountCents, kind }: Pick<Receipt, "paidOn" | "amountCents" | "kind">) =>
    this.#rows.select(
      { id: receipts.id, number: receipts.number, payee: receipts.payee },
      {
        where: and(
          ofGrant(grantId),
          eq(receipts.paidOn, paidOn),
          eq(receipts.amountCents, amountCents),
          eq(receipts.kind, kind),
          valid,
        ),
        limit: 20,
      },
    );

  /** The latest paid first, after the one a reader has already seen. */
  page(grantId: string, filter: ReceiptFilter, { limit, after }: { limit: number; after?: { day: Day; id: string } }) {
    const earlier =
      after &&
      or(lt(receipts.paidOn, after.day), and(eq(receipts.paidOn, after.day), lt(receipts.id, after.id as Id<"rcp">)));
    const where = and(ofGrant(grantId), wanted(filter), earlier);
    return this.#rows.select(listed, { joins, where, orderBy: [desc(receipts.paidOn), desc(receipts.id)], limit });
  }

  /** Every valid receipt of a period, line by line and day by day. */
  ofPeriod = (grantId: string, period: { from: Day; to: Day }) =>
    this.#rows.select(listed, {
      joins,
      where: and(ofGrant(grantId), within(period), valid),
      orderBy: [asc(budgetLines.position), asc(budgetLines.number), asc(receipts.paidOn), asc(receipts.id)],
    });

  /** Sums by line and year of the valid receipts, refunds taken off. */
  sums = (grantId: string, filter: ReceiptFilter = {}): Promise<ReceiptSum[]> =>
    this.#rows.select(
      {
        lineId: receipts.lineId,
        year,
        receipts: sql<number>`count(*)`,
        refunds: sql<number>`sum(${receipts.kind} = 'refund')`,
        refundCents: sql<number>`sum(CASE ${receipts.kind} WHEN 'refund' THEN ${receipts.amountCents} ELSE 0 END)`,
        cents,
      },
      { where: and(ofGrant(grantId), wanted(filter), valid), groupBy: [receipts.lineId, year] },
    );

  /** The campaigns a grant's receipts are booked on. */
  campaignsOf = (grantId: string) =>
    this.#rows.select(
      { id: sql<Id<"cmp">>`${receipts.campaignId}`, title: campaigns.title },
      {
        joins: [{ table: campaigns, on: eq(campaigns.id, receipts.campaignId) }],
        where: ofGrant(grantId),
        groupBy: [receipts.campaignId, campaigns.title],
        orderBy: [asc(campaigns.title)],
      },
    );

  /** What campaigns cost by their valid receipts; one without a receipt is not there. */
  costs = (campaignId?: string) =>
    this.#rows.select(
      { campaignId: sql<Id<"cmp">>`${receipts.campaignId}`, cents, receipts: sql<number>`count(*)` },
      {
        where: and(
          campaignId === undefined ? isNotNull(receipts.campaignId) : eq(receipts.campaignId, campaignId as Id<"cmp">),
          valid,
        ),
        groupBy: [receipts.campaignId],
      },
    );

  cancel = (id: Id<"rcp">, reason: string, now: Instant) =>
    this.#rows.change(id, { cancelledAt: now, cancelReason: reason });

  /** Adds the file that was missing. */
  file = (id: Id<"rcp">, { path, type }: { path: string; type: string }) =>
    this.#rows.change(id, { filePath: path, fileType: type });
}
export type ReceiptItem = Awaited<ReturnType<Receipts["page"]>>[number];

function wanted({ lineId, campaignId, year: of, withoutFile }: ReceiptFilter): SQL | undefined {
  return and(
    lineId ? eq(receipts.lineId, lineId as Id<"bln">) : undefined,
    campaignId ? eq(receipts.campaignId, campaignId as Id<"cmp">) : undefined,
    of === undefined ? undefined : within({ from: `${of}-01-01` as Day, to: `${of}-12-31` as Day }),
    withoutFile ? and(isNull(receipts.filePath), valid) : undefined,
  );
}
