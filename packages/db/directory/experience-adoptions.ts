import { and, asc, desc, eq, gte, inArray, isNotNull, or, isNull, lt, sql, type SQL } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import type { Row, RowOf } from "../statement.ts";
import { campaigns, experienceAdoptions, sharedExperiences, tenants } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

type Adoption = Row<typeof experienceAdoptions>;
export type AdoptionResult = { [K in "reached" | "costCents" | "hours" | "again"]: NonNullable<Adoption[K]> } & {
  comment: string;
};

const { adoptedBy, adoptedAt, version, reached, costCents, hours, again, comment, reportedAt } = experienceAdoptions;
const shown = {
  adoptedBy,
  adoptedAt,
  version,
  reached,
  costCents,
  hours,
  again,
  comment,
  reportedAt,
  county: tenants.name,
};
export type AdoptionView = RowOf<typeof shown>;

/** The version up to which the adopter knows the original: the one it took over, or the last it decided about. */
const known = sql<number>`coalesce(experience_adoptions.decided_version, experience_adoptions.version)`;
const offered = {
  experienceId: experienceAdoptions.experienceId,
  title: sharedExperiences.title,
  county: tenants.name,
  version: sharedExperiences.version,
  sharedAt: sharedExperiences.sharedAt,
  known,
  campaignId: campaigns.id,
  campaign: campaigns.title,
  status: campaigns.status,
};
/** A correction that waits for the decision of a county that took the experience over. */
export type ExperienceOffer = RowOf<typeof offered>;

const reported = {
  experienceId: experienceAdoptions.experienceId,
  title: sharedExperiences.title,
  adoptedBy: experienceAdoptions.adoptedBy,
  county: tenants.name,
  reached: experienceAdoptions.reached,
  costCents: experienceAdoptions.costCents,
  again: experienceAdoptions.again,
  reportedAt: sql<Instant>`${experienceAdoptions.reportedAt}`,
};
/** What a county that took an experience over told about it. */
export type ReportedResult = RowOf<typeof reported>;

/** Which county took over whose experience and what became of it; each county writes its own line. */
export class ExperienceAdoptions {
  static in = (directory: DirectoryDb) => new ExperienceAdoptions(directory);
  readonly #rows: SharedRows<typeof experienceAdoptions>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, experienceAdoptions);
  }

  #adopter = { table: tenants, on: eq(tenants.id, experienceAdoptions.adoptedBy) };
  #own = (experienceId: Id<"shr">) =>
    and(eq(experienceAdoptions.experienceId, experienceId), eq(experienceAdoptions.adoptedBy, this.#rows.actingId))!;

  /** Everyone who took it over, in the order they did. */
  of = (experienceId: string) =>
    this.#rows.select(shown, {
      where: eq(experienceAdoptions.experienceId, experienceId as Id<"shr">),
      joins: [this.#adopter],
      orderBy: [asc(experienceAdoptions.adoptedAt), asc(tenants.name)],
    });

  findOwn = (experienceId: string) => this.#rows.first({ where: this.#own(experienceId as Id<"shr">) });

  /** What one of the acting county's campaigns was taken over from, and what was told about it. */
  async ofCampaign(campaignId: string) {
    const [row] = await this.#rows.select(
      {
        experienceId: sharedExperiences.id,
        title: sharedExperiences.title,
        county: tenants.name,
        comment: experienceAdoptions.comment,
        version: sharedExperiences.version,
        known,
      },
      {
        where: and(
          eq(experienceAdoptions.adoptedBy, this.#rows.actingId),
          eq(experienceAdoptions.campaignId, campaignId as Id<"cmp">),
        ),
        joins: [
          { table: sharedExperiences, on: eq(sharedExperiences.id, experienceAdoptions.experienceId) },
          { table: tenants, on: eq(tenants.id, sharedExperiences.ownerId) },
        ],
      },
    );
    return row;
  }

  /** Notes the acting county's adoption; fails where it has adopted this already. */
  add = (experienceId: Id<"shr">, version: number, campaignId: Id<"cmp">, now: Instant) =>
    this.#rows.add({ experienceId, adoptedBy: this.#rows.actingId, campaignId, version, adoptedAt: now });

  /** Tells what became of the acting county's adoption. */
  report = (experienceId: Id<"shr">, campaignId: Id<"cmp">, result: AdoptionResult, now: Instant) =>
    this.#rows.changeWhere(and(this.#own(experienceId), eq(experienceAdoptions.campaignId, campaignId))!, {
      ...result,
      reportedAt: now,
    });

  #experience = { table: sharedExperiences, on: eq(sharedExperiences.id, experienceAdoptions.experienceId) };

  /** Corrections of what the acting county took over and has not finished, the newest first. */
  offers = (limit: number) => this.#offers(limit);

  /** The same, as far as the county has not been told of them by mail. */
  untoldOffers = (limit: number) =>
    this.#offers(
      limit,
      sql`max(${known}, coalesce(experience_adoptions.told_version, 0)) < ${sharedExperiences.version}`,
    );

  #offers = (limit: number, where?: SQL) =>
    this.#rows.select(offered, {
      where: and(
        eq(experienceAdoptions.adoptedBy, this.#rows.actingId),
        sql`${known} < ${sharedExperiences.version}`,
        where,
      ),
      joins: [
        this.#experience,
        { table: tenants, on: eq(tenants.id, sharedExperiences.ownerId) },
        {
          table: campaigns,
          on: and(eq(campaigns.id, experienceAdoptions.campaignId), inArray(campaigns.status, ["planned", "running"])),
        },
      ],
      orderBy: [desc(sharedExperiences.sharedAt), asc(sharedExperiences.id)],
      limit,
    });

  offerTold = (experienceId: Id<"shr">, toldVersion: number) =>
    this.#rows.changeWhere(this.#own(experienceId), { toldVersion });

  /** Remembers what the acting county decided about the versions up to this one; once decided, it stays. */
  decide = (experienceId: Id<"shr">, decidedVersion: number, taken: string[], now: Instant) =>
    this.#rows.changeWhere(and(this.#own(experienceId), sql`${known} < ${decidedVersion}`)!, {
      decidedVersion,
      decidedAt: now,
      taken,
    });

  /** What was told about the acting county's experiences since then, the newest first. */
  resultsSince = (since: Instant, limit: number) => this.#results(limit, gte(experienceAdoptions.reportedAt, since));

  /** Results, or corrections of them, that the acting county has not been told of by mail. */
  untoldResults = (limit: number) =>
    this.#results(
      limit,
      or(
        isNull(experienceAdoptions.toldResultAt),
        lt(experienceAdoptions.toldResultAt, experienceAdoptions.reportedAt),
      ),
    );

  #results = (limit: number, where: SQL | undefined) =>
    this.#rows.select(reported, {
      where: and(eq(sharedExperiences.ownerId, this.#rows.actingId), isNotNull(experienceAdoptions.reportedAt), where),
      joins: [this.#experience, this.#adopter],
      orderBy: [desc(experienceAdoptions.reportedAt), asc(experienceAdoptions.experienceId)],
      limit,
    });

  /** Notes that the acting county, whose experience it is, knows the result of this moment. */
  resultTold = ({ experienceId, adoptedBy, reportedAt }: ReportedResult) =>
    this.#rows.changeWhere(
      and(
        eq(experienceAdoptions.experienceId, experienceId),
        eq(experienceAdoptions.adoptedBy, adoptedBy),
        sql`${experienceAdoptions.experienceId} IN (SELECT e.id FROM shared_experiences e WHERE e.owner_id = ${this.#rows.actingId})`,
      )!,
      { toldResultAt: reportedAt },
    );
}
