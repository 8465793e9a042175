import { and, asc, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { refusedBecause, violatedConstraint, type Write } from "../connection.ts";
import type { Row } from "../statement.ts";
import { importBlocks, importPlans, imports, members, type ImportKind, type ImportPlan } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Import = Row<typeof imports>;
export type ImportStatus = Import["status"];

const RUNNING: ImportStatus[] = ["checking", "applying"];

/** Files a county brings in: what each of them is, and how far it has come. */
export class Imports {
  static in = (db: TenantDb) => new Imports(db);
  readonly #rows: Rows<typeof imports>;
  readonly #blocks: Rows<typeof importBlocks>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, imports);
    this.#blocks = new Rows(db, importBlocks);
  }

  add = (row: New<typeof imports>) => this.#rows.add(row);
  get = (id: string) => this.#rows.get(id);

  /** Changes an import that is in one of these states; answers with nothing where it has moved on. */
  change = (id: string, from: ImportStatus[], patch: Patch<typeof imports>) =>
    this.#rows.change(id, patch, inArray(imports.status, from));

  /** The same as a change that has to be waited for. */
  changeAndWake = (id: string, from: ImportStatus[], patch: Patch<typeof imports>): Write<Import> => ({
    ...this.change(id, from, patch),
    rings: "import",
  });

  running = () =>
    this.#rows.list({ where: inArray(imports.status, RUNNING), orderBy: [asc(imports.createdAt)], limit: 20 });

  /** The newest first, with who brought them in. */
  list = ({ limit, after }: { limit: number; after?: { at: Instant; id: string } }) =>
    this.#rows.select(
      {
        id: imports.id,
        kind: imports.kind,
        fileName: imports.fileName,
        rowCount: imports.rowCount,
        status: imports.status,
        createdAt: imports.createdAt,
        by: members.name,
      },
      {
        joins: [{ table: members, on: eq(members.id, imports.createdBy), kind: "left" }],
        where:
          after &&
          or(
            lt(imports.createdAt, after.at),
            and(eq(imports.createdAt, after.at), lt(imports.id, after.id as Id<"imp">)),
          ),
        orderBy: [desc(imports.createdAt), desc(imports.id)],
        limit,
      },
    );

  before = (instant: Instant, limit: number) =>
    this.#rows.select({ id: imports.id }, { where: lt(imports.createdAt, instant), limit });

  /** The key of a block; the second one for the same first row is refused, and its batch. */
  block = (row: New<typeof importBlocks>) => this.#blocks.add(row);

  /** Whether a block was refused because it has happened, or because the import was stopped. */
  static blockRefused = (error: unknown): boolean =>
    (violatedConstraint(error)?.includes("import_blocks") ?? false) ||
    refusedBecause(error, "an import that is not running takes nothing over");

  /** Whether rows were not taken out because they are being taken over. */
  static rowsInUse = (error: unknown): boolean => refusedBecause(error, "rows of a running import stay");

  /** Ends imports that still run, so that their rows may go. */
  stop = (ids: string[]) =>
    this.#rows.changeWhere(
      and(
        sql`${imports.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
        inArray(imports.status, RUNNING),
      ),
      { status: "cancelled" },
    );

  remove(ids: string[]): Write[] {
    const among = JSON.stringify(ids);
    return [
      this.#blocks.removeWhere(sql`${importBlocks.importId} IN (SELECT value FROM json_each(${among}))`),
      this.#rows.removeWhere(sql`${imports.id} IN (SELECT value FROM json_each(${among}))`),
    ];
  }
}

/** What a county made of the columns and words of earlier files. */
export class ImportPlans {
  static in = (db: TenantDb) => new ImportPlans(db);
  readonly #rows: Rows<typeof importPlans>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, importPlans);
  }

  find = (kind: ImportKind, signature: string) =>
    this.#rows.first({ where: and(eq(importPlans.kind, kind), eq(importPlans.signature, signature)) });

  remember = (row: { id: Id<"imn">; kind: ImportKind; signature: string; plan: ImportPlan; usedAt: Instant }) =>
    this.#rows.addOrChange(row, [importPlans.tenantId, importPlans.kind, importPlans.signature], {
      plan: row.plan,
      usedAt: row.usedAt,
    });
}
