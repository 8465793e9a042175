import { and, asc, desc, eq, gt, inArray, ne, or, sql, type InferInsertModel, type SQL } from "drizzle-orm";
import type { EmployerId, Id, Instant, OpeningKind, Programme, Sector } from "#kernel";
import { build, type Row } from "../statement.ts";
import { employerOverlays, employers, municipalities, openings } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { openNow, type Reach } from "./employers.ts";
import { SharedRows } from "./shared-rows.ts";

export type Opening = Row<typeof openings>;
type NewOpening = Omit<InferInsertModel<typeof openings>, "managedBy" | "version">;
type OpeningPatch = Partial<Omit<NewOpening, "id" | "employerId" | "createdAt">>;

export interface OpeningFilter {
  kind?: OpeningKind;
  sector?: Sector;
  /** The slug of a municipality. */
  municipality?: string;
}

/** Whose openings a reader sees, of which programmes, and when. */
export interface OpeningReach extends Reach {
  programmes: readonly Programme[];
  now: Instant;
}

const offered = { table: employers, on: eq(employers.id, openings.employerId) } as const;
const placed = { table: municipalities, on: eq(municipalities.ags, openings.municipalityAgs) } as const;
const overlaid = {
  table: employerOverlays,
  on: eq(employerOverlays.employerId, openings.employerId),
  kind: "left",
} as const;

const listed = {
  id: openings.id,
  slug: openings.slug,
  kind: openings.kind,
  programme: openings.programme,
  title: openings.title,
  teaser: openings.teaser,
  workingTime: openings.workingTime,
  validUntil: openings.validUntil,
  publishedAt: openings.publishedAt,
  employer: employers.name,
  employerSlug: employers.slug,
  place: municipalities.name,
};

/** What employers offer. An opening is managed by the county that wrote it, for an employer it vouches for. */
export class Openings {
  static in = (directory: DirectoryDb) => new Openings(directory);
  readonly #rows: SharedRows<typeof openings>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, openings, { publishes: "directory", rings: "search" });
  }

  add = (opening: NewOpening) => this.#rows.add({ ...opening, managedBy: this.#rows.actingId });

  change = (id: Id<"opn">, patch: OpeningPatch, where?: SQL) =>
    this.#rows.changeWhere(and(eq(openings.id, id), eq(openings.managedBy, this.#rows.actingId), where)!, {
      ...patch,
      version: sql`${openings.version} + 1`,
    });

  /** The openings of an employer move with it. */
  move = (employerId: EmployerId, place: Pick<Opening, "countyAgs" | "municipalityAgs">) =>
    this.#rows.changeWhere(and(eq(openings.employerId, employerId), eq(openings.managedBy, this.#rows.actingId))!, {
      ...place,
      version: sql`${openings.version} + 1`,
    });

  findManaged = (id: string) =>
    this.#rows.first({ where: and(eq(openings.id, id as Id<"opn">), eq(openings.managedBy, this.#rows.actingId)) });

  #visible({ countyAgs, region, programmes, now }: OpeningReach): SQL {
    const shown = this.#rows.ownOnly(employerOverlays, employerOverlays.employerId, eq(employerOverlays.shown, true));
    const hidden = this.#rows.ownOnly(employerOverlays, employerOverlays.employerId, eq(employerOverlays.hidden, true));
    return and(
      openNow(now, programmes),
      region ? undefined : or(eq(openings.countyAgs, countyAgs), sql`${openings.employerId} IN ${shown}`),
      sql`${openings.employerId} NOT IN ${hidden}`,
    )!;
  }

  #matching = ({ kind, sector }: OpeningFilter) =>
    and(kind && eq(openings.kind, kind), sector && eq(employers.sector, sector));

  /** One page of what is open, the newest first, behind the opening with the slug `after`. */
  page(reach: OpeningReach, filter: OpeningFilter, { after, limit }: { after?: string; limit: number }) {
    const position = build
      .select({ at: openings.publishedAt, id: openings.id })
      .from(openings)
      .where(eq(openings.slug, after ?? ""));
    const where = and(
      this.#visible(reach),
      this.#matching(filter),
      filter.municipality ? eq(municipalities.slug, filter.municipality) : undefined,
      after === undefined ? undefined : sql`(${openings.publishedAt}, ${openings.id}) < ${position}`,
    );
    return this.#rows.select(listed, {
      joins: [offered, placed],
      where,
      orderBy: [desc(openings.publishedAt), desc(openings.id)],
      limit,
    });
  }

  /** The address parts of what is open and when each changed. */
  addresses = (reach: OpeningReach, limit: number) =>
    this.#rows.select(
      { slug: openings.slug, changedAt: openings.updatedAt },
      { where: this.#visible(reach), orderBy: [asc(openings.id)], limit },
    );

  /** How many openings match the rest of the filter in each municipality. */
  placeCounts(reach: OpeningReach, filter: OpeningFilter) {
    return this.#rows.select(
      { ags: openings.municipalityAgs, number: sql<number>`count(*)` },
      {
        joins: [offered],
        where: and(this.#visible(reach), this.#matching(filter)),
        groupBy: [openings.municipalityAgs],
      },
    );
  }

  /** What one employer offers now. */
  ofEmployer = (slug: string, { programmes, now }: Pick<OpeningReach, "programmes" | "now">) =>
    this.#rows.select(listed, {
      joins: [offered, placed],
      where: and(
        sql`${openings.employerId} = ${build.select({ id: employers.id }).from(employers).where(eq(employers.slug, slug))}`,
        openNow(now, programmes),
      ),
      orderBy: [desc(openings.publishedAt), desc(openings.id)],
      limit: 100,
    });

  /** One opening, over or not, with its employer as the county shows it; nothing where the county hides that employer. */
  async published(slug: string, programmes: readonly Programme[]) {
    const [row] = await this.#rows.select(
      {
        ...listed,
        status: openings.status,
        closeReason: openings.closeReason,
        body: openings.body,
        starts: openings.starts,
        applyMail: openings.applyMail,
        applyUrl: openings.applyUrl,
        updatedAt: openings.updatedAt,
        street: employers.street,
        postcode: employers.postcode,
        employerMail: employers.mail,
        employerPhone: employers.phone,
        employerWebsite: employers.website,
        employerPlace: sql<string>`(SELECT name FROM municipalities WHERE ags = ${employers.municipalityAgs})`,
      },
      {
        joins: [offered, placed, overlaid],
        where: and(
          eq(openings.slug, slug),
          ne(openings.status, "draft"),
          inArray(openings.programme, programmes as Programme[]),
          sql`coalesce(${employerOverlays.hidden}, 0) = 0`,
        ),
        limit: 1,
      },
    );
    return row;
  }

  /** Openings like the one with this slug: of the same employer or kind first, then the newest of the county. */
  neighbours(slug: string, reach: OpeningReach, limit: number) {
    const own = (column: SQL) => sql`(SELECT ${column} FROM openings given WHERE given.slug = ${slug})`;
    return this.#rows.select(listed, {
      joins: [offered, placed],
      where: and(this.#visible(reach), ne(openings.slug, slug)),
      orderBy: [
        sql`(${openings.employerId} = ${own(sql`given.employer_id`)}) * 2 + (${openings.kind} = ${own(sql`given.kind`)}) DESC`,
        desc(openings.publishedAt),
        desc(openings.id),
      ],
      limit,
    });
  }

  /** For the team: what the acting county manages, drafts and closed ones too, the last changed first. */
  managed = (limit = 300) =>
    this.#rows.select(
      { ...listed, status: openings.status, closeReason: openings.closeReason, updatedAt: openings.updatedAt },
      {
        joins: [offered, placed],
        where: eq(openings.managedBy, this.#rows.actingId),
        orderBy: [desc(openings.updatedAt), desc(openings.id)],
        limit,
      },
    );

  /** The version of what is published, in the order of the ids; the employer's version too, because its name stands with the opening. */
  versions = (after: string, limit: number) =>
    this.#rows.select(
      { id: openings.id, version: openings.version, employerVersion: employers.version },
      {
        joins: [offered],
        where: and(gt(openings.id, after as Id<"opn">), eq(openings.status, "published")),
        orderBy: [asc(openings.id)],
        limit,
      },
    );

  among = (ids: string[]) =>
    this.#rows.select(
      {
        ...listed,
        body: openings.body,
        employerId: openings.employerId,
        version: openings.version,
        employerVersion: employers.version,
        municipalityAgs: openings.municipalityAgs,
        countyAgs: openings.countyAgs,
        employerKind: employers.kind,
        sector: employers.sector,
        size: employers.size,
      },
      { joins: [offered, placed], where: sql`${openings.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))` },
    );
}
