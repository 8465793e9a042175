import { and, asc, eq } from "drizzle-orm";
import type { EmployerId, Id } from "#kernel";
import type { Row } from "../statement.ts";
import { employerSites, employers, municipalities } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { vouchedByActing } from "./acting.ts";
import { SharedRows } from "./shared-rows.ts";

export type EmployerSite = Row<typeof employerSites>;
type SiteWords = Pick<EmployerSite, "name" | "street" | "postcode" | "municipalityAgs" | "phone" | "updatedAt">;

/** Further places of an employer. The county that vouches for the employer writes them. */
export class EmployerSites {
  static in = (directory: DirectoryDb) => new EmployerSites(directory);
  readonly #rows: SharedRows<typeof employerSites>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employerSites, { publishes: "directory", rings: "search" });
  }

  add = (site: EmployerSite) => this.#rows.addIf(vouchedByActing(this.#rows.actingId, site.employerId), site);

  change = (employerId: EmployerId, id: string, words: SiteWords) =>
    this.#rows.changeWhere(this.#own(employerId, id), words);

  remove = (employerId: EmployerId, id: string) => this.#rows.removeWhere(this.#own(employerId, id));

  #own = (employerId: EmployerId, id: string) =>
    and(
      eq(employerSites.id, id as Id<"ste">),
      eq(employerSites.employerId, employerId),
      vouchedByActing(this.#rows.actingId, employerId),
    )!;

  find = (employerId: EmployerId, id: string) =>
    this.#rows.first({ where: and(eq(employerSites.id, id as Id<"ste">), eq(employerSites.employerId, employerId)) });

  ofEmployer = (employerId: EmployerId) => this.#list(eq(employerSites.employerId, employerId));

  /** The places of the employer with this address part. */
  ofSlug = (slug: string) => this.#list(eq(employers.slug, slug));

  #list = (where: ReturnType<typeof eq>) =>
    this.#rows.select(
      {
        id: employerSites.id,
        name: employerSites.name,
        street: employerSites.street,
        postcode: employerSites.postcode,
        municipalityAgs: employerSites.municipalityAgs,
        place: municipalities.name,
        phone: employerSites.phone,
      },
      {
        joins: [
          { table: municipalities, on: eq(municipalities.ags, employerSites.municipalityAgs) },
          { table: employers, on: eq(employers.id, employerSites.employerId) },
        ],
        where,
        orderBy: [asc(employerSites.name), asc(employerSites.id)],
        limit: 50,
      },
    );
}
