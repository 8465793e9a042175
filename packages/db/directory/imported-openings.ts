import { and, eq, getTableColumns, inArray, sql, type InferInsertModel, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Id, Instant } from "#kernel";
import type { Write } from "../connection.ts";
import { build, rowsOf } from "../statement.ts";
import { openings } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import type { Opening } from "./openings.ts";
import { SharedRows } from "./shared-rows.ts";

/** What an import decides of an opening; everything else is the database's or the team's. */
const imported = [
  "slug",
  "employerId",
  "programme",
  "kind",
  "title",
  "teaser",
  "body",
  "workingTime",
  "countyAgs",
  "municipalityAgs",
  "starts",
  "applyUrl",
  "publishedAt",
  "validUntil",
] as const satisfies (keyof typeof openings)[];
type Imported = Pick<InferInsertModel<typeof openings>, (typeof imported)[number]>;
export type NewImportedOpening = Imported & { id: Id<"opn">; sourceRef: string };
export type ImportedOpeningChange = Omit<Imported, "slug" | "publishedAt"> & { id: Id<"opn">; version: number };

const effects = { publishes: "directory", rings: "search" } as const;
const columns = getTableColumns(openings) as Record<string, SQLiteColumn>;

/** Openings that came from the job search. All of it is written in the name of the county that vouches for the employer. */
export class ImportedOpenings {
  static in = (directory: DirectoryDb) => new ImportedOpenings(directory);
  readonly #rows: SharedRows<typeof openings>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, openings, effects);
  }

  #own = () => and(eq(openings.managedBy, this.#rows.actingId), eq(openings.source, "job-search"))!;

  among = (refs: string[]): Promise<Opening[]> =>
    this.#rows.list({
      where: and(this.#own(), sql`${openings.sourceRef} IN (SELECT value FROM json_each(${JSON.stringify(refs)}))`),
    });

  byIds = (ids: string[]): Promise<Opening[]> =>
    this.#rows.list({
      where: and(this.#own(), sql`${openings.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`),
    });

  /** Whether the acting county vouches, in that very statement, for the employer that a given row names. */
  #vouched = (employerId: SQL) =>
    sql`EXISTS (SELECT 1 FROM employers e WHERE e.id = ${employerId} AND e.vouched_by = ${this.#rows.actingId} AND e.merged_into IS NULL)`;

  /**
   * Publishes openings of employers the acting county vouches for; the others, and reference numbers that have an opening,
   * are left out. Answers with what was added.
   */
  add(rows: NewImportedOpening[], now: Instant): Write<Opening> {
    const given = ["id", "sourceRef", ...imported];
    const fixed: Record<string, unknown> = {
      managedBy: this.#rows.actingId,
      status: "published",
      source: "job-search",
      version: 1,
      confirmedAt: now,
      createdAt: now,
      updatedAt: now,
    };
    const selected = Object.entries(columns).map(([key, column]) =>
      given.includes(key) ? at(given, key) : sql`${fixed[key] ?? column.default ?? null}`,
    );
    const query = build
      .insert(openings)
      .select(
        sql`SELECT ${sql.join(selected, sql`, `)} FROM json_each(${asJson(rows, given)}) AS given WHERE ${this.#vouched(at(given, "employerId"))}`,
      )
      .onConflictDoNothing()
      .returning();
    return { statements: [rowsOf(openings, query)], ...effects };
  }

  /** Brings openings up to date that nobody has changed since `version`; closed ones are open again. */
  change(rows: ImportedOpeningChange[], now: Instant): Write<Opening> {
    const given = ["id", "version", ...imported.filter((key) => key !== "slug" && key !== "publishedAt")];
    const set = Object.fromEntries(given.slice(2).map((key) => [key, at(given, key)]));
    return this.#each(
      rows,
      given,
      {
        ...set,
        status: "published",
        closeReason: null,
        confirmedAt: now,
        updatedAt: now,
        version: sql`${openings.version} + 1`,
      },
      this.#vouched(at(given, "employerId")),
    );
  }

  /** Says that openings are still there and are good until a later day. */
  renew = (rows: { id: Id<"opn">; version: number; validUntil: Instant }[], now: Instant): Write<Opening> =>
    this.#each(rows, ["id", "version", "validUntil"], {
      validUntil: at(["id", "version", "validUntil"], "validUntil"),
      confirmedAt: now,
      version: sql`${openings.version} + 1`,
    });

  /** Takes open ones off the sites. */
  withdraw = (ids: Id<"opn">[], now: Instant): Write<Opening> => ({
    ...this.#rows.changeWhere(
      and(
        this.#own(),
        inArray(openings.status, ["published", "draft"]),
        sql`${openings.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
      )!,
      { status: "closed", closeReason: "withdrawn", updatedAt: now, version: sql`${openings.version} + 1` },
    ),
  });

  #each(rows: object[], given: string[], set: Record<string, unknown>, also?: SQL): Write<Opening> {
    const query = build
      .update(openings)
      .set(set as never)
      .from(sql`json_each(${asJson(rows, given)}) AS given`)
      .where(and(this.#own(), eq(openings.id, at(given, "id")), eq(openings.version, at(given, "version")), also))
      .returning(getTableColumns(openings));
    return { statements: [rowsOf(openings, query)], ...effects };
  }
}

const at = (given: readonly string[], key: string) => sql`json_extract(given.value, ${`$[${given.indexOf(key)}]`})`;
const asJson = (rows: object[], given: readonly string[]) =>
  JSON.stringify(rows.map((row) => given.map((key) => (row as Record<string, unknown>)[key] ?? null)));
