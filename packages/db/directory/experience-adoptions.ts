import { and, asc, eq } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import type { Row, RowOf } from "../statement.ts";
import { experienceAdoptions, sharedExperiences, tenants } from "../tables/index.ts";
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
}
