import { and, asc, eq, gt, isNull, ne, or, sql, type InferInsertModel, type SQL } from "drizzle-orm";
import type { EmployerId, Id } from "#kernel";
import { refusedBecause } from "../connection.ts";
import { employers, openings } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

const listed = (values: readonly unknown[]): SQL => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
const present = isNull(employers.mergedInto);

/** Many records of the directory at once, for files that are read and written. */
export class DirectoryTransfer {
  static in = (directory: DirectoryDb) => new DirectoryTransfer(directory);
  readonly #employers: SharedRows<typeof employers>;
  readonly #openings: SharedRows<typeof openings>;
  private constructor(directory: DirectoryDb) {
    this.#employers = new SharedRows(directory, employers);
    this.#openings = new SharedRows(directory, openings, { publishes: "directory", rings: "search" });
  }

  /** Employers by municipality and folded name, of which there is one each. */
  employersAt = (places: { ags: string; nameKey: string }[]) =>
    this.#employers.list({
      where: sql`(${employers.municipalityAgs}, ${employers.nameKey}) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(${JSON.stringify(
        places.map(({ ags, nameKey }) => [ags, nameKey]),
      )}))`,
    });

  employersNamed = (nameKeys: string[]) =>
    this.#employers.list({ where: and(present, sql`${employers.nameKey} IN ${listed(nameKeys)}`) });

  async takenSlugs(slugs: string[]): Promise<Set<string>> {
    const rows = await this.#employers.select(
      { slug: employers.slug },
      { where: sql`${employers.slug} IN ${listed(slugs)}` },
    );
    return new Set(rows.map(({ slug }) => slug));
  }

  /** A page of all employers of the region by name, behind the one given. */
  employersBehind = (after: { nameKey: string; id: EmployerId } | undefined, limit: number) =>
    this.#employers.list({
      where: and(present, after && sql`(${employers.nameKey}, ${employers.id}) > (${after.nameKey}, ${after.id})`),
      orderBy: [asc(employers.nameKey), asc(employers.id)],
      limit,
    });

  #mine = () => eq(openings.managedBy, this.#openings.actingId);

  /** Openings that the acting county may see: its own, and what others have published. */
  openingsAmong = (ids: string[]) =>
    this.#openings.list({
      where: and(sql`${openings.id} IN ${listed(ids)}`, or(this.#mine(), eq(openings.status, "published"))),
    });

  openingsFromFiles = (refs: string[]) =>
    this.#openings.list({
      where: and(this.#mine(), eq(openings.source, "file"), sql`${openings.sourceRef} IN ${listed(refs)}`),
    });

  /** What the acting county offers, or is preparing, for these employers. */
  openingsOf = (employerIds: string[]) =>
    this.#openings.list({
      where: and(sql`${openings.employerId} IN ${listed(employerIds)}`, this.#mine(), ne(openings.status, "closed")),
    });

  openingsBehind = (after: string, limit: number) =>
    this.#openings.list({
      where: and(gt(openings.id, after as Id<"opn">), or(this.#mine(), eq(openings.status, "published"))),
      orderBy: [asc(openings.id)],
      limit,
    });

  /** Whether an opening is the acting county's to change. */
  manages = ({ managedBy }: { managedBy: string }): boolean => managedBy === this.#openings.actingId;

  /**
   * Changes an opening of the acting county that is still at `version`. At another version the column that must not be empty
   * refuses the write, and its batch.
   */
  reviseOpening = (id: Id<"opn">, version: number, patch: Partial<InferInsertModel<typeof openings>>) =>
    this.#openings.changeWhere(and(eq(openings.id, id), this.#mine())!, {
      ...patch,
      version: sql`CASE WHEN ${openings.version} = ${version} THEN ${version} + 1 END`,
    });

  static openingOvertaken = (error: unknown): boolean =>
    refusedBecause(error, "NOT NULL constraint failed: openings.version");
}
