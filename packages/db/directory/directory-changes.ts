import { and, eq, gt, gte, sql } from "drizzle-orm";
import type { Instant } from "#kernel";
import { employerVersions, openings } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

/** A place in the order in which rows were added. */
const place = sql<number>`rowid`;

/** What has changed in the directory since somebody last looked, without reading what has not. */
export class DirectoryChanges {
  static in = (directory: DirectoryDb) => new DirectoryChanges(directory);
  readonly #versions: SharedRows<typeof employerVersions>;
  readonly #openings: SharedRows<typeof openings>;
  private constructor(directory: DirectoryDb) {
    this.#versions = new SharedRows(directory, employerVersions);
    this.#openings = new SharedRows(directory, openings);
  }

  /** How many versions of employers and how many openings there have been: where to look from next time. */
  async ends(): Promise<{ versions: number; openings: number }> {
    const last = { end: sql<number>`coalesce(max(rowid), 0)` };
    const [[versions], [added]] = await Promise.all([this.#versions.select(last), this.#openings.select(last)]);
    return { versions: versions?.end ?? 0, openings: added?.end ?? 0 };
  }

  /** The employers that had a new version since, the first change first; every change of a master record makes one. */
  employersSince = (versions: number, limit: number) =>
    this.#versions.select(
      { place, id: employerVersions.employerId },
      { where: gt(place, versions), orderBy: [sql`rowid`], limit },
    );

  /** The openings that were added since, drafts among them. */
  openingsSince = (added: number, limit: number) =>
    this.#openings.select({ place, id: openings.id }, { where: gt(place, added), orderBy: [sql`rowid`], limit });

  /** The openings that the acting county has touched since. */
  openingsTouched = (since: Instant) =>
    this.#openings.select(
      { id: openings.id },
      { where: and(eq(openings.managedBy, this.#openings.actingId), gte(openings.updatedAt, since)) },
    );
}
