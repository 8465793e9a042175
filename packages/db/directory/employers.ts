import { and, asc, desc, eq, gt, inArray, isNull, like, or, sql, type InferInsertModel, type SQL } from "drizzle-orm";
import type { EmployerId, EmployerKind, Instant, TenantId } from "#kernel";
import { chosenFrom, counted, missing, type Counts } from "../facets.ts";
import { build, named, type Row } from "../statement.ts";
import { employerOverlays, employers, municipalities, openings, tenants } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { hasOvertaken } from "./adapted-fields.ts";
import { employerFacets, having, matching, traits, type DirectoryFilter } from "./directory-filter.ts";
import { SharedRows } from "./shared-rows.ts";

export type Employer = Row<typeof employers>;
type NewEmployer = Omit<InferInsertModel<typeof employers>, "vouchedBy" | "version">;
export type EmployerPatch = Partial<Omit<NewEmployer, "id" | "slug" | "createdAt">>;

/** A county's own words before the shared ones. */
const ownWords = (
  overlay: typeof employerOverlays.teaser | typeof employerOverlays.description,
  master: typeof employers.teaser | typeof employers.description,
) => sql<string>`coalesce(nullif(${overlay}, ''), ${master})`;
/** Who has no place of its own follows those that have. */
const position = sql<number>`coalesce(${employerOverlays.position}, 10000)`;
const featured = sql<number>`coalesce(${employerOverlays.featured}, 0)`;
/** A record that has not become part of another one. */
const present = isNull(employers.mergedInto);
const overlaid = { table: employerOverlays, on: eq(employerOverlays.employerId, employers.id), kind: "left" } as const;
const placed = { table: municipalities, on: eq(municipalities.ags, employers.municipalityAgs) } as const;
const vouched = { table: tenants, on: eq(tenants.id, employers.vouchedBy) } as const;

/** The openings of an employer that a reader of these programmes sees at `now`. */
export const openNow = (now: Instant, programmes: readonly string[]): SQL =>
  and(
    eq(openings.status, "published"),
    sql`coalesce(${openings.validUntil}, ${Number.MAX_SAFE_INTEGER}) > ${now}`,
    inArray(openings.programme, programmes as never[]),
  )!;

/** Where a county's directory ends: its own municipalities and whom it shows besides, or the whole region; nobody it hides. */
export interface Reach {
  countyAgs: string;
  region: boolean;
}

/** The shared directory: every county reads it, the county that vouches for an employer writes it. */
export class Employers {
  static in = (directory: DirectoryDb) => new Employers(directory);
  readonly #rows: SharedRows<typeof employers>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employers, { publishes: "directory", rings: "search" });
  }

  add = (employer: NewEmployer) => this.#rows.add({ ...employer, vouchedBy: this.#rows.actingId });

  /** The same for many at once. */
  addAll = (employers: NewEmployer[]) => this.#rows.addAll(employers, { vouchedBy: this.#rows.actingId });

  /** Makes the next version, if the acting county vouches for the employer and `version` is still the present one. */
  change = (id: EmployerId, version: number, patch: EmployerPatch) =>
    this.#rows.changeWhere(and(this.isOwn(id), eq(employers.version, version))!, { ...patch, version: version + 1 });

  /**
   * Makes the acting county vouch for the employer at `version` of the county that has offered it. The schema lets an employer
   * change hands by an open offer only.
   */
  takeFrom = (county: TenantId, id: EmployerId, version: number, at: Instant) =>
    this.#rows.changeWhere(
      and(eq(employers.id, id), eq(employers.vouchedBy, county), eq(employers.version, version), present)!,
      { vouchedBy: this.#rows.actingId, version: version + 1, updatedAt: at },
    );

  isOwn = (id: EmployerId): SQL => and(eq(employers.id, id), eq(employers.vouchedBy, this.#rows.actingId))!;

  vouchedFor = (employer: Pick<Employer, "vouchedBy">): boolean => employer.vouchedBy === this.#rows.actingId;

  find = (id: string) => this.#rows.first({ where: eq(employers.id, id as EmployerId) });
  findBySlug = (slug: string) => this.#rows.first({ where: eq(employers.slug, slug) });
  among = (ids: string[]) =>
    this.#rows.list({ where: sql`${employers.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))` });

  /** The id and version of employers, in the order of their ids. */
  versions = (after: string, limit: number) =>
    this.#rows.select(
      { id: employers.id, version: employers.version },
      // The plus keeps the query on the order of the ids, which needs no sorting.
      { where: and(sql`+${present}`, gt(employers.id, after as EmployerId)), orderBy: [asc(employers.id)], limit },
    );

  #visible({ countyAgs, region }: Reach): SQL {
    const shown = this.#rows.ownOnly(employerOverlays, employerOverlays.employerId, eq(employerOverlays.shown, true));
    const hidden = this.#rows.ownOnly(employerOverlays, employerOverlays.employerId, eq(employerOverlays.hidden, true));
    return and(
      present,
      region ? undefined : or(eq(employers.countyAgs, countyAgs), sql`${employers.id} IN ${shown}`),
      sql`${employers.id} NOT IN ${hidden}`,
    )!;
  }

  #rank = (first: EmployerKind | undefined) => sql<number>`-(2 * ${featured} + (${employers.kind} = ${first ?? ""}))`;

  /**
   * One page of a county's public directory behind the employer with the slug `after`: its featured employers first, then those
   * of the kind `first`; among them those with a place of their own in its order, the others by name.
   */
  page(
    reach: Reach,
    filter: DirectoryFilter,
    {
      now,
      programmes,
      first,
      after,
      limit,
    }: { now: Instant; programmes: readonly string[]; first?: EmployerKind; after?: string; limit: number },
  ) {
    const rank = this.#rank(first);
    const order = sql`(${rank}, ${position}, ${employers.nameKey}, ${employers.id})`;
    const overlay = and(eq(employerOverlays.tenantId, this.#rows.actingId), overlaid.on);
    const behind =
      after === undefined
        ? undefined
        : sql`${order} > ${build
            .select(named({ rank, position, nameKey: employers.nameKey, id: employers.id }))
            .from(employers)
            .leftJoin(employerOverlays, overlay)
            .where(eq(employers.slug, after))}`;
    const where = and(this.#visible(reach), matching(filter), behind);
    const sorted = [rank, position, asc(employers.nameKey), asc(employers.id)];
    const ids = build
      .select({ id: employers.id })
      .from(employers)
      .leftJoin(employerOverlays, overlay)
      .where(where)
      .orderBy(...sorted)
      .limit(limit);
    return this.#rows.select(
      {
        id: employers.id,
        slug: employers.slug,
        name: employers.name,
        kind: employers.kind,
        sector: employers.sector,
        size: employers.size,
        place: municipalities.name,
        teaser: ownWords(employerOverlays.teaser, employers.teaser),
        featured: employerOverlays.featured,
        planningArea: employers.planningArea,
        successionYear: employers.successionYear,
        trainingMonths: employers.trainingMonths,
        studentsWelcome: employers.studentsWelcome,
        openings: sql<number>`(SELECT count(*) FROM ${openings} WHERE ${openings.employerId} = ${employers.id} AND ${openNow(now, programmes)})`,
      },
      { joins: [overlaid, placed], where: sql`${employers.id} IN ${ids}`, orderBy: sorted },
    );
  }

  /** The address parts of a county's directory and when each changed. */
  addresses = (reach: Reach, limit: number) =>
    this.#rows.select(
      { slug: employers.slug, changedAt: employers.updatedAt },
      { where: this.#visible(reach), orderBy: [asc(employers.id)], limit },
    );

  /** How many employers there are of each choice of the filter, each without the filter's own choice. */
  async counts(reach: Reach, filter: DirectoryFilter): Promise<Counts> {
    const facets = employerFacets(filter);
    const hits = build
      .select(
        named({
          ...chosenFrom(facets),
          traits,
          misses: missing(Object.values(facets).map(({ chosen }) => chosen)),
        }),
      )
      .from(employers)
      .where(and(this.#visible(reach), having(filter)));
    return counted(this.#rows, Object.keys(facets), hits);
  }

  /** One employer as a county shows it: its own words and contact over the shared record; nothing where it hides it. */
  async shown(slug: string) {
    const [row] = await this.#rows.select(
      {
        id: employers.id,
        slug: employers.slug,
        name: employers.name,
        kind: employers.kind,
        sector: employers.sector,
        size: employers.size,
        street: employers.street,
        postcode: employers.postcode,
        place: municipalities.name,
        placeSlug: municipalities.slug,
        municipalityAgs: employers.municipalityAgs,
        phone: employers.phone,
        mail: employers.mail,
        website: employers.website,
        founded: employers.founded,
        teaser: ownWords(employerOverlays.teaser, employers.teaser),
        description: ownWords(employerOverlays.description, employers.description),
        ownTeaser: employerOverlays.teaser,
        ownDescription: employerOverlays.description,
        overlaidAt: employerOverlays.updatedAt,
        contactName: employerOverlays.contactName,
        contactMail: employerOverlays.contactMail,
        contactPhone: employerOverlays.contactPhone,
        planningArea: employers.planningArea,
        doctors: employers.doctors,
        trainingMonths: employers.trainingMonths,
        successionYear: employers.successionYear,
        halfSeats: employers.halfSeats,
        studentsWelcome: employers.studentsWelcome,
        story: employers.story,
        people: employers.people,
        benefits: employers.benefits,
        vouchedBy: tenants.name,
        updatedAt: employers.updatedAt,
      },
      {
        joins: [overlaid, placed, vouched],
        where: and(present, eq(employers.slug, slug), sql`coalesce(${employerOverlays.hidden}, 0) = 0`),
        limit: 1,
      },
    );
    return row;
  }

  /** Employers a county puts in its window: the featured ones first, then those of the kind `first`, then what changed last. */
  featured = (reach: Reach, { first, limit }: { first?: EmployerKind; limit: number }) =>
    this.#rows.select(
      {
        slug: employers.slug,
        name: employers.name,
        kind: employers.kind,
        sector: employers.sector,
        place: municipalities.name,
        teaser: ownWords(employerOverlays.teaser, employers.teaser),
      },
      {
        joins: [overlaid, placed],
        where: this.#visible(reach),
        orderBy: [this.#rank(first), position, desc(employers.updatedAt), asc(employers.id)],
        limit,
      },
    );

  /** For the team: employers of a kind of list, with what the county has added to them. */
  forTeam({
    list,
    countyAgs,
    words,
    after,
    limit,
  }: {
    list: "own" | "region" | "shown";
    countyAgs: string;
    words: string[];
    after?: string;
    limit: number;
  }) {
    const cursor =
      after === undefined
        ? undefined
        : sql`(${employers.nameKey}, ${employers.id}) > (SELECT name_key, id FROM employers WHERE id = ${after})`;
    const where = and(
      present,
      list === "own" ? eq(employers.vouchedBy, this.#rows.actingId) : undefined,
      list === "shown" ? or(eq(employers.countyAgs, countyAgs), eq(employerOverlays.shown, true)) : undefined,
      ...words.map((word) => like(employers.nameKey, `%${word}%`)),
      cursor,
    );
    return this.#rows.select(
      {
        id: employers.id,
        name: employers.name,
        kind: employers.kind,
        sector: employers.sector,
        place: municipalities.name,
        vouchedBy: employers.vouchedBy,
        vouchedByName: tenants.shortName,
        version: employers.version,
        updatedAt: employers.updatedAt,
        hidden: employerOverlays.hidden,
        shown: employerOverlays.shown,
        featured: employerOverlays.featured,
        overtaken: hasOvertaken(this.#rows.actingId),
      },
      { joins: [overlaid, placed, vouched], where, orderBy: [asc(employers.nameKey), asc(employers.id)], limit },
    );
  }

  /** Names of the employers of a county, whoever keeps them. */
  namesIn = (countyAgs: string) =>
    this.#rows.select(
      { id: employers.id, name: employers.name, place: municipalities.name },
      {
        joins: [placed],
        where: and(present, eq(employers.countyAgs, countyAgs)),
        orderBy: [asc(employers.nameKey), asc(employers.id)],
        limit: 600,
      },
    );

  /** Names to choose from where the acting county writes an opening. */
  ownNames = () =>
    this.#rows.select(
      { id: employers.id, name: employers.name, place: municipalities.name },
      {
        joins: [placed],
        where: and(present, eq(employers.vouchedBy, this.#rows.actingId)),
        orderBy: [asc(employers.nameKey), asc(employers.id)],
      },
    );
}
