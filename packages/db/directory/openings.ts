import {
  and,
  asc,
  desc,
  eq,
  gt,
  inArray,
  isNull,
  lte,
  ne,
  or,
  sql,
  type InferInsertModel,
  type SQL,
} from "drizzle-orm";
import type { EmployerId, Id, Instant, OpeningKind, Programme, Sector, TenantId } from "#kernel";
import { isNear } from "../distance.ts";
import { chosenFrom, counted, missing, type Counts } from "../facets.ts";
import { build, named, type Row } from "../statement.ts";
import {
  alertSightings,
  deskAccounts,
  deskRequests,
  employerOverlays,
  employers,
  municipalities,
  openings,
} from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { openNow, type Reach } from "./employers.ts";
import { SharedRows } from "./shared-rows.ts";

export type Opening = Row<typeof openings>;
type NewOpening = Omit<InferInsertModel<typeof openings>, "managedBy" | "version">;
type OpeningPatch = Partial<Omit<NewOpening, "id" | "employerId" | "createdAt">>;

export interface OpeningFilter {
  kind?: OpeningKind;
  /** How much of a week it asks for. */
  workingTime?: string;
  sector?: Sector;
  /** The slug or postcode of a municipality; with `radius` in kilometres also what lies around it. */
  municipality?: string;
  radius?: number;
}

/** The facets of a list of openings: the name a choice is counted under, its column, and the condition of what is chosen. */
const openingFacets = ({ kind, workingTime, sector, municipality, radius }: OpeningFilter) => ({
  kind: { column: openings.kind, chosen: kind && eq(openings.kind, kind) },
  time: { column: openings.workingTime, chosen: workingTime ? eq(openings.workingTime, workingTime) : undefined },
  sector: { column: employers.sector, chosen: sector && eq(employers.sector, sector) },
  place: { column: openings.municipalityAgs, chosen: isNear(openings.municipalityAgs, municipality, radius) },
});

/** Whose openings a reader sees, of which programmes, and when. */
export interface OpeningReach extends Reach {
  programmes: readonly Programme[];
  now: Instant;
}

const offered = { table: employers, on: eq(employers.id, openings.employerId) } as const;
/** The same with records only that have not become part of another one. */
const offeredNow = { table: employers, on: and(offered.on, isNull(employers.mergedInto)) } as const;
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

/** Not closed by anybody, though its time may be over. */
const openOrExpired = or(eq(openings.status, "published"), eq(openings.closeReason, "expired"));

/** When somebody has to say that an opening is still open. */
export interface ConfirmationTerm {
  now: Instant;
  /** Seconds before the end of an opening that has one. */
  notice: number;
  /** Seconds after the last word about one that has none. */
  trust: number;
}

/** The moment from which an opening waits for a word; a word moves it. */
const termOf = ({ notice, trust }: ConfirmationTerm): SQL<Instant> =>
  sql<Instant>`coalesce(${openings.validUntil} - ${notice}, ${openings.confirmedAt} + ${trust})`;

const managedFields = {
  ...listed,
  status: openings.status,
  closeReason: openings.closeReason,
  confirmedAt: openings.confirmedAt,
  askedAt: openings.askedAt,
  source: openings.source,
  updatedAt: openings.updatedAt,
};

/** The lists a team keeps its openings in. */
export type ManagedState = Opening["status"] | "unconfirmed";

/** What employers offer. An opening is managed by the county that wrote it, for an employer it vouches for. */
export class Openings {
  static in = (directory: DirectoryDb) => new Openings(directory);
  readonly #rows: SharedRows<typeof openings>;
  /** The same rows for what nobody sees on a page. */
  readonly #unseen: SharedRows<typeof openings>;
  private constructor(directory: DirectoryDb) {
    this.#unseen = new SharedRows(directory, openings);
    this.#rows = new SharedRows(directory, openings, { publishes: "directory", rings: "search" });
  }

  add = (opening: NewOpening) => this.#rows.add({ ...opening, managedBy: this.#rows.actingId });

  change = (id: Id<"opn">, patch: OpeningPatch, where?: SQL) =>
    this.#rows.changeWhere(and(eq(openings.id, id), eq(openings.managedBy, this.#rows.actingId), where)!, {
      ...patch,
      version: sql`${openings.version} + 1`,
    });

  /** Keeps an opening open until `validUntil`, or opens one again that ran out of time. */
  renew = (id: Id<"opn">, validUntil: Instant | null, now: Instant, where?: SQL) =>
    this.change(
      id,
      { status: "published", closeReason: null, validUntil, confirmedAt: now, updatedAt: now },
      and(openOrExpired, where),
    );

  /** Closes what is open; for what ran out of time already it says how it ended. */
  closeOpen = (id: Id<"opn">, closeReason: NonNullable<Opening["closeReason"]>, now: Instant, where?: SQL) =>
    this.change(id, { status: "closed", closeReason, updatedAt: now }, and(openOrExpired, where));

  /** Changes an opening only while it has this status. */
  changeWhile = (status: Opening["status"], id: Id<"opn">, patch: OpeningPatch) =>
    this.change(id, patch, eq(openings.status, status));

  /** The openings of an employer move with it. */
  move = (employerId: EmployerId, place: Pick<Opening, "countyAgs" | "municipalityAgs">) =>
    this.#rows.changeWhere(and(eq(openings.employerId, employerId), eq(openings.managedBy, this.#rows.actingId))!, {
      ...place,
      version: sql`${openings.version} + 1`,
    });

  /**
   * Openings of an employer that change hands with it; drafts stay with the county that began them. Where the new county has
   * the same one from the same source already, this one no longer says where it came from.
   */
  takeFrom = (county: TenantId, employerId: EmployerId) =>
    this.#rows.changeWhere(
      and(eq(openings.employerId, employerId), eq(openings.managedBy, county), ne(openings.status, "draft"))!,
      {
        managedBy: this.#rows.actingId,
        sourceRef: sql`CASE WHEN NOT EXISTS (SELECT 1 FROM openings ours WHERE ours.managed_by = ${this.#rows.actingId} AND ours.source = ${openings.source} AND ours.source_ref = ${openings.sourceRef}) THEN ${openings.sourceRef} END`,
        version: sql`${openings.version} + 1`,
      },
    );

  /** All openings of an employer the acting county manages, drafts and closed ones too, the last changed first. */
  managedOf = (employerId: EmployerId) =>
    this.#rows.list({
      where: and(eq(openings.employerId, employerId), eq(openings.managedBy, this.#rows.actingId)),
      orderBy: [desc(openings.updatedAt), desc(openings.id)],
      limit: 200,
    });

  /** What waits for the acting county's word at its employers' desks. */
  waitingAtDesks() {
    const waiting = this.#rows.ownOnly(deskRequests, deskRequests.about, eq(deskRequests.state, "open"));
    return this.#rows.list({
      where: and(eq(openings.managedBy, this.#rows.actingId), sql`${openings.id} IN ${waiting}`),
      limit: 200,
    });
  }

  /** How many openings these employers have that are no drafts. */
  numberOf = (employerIds: string[]) =>
    this.#rows.select(
      { employerId: openings.employerId, number: sql<number>`count(*)` },
      {
        where: and(
          sql`${openings.employerId} IN (SELECT value FROM json_each(${JSON.stringify(employerIds)}))`,
          ne(openings.status, "draft"),
        ),
        groupBy: [openings.employerId],
      },
    );

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

  /** One page of what is open, the newest first, behind the opening with the slug `after`. */
  page(reach: OpeningReach, filter: OpeningFilter, { after, limit }: { after?: string; limit: number }) {
    const position = build
      .select({ at: openings.publishedAt, id: openings.id })
      .from(openings)
      .where(eq(openings.slug, after ?? ""));
    const where = and(
      this.#asked(reach, filter),
      after === undefined ? undefined : sql`(${openings.publishedAt}, ${openings.id}) < ${position}`,
    );
    return this.#rows.select(listed, {
      joins: [offeredNow, placed],
      where,
      orderBy: [desc(openings.publishedAt), desc(openings.id)],
      limit,
    });
  }

  /** The newest of what matches that came after `since`, the reader of alerts was not told about, and lies behind `before`. */
  newFor(
    readerId: Id<"alr">,
    reach: OpeningReach,
    filter: OpeningFilter,
    { since, before, limit }: { since: Instant; before?: Pick<Opening, "id" | "publishedAt">; limit: number },
  ) {
    const told = this.#rows.ownOnly(alertSightings, alertSightings.openingId, eq(alertSightings.readerId, readerId));
    return this.#rows.select(listed, {
      joins: [offeredNow, placed],
      where: and(
        this.#asked(reach, filter),
        or(gt(openings.publishedAt, since), gt(openings.createdAt, since)),
        sql`${openings.id} NOT IN ${told}`,
        before && sql`(${openings.publishedAt}, ${openings.id}) < (${before.publishedAt}, ${before.id})`,
      ),
      orderBy: [desc(openings.publishedAt), desc(openings.id)],
      limit,
    });
  }

  #asked = (reach: OpeningReach, filter: OpeningFilter) =>
    and(this.#visible(reach), ...Object.values(openingFacets(filter)).map(({ chosen }) => chosen));

  /** The address parts of what is open and when each changed. */
  addresses = (reach: OpeningReach, limit: number) =>
    this.#rows.select(
      { slug: openings.slug, changedAt: openings.updatedAt },
      { where: this.#visible(reach), orderBy: [asc(openings.id)], limit },
    );

  /** How many openings there are of each choice of the filter, each without the filter's own choice. */
  async counts(reach: OpeningReach, filter: OpeningFilter): Promise<Counts> {
    const facets = openingFacets(filter);
    const hits = build
      .select(
        named({
          ...chosenFrom(facets),
          traits: sql<string>`''`,
          misses: missing(Object.values(facets).map(({ chosen }) => chosen)),
        }),
      )
      .from(openings)
      .innerJoin(employers, offeredNow.on)
      .where(this.#visible(reach));
    return counted(this.#rows, Object.keys(facets), hits);
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

  /** One opening that is or was on the sites, with its employer; `gone` where the county hides that employer or it became part of another. */
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
        trainingMonths: openings.trainingMonths,
        planningArea: openings.planningArea,
        halfSeats: openings.halfSeats,
        successionYear: openings.successionYear,
        studentsWelcome: openings.studentsWelcome,
        lodging: openings.lodging,
        source: openings.source,
        sourceRef: openings.sourceRef,
        gone: sql<number>`coalesce(${employerOverlays.hidden}, 0) OR ${employers.mergedInto} IS NOT NULL`,
      },
      {
        joins: [offered, placed, overlaid],
        where: and(
          eq(openings.slug, slug),
          ne(openings.status, "draft"),
          inArray(openings.programme, programmes as Programme[]),
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
      joins: [offeredNow, placed],
      where: and(this.#visible(reach), ne(openings.slug, slug)),
      orderBy: [
        sql`(${openings.employerId} = ${own(sql`given.employer_id`)}) * 2 + (${openings.kind} = ${own(sql`given.kind`)}) DESC`,
        desc(openings.publishedAt),
        desc(openings.id),
      ],
      limit,
    });
  }

  /** For the team: a page of what the acting county manages, the last changed first, behind the one already seen. */
  managed(
    state: ManagedState,
    term: ConfirmationTerm,
    { after, limit }: { after?: { at: Instant; id: string }; limit: number },
  ) {
    const beyond = after && sql`(${openings.updatedAt}, ${openings.id}) < (${after.at}, ${after.id})`;
    return this.#rows.select(managedFields, {
      joins: [offered, placed],
      where: and(
        eq(openings.managedBy, this.#rows.actingId),
        state === "unconfirmed" ? this.#unconfirmed(term) : eq(openings.status, state),
        beyond,
      ),
      orderBy: [desc(openings.updatedAt), desc(openings.id)],
      limit,
    });
  }

  /** How many openings each of the team's lists holds. */
  async managedCounts(term: ConfirmationTerm): Promise<Record<ManagedState, number>> {
    const [byStatus, [waiting]] = await Promise.all([
      this.#rows.select(
        { status: openings.status, number: sql<number>`count(*)` },
        { where: eq(openings.managedBy, this.#rows.actingId), groupBy: [openings.status] },
      ),
      this.#rows.select({ number: sql<number>`count(*)` }, { where: this.#unconfirmed(term) }),
    ]);
    const of = (status: Opening["status"]) => byStatus.find((row) => row.status === status)?.number ?? 0;
    return { draft: of("draft"), published: of("published"), closed: of("closed"), unconfirmed: waiting?.number ?? 0 };
  }

  /** Published openings of the acting county whose last day is over. */
  over = (now: Instant, limit: number) => this.#rows.select({ id: openings.id }, { where: this.#isOver(now), limit });

  /** Closes those whose last day is over by then; one that was renewed meanwhile stays open. */
  expire = (ids: string[], now: Instant) =>
    this.#rows.changeWhere(and(among(ids), this.#isOver(now))!, {
      status: "closed",
      closeReason: "expired",
      updatedAt: now,
      version: sql`${openings.version} + 1`,
    });

  #isOver = (now: Instant) =>
    and(eq(openings.managedBy, this.#rows.actingId), eq(openings.status, "published"), lte(openings.validUntil, now))!;

  /** Openings about which an employer with an address on file has to be asked, and was not since their term began. */
  toAsk = (term: ConfirmationTerm, limit: number) =>
    this.#rows.select(
      {
        id: openings.id,
        employerId: openings.employerId,
        title: openings.title,
        kind: openings.kind,
        validUntil: openings.validUntil,
        employer: employers.name,
        address: deskAccounts.address,
        dueFor: termOf(term),
      },
      {
        joins: [
          { table: employers, on: and(offeredNow.on, eq(employers.vouchedBy, this.#rows.actingId)) },
          {
            table: deskAccounts,
            on: and(eq(deskAccounts.employerId, openings.employerId), ne(deskAccounts.state, "closed")),
          },
        ],
        where: and(this.#unconfirmed(term), sql`coalesce(${openings.askedAt}, 0) < ${termOf(term)}`),
        orderBy: [asc(openings.id)],
        limit,
      },
    );

  /** Notes that somebody was asked, where it still waits for a word by then. */
  asked = (id: Id<"opn">, term: ConfirmationTerm) =>
    this.#unseen.changeWhere(and(eq(openings.id, id), this.#unconfirmed(term))!, { askedAt: term.now });

  /** A condition for other writes of the batch: the opening is on the sites and waits for a word. */
  waits = (id: Id<"opn">, term: ConfirmationTerm): SQL =>
    sql`EXISTS (SELECT 1 FROM ${openings} WHERE ${and(eq(openings.id, id), this.#unconfirmed(term))})`;

  /** Published, and soon over or long unconfirmed. What the job search brings is confirmed and removed by itself. */
  #unconfirmed = (term: ConfirmationTerm): SQL =>
    and(
      eq(openings.managedBy, this.#rows.actingId),
      eq(openings.status, "published"),
      ne(openings.source, "job-search"),
      or(
        and(gt(openings.validUntil, term.now), lte(openings.validUntil, term.now + term.notice)),
        and(isNull(openings.validUntil), lte(openings.confirmedAt, term.now - term.trust)),
      ),
      sql`${openings.confirmedAt} <= ${termOf(term)}`,
    )!;

  /** The version of what is published, in the order of the ids; the employer's version too, because its name stands with the opening. */
  versions = (after: string, limit: number) =>
    this.#rows.select(
      { id: openings.id, version: openings.version, employerVersion: employers.version },
      {
        joins: [offered],
        // The plus keeps the query on the order of the ids, which needs no sorting.
        where: and(gt(openings.id, after as Id<"opn">), sql`+${openings.status} = 'published'`),
        orderBy: [asc(openings.id)],
        limit,
      },
    );

  /** Those of these openings that are published, with what the search index keeps of them. */
  publishedAmong = (ids: string[]) =>
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
      { joins: [offered, placed], where: and(among(ids), sql`+${openings.status} = 'published'`) },
    );
}

const among = (ids: string[]) => sql`${openings.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
