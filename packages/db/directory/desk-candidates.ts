import { and, asc, eq, isNull, like, ne, sql } from "drizzle-orm";
import { deskAccounts, employers, municipalities } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

const placed = { table: municipalities, on: eq(municipalities.ags, employers.municipalityAgs) } as const;

/** Employers the acting county vouches for whose desk nobody sits at yet. */
export class DeskCandidates {
  static in = (directory: DirectoryDb) => new DeskCandidates(directory);
  readonly #rows: SharedRows<typeof employers>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employers);
  }

  /** By name, behind the employer with the id `after`. */
  page({ words, after, limit }: { words: string[]; after?: string; limit: number }) {
    const behind =
      after === undefined
        ? undefined
        : sql`(${employers.nameKey}, ${employers.id}) > (SELECT name_key, id FROM employers WHERE id = ${after})`;
    return this.#list(and(...words.map((word) => like(employers.nameKey, `%${word}%`)), behind), limit);
  }

  among = (ids: string[]) =>
    this.#list(sql`${employers.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`, ids.length);

  #list(where: ReturnType<typeof and>, limit: number) {
    const taken = this.#rows.ownOnly(deskAccounts, deskAccounts.employerId, ne(deskAccounts.state, "closed"));
    return this.#rows.select(
      { id: employers.id, name: employers.name, place: municipalities.name, mail: employers.mail },
      {
        joins: [placed],
        where: and(
          isNull(employers.mergedInto),
          eq(employers.vouchedBy, this.#rows.actingId),
          sql`${employers.id} NOT IN ${taken}`,
          where,
        ),
        orderBy: [asc(employers.nameKey), asc(employers.id)],
        limit,
      },
    );
  }
}
