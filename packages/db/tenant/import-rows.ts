import { and, asc, eq, gt, inArray, or, sql, type SQL } from "drizzle-orm";
import type { Id } from "#kernel";
import type { Write } from "../connection.ts";
import type { Row } from "../statement.ts";
import { importRows, imports } from "../tables/index.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type ImportRow = Row<typeof importRows>;
export type Verdict = ImportRow["verdict"];
export type RowState = ImportRow["state"];
export type RowChoice = NonNullable<ImportRow["choice"]>;

/** What checking a row finds out about it. */
export type Checked = Pick<
  ImportRow,
  "id" | "verdict" | "targetId" | "seenVersion" | "rowKey" | "problems" | "changes" | "twin" | "choice"
>;
/** What became of a row. */
export type Applied = Pick<ImportRow, "id" | "state" | "targetId" | "problems">;

export interface RowFilter {
  verdict?: Verdict;
  state?: RowState;
}

const matching = ({ verdict, state }: RowFilter): SQL | undefined =>
  and(verdict && eq(importRows.verdict, verdict), state && eq(importRows.state, state));

/** Rows that are taken over when the import is confirmed. */
const wanted = or(
  inArray(importRows.verdict, ["new", "changed"]),
  and(eq(importRows.verdict, "twin"), inArray(importRows.choice, ["same", "other", "propose"])),
  and(eq(importRows.verdict, "foreign"), eq(importRows.choice, "propose")),
)!;

/** The staged rows of a county's files. */
export class ImportRows {
  static in = (db: TenantDb) => new ImportRows(db);
  readonly #rows: Rows<typeof importRows>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, importRows);
  }

  /** Stages the rows of a file in place of those of an earlier reading. */
  stage(importId: Id<"imp">, rows: Pick<New<typeof importRows>, "id" | "number" | "cells">[]): Write[] {
    return [
      this.#rows.removeAll(eq(importRows.importId, importId)),
      this.#rows.addAll(rows.map((row) => ({ ...row, importId }))),
    ];
  }

  unchecked = (importId: string, limit: number) => this.#next(importId, eq(importRows.verdict, "unchecked"), limit);
  waiting = (importId: string, limit: number) => this.#next(importId, eq(importRows.state, "waiting"), limit);
  #next = (importId: string, where: SQL, limit: number) =>
    this.#rows.list({
      where: and(eq(importRows.importId, importId as Id<"imp">), where),
      orderBy: [asc(importRows.number)],
      limit,
    });

  page = (importId: string, filter: RowFilter, { after = 0, limit }: { after?: number; limit: number }) =>
    this.#rows.list({
      where: and(eq(importRows.importId, importId as Id<"imp">), matching(filter), gt(importRows.number, after)),
      orderBy: [asc(importRows.number)],
      limit,
    });

  /** How many rows have which verdict, choice and state. */
  counts = (importId: string) =>
    this.#rows.select(
      {
        verdict: importRows.verdict,
        choice: importRows.choice,
        state: importRows.state,
        number: sql<number>`count(*)`,
      },
      {
        where: eq(importRows.importId, importId as Id<"imp">),
        groupBy: [importRows.verdict, importRows.choice, importRows.state],
      },
    );

  /** The first row of a file with each of these keys. */
  firstWith = (importId: string, keys: string[]) =>
    this.#rows.select(
      { rowKey: importRows.rowKey, number: sql<number>`min(${importRows.number})` },
      {
        where: and(
          eq(importRows.importId, importId as Id<"imp">),
          sql`${importRows.rowKey} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`,
        ),
        groupBy: [importRows.rowKey],
      },
    );

  checked = (rows: Checked[]): Write =>
    this.#rows.changeEach(rows, [
      "verdict",
      "targetId",
      "seenVersion",
      "rowKey",
      "problems",
      "changes",
      "twin",
      "choice",
    ]);

  applied = (rows: Applied[]): Write => this.#rows.changeEach(rows, ["state", "targetId", "problems"]);

  /** Sets what is to become of rows that ask for a decision; `only` names single rows of the import. */
  choose = (importId: string, verdict: "twin" | "foreign", choice: RowChoice, only?: string[]) =>
    this.#rows.changeAll(
      and(
        eq(importRows.importId, importId as Id<"imp">),
        eq(importRows.verdict, verdict),
        eq(importRows.state, "staged"),
        only && sql`${importRows.id} IN (SELECT value FROM json_each(${JSON.stringify(only)}))`,
      ),
      { choice },
    );

  /** Lets the rows that were chosen wait to be taken over, and leaves the others; both only for a running import. */
  confirm(importId: string): Write[] {
    const staged = and(
      eq(importRows.importId, importId as Id<"imp">),
      eq(importRows.state, "staged"),
      sql`EXISTS (SELECT 1 FROM ${imports} WHERE ${imports.tenantId} = ${this.#rows.tenantId} AND ${imports.id} = ${importId} AND ${imports.status} = 'applying')`,
    );
    return [
      this.#rows.changeAll(and(staged, wanted), { state: "waiting" }),
      this.#rows.changeAll(staged, { state: "left" }),
    ];
  }

  countWanted = (importId: string) =>
    this.#rows.count(and(eq(importRows.importId, importId as Id<"imp">), wanted, eq(importRows.state, "staged")));

  /** How many rows wait to be taken over. */
  countWaiting = (importId: string) =>
    this.#rows.count(and(eq(importRows.importId, importId as Id<"imp">), eq(importRows.state, "waiting")));

  removeOf = (importIds: string[]) =>
    this.#rows.removeAll(sql`${importRows.importId} IN (SELECT value FROM json_each(${JSON.stringify(importIds)}))`);
}
