import { and, asc, eq, sql } from "drizzle-orm";
import type { EmployerId, Id } from "#kernel";
import type { Row } from "../statement.ts";
import { employerPictures, employers } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { vouchedByActing } from "./acting.ts";
import { SharedRows } from "./shared-rows.ts";

export type EmployerPicture = Row<typeof employerPictures>;

/** At most so many pictures of one employer. */
export const MOST_PICTURES = 8;

/** Pictures of an employer that counties show. The county that vouches for the employer adds and removes them. */
export class EmployerPictures {
  static in = (directory: DirectoryDb) => new EmployerPictures(directory);
  readonly #rows: SharedRows<typeof employerPictures>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employerPictures, { publishes: "directory" });
  }

  /** Adds nothing where there are enough, or this one is there already. */
  add = (picture: EmployerPicture) =>
    this.#rows.addIf(
      and(
        vouchedByActing(this.#rows.actingId, picture.employerId),
        sql`(SELECT count(*) FROM employer_pictures o WHERE o.employer_id = ${picture.employerId}) < ${MOST_PICTURES}`,
      )!,
      picture,
    );

  remove = (employerId: EmployerId, id: string) =>
    this.#rows.removeWhere(
      and(
        eq(employerPictures.id, id as Id<"pic">),
        eq(employerPictures.employerId, employerId),
        vouchedByActing(this.#rows.actingId, employerId),
      )!,
    );

  find = (employerId: EmployerId, id: string) =>
    this.#rows.first({
      where: and(eq(employerPictures.id, id as Id<"pic">), eq(employerPictures.employerId, employerId)),
    });

  ofEmployer = (employerId: EmployerId) =>
    this.#rows.list({
      where: eq(employerPictures.employerId, employerId),
      orderBy: [asc(employerPictures.createdAt), asc(employerPictures.id)],
    });

  /** The pictures of the employer with this address part. */
  ofSlug = (slug: string) =>
    this.#rows.select(
      { path: employerPictures.path, sizes: employerPictures.sizes, alt: employerPictures.alt },
      {
        joins: [{ table: employers, on: eq(employers.id, employerPictures.employerId) }],
        where: eq(employers.slug, slug),
        orderBy: [asc(employerPictures.createdAt), asc(employerPictures.id)],
        limit: MOST_PICTURES,
      },
    );
}
