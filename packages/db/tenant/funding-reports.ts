import { and, desc, eq, sql } from "drizzle-orm";
import type { Day, FrozenAccount, Id, Instant } from "#kernel";
import { refusedBecause, violatedConstraint } from "../connection.ts";
import type { Row } from "../statement.ts";
import { fundingReports, members } from "../tables/index.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type FundingReport = Row<typeof fundingReports>;
export type ReportKind = FundingReport["kind"];

const oneMore = sql`${fundingReports.revision} + 1`;
const { id, kind, fromOn, toOn, version, reason, frozenAt, begunAt, grantId } = fundingReports;

/** Interim and final reports to the funders of a county. A frozen one never changes; the schema holds that too. */
export class FundingReports {
  static in = (db: TenantDb) => new FundingReports(db);
  readonly #rows: Rows<typeof fundingReports>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, fundingReports);
  }

  add = (report: New<typeof fundingReports>) => this.#rows.add(report);

  findOf = (ofGrant: string, report: string) =>
    this.#rows.first({ where: and(eq(grantId, ofGrant as Id<"grn">), eq(id, report as Id<"frp">)) });

  /** The reports of a grant without what they show, the latest period and version first. */
  list = (ofGrant: string) =>
    this.#rows.select(
      {
        id,
        kind,
        fromOn,
        toOn,
        version,
        reason,
        begunAt,
        frozenAt,
        frozenBy: sql<string | null>`${members.name}`,
        paidCents: sql<number | null>`json_extract(${fundingReports.content}, '$.totals.paidCents')`,
        receipts: sql<number | null>`json_array_length(${fundingReports.content}, '$.receipts')`,
      },
      {
        joins: [{ table: members, on: eq(members.id, fundingReports.frozenBy), kind: "left" }],
        where: eq(grantId, ofGrant as Id<"grn">),
        orderBy: [desc(toOn), desc(fromOn), desc(version)],
        limit: 200,
      },
    );

  /** All versions for the same kind and period. */
  versions = (ofGrant: string, of: { kind: ReportKind; fromOn: Day; toOn: Day }) =>
    this.#rows.select(
      { id, version, frozenAt },
      {
        where: and(eq(grantId, ofGrant as Id<"grn">), eq(kind, of.kind), eq(fromOn, of.fromOn), eq(toOn, of.toOn)),
        orderBy: [desc(version)],
      },
    );

  /** Notes a change of a draft's text. */
  changed = (report: Id<"frp">) => this.#rows.change(report, { revision: oneMore });
  refreshed = (report: Id<"frp">, at: Instant) => this.#rows.change(report, { revision: oneMore, refreshedAt: at });

  /** Freezes what was looked at as `revision`. */
  freeze = (
    { id: report, revision }: Pick<FundingReport, "id" | "revision">,
    frozen: { frozenBy: Id<"mem">; frozenAt: Instant; content: FrozenAccount; filePath: string },
  ) => this.#rows.change(report, { ...frozen, revision: revision + 1 });

  remove = (report: Id<"frp">) => this.#rows.remove(report);

  /** Whether a change came too late: frozen, or changed by somebody else meanwhile. */
  static overtaken = (error: unknown): boolean =>
    refusedBecause(error, "a frozen report stays as it is") ||
    refusedBecause(error, "the report was changed meanwhile");

  /** Whether there is a draft or a version like this already. */
  static thereAlready = (error: unknown): boolean => violatedConstraint(error)?.includes("funding_reports") ?? false;
}
export type ReportItem = Awaited<ReturnType<FundingReports["list"]>>[number];
