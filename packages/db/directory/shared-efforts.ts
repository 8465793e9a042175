import { eq, isNotNull, sql } from "drizzle-orm";
import type { CampaignKind, TenantId } from "#kernel";
import { experienceAdoptions, sharedExperiences } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

/** What one campaign cost and whom it reached, as its county told the region on purpose. */
export interface SharedEffort {
  countyId: TenantId;
  kind: CampaignKind;
  costCents: number;
  reached: number;
  /** People who came back through it; null where the county did not count that. */
  returns: number | null;
}

const returns = sql<
  number | null
>`(SELECT json_extract(f.value, '$.amount') FROM json_each(${sharedExperiences.content}, '$.figures') f WHERE json_extract(f.value, '$.indicator') = 'returns')`;

/** Effort and result of campaigns, from shared experience cards and from what adopters told of theirs. */
export class SharedEfforts {
  static in = (directory: DirectoryDb) => new SharedEfforts(directory);
  readonly #cards: SharedRows<typeof sharedExperiences>;
  readonly #adoptions: SharedRows<typeof experienceAdoptions>;
  private constructor(directory: DirectoryDb) {
    this.#cards = new SharedRows(directory, sharedExperiences);
    this.#adoptions = new SharedRows(directory, experienceAdoptions);
  }

  async list(): Promise<SharedEffort[]> {
    const [cards, adoptions] = await Promise.all([
      this.#cards.select({
        countyId: sharedExperiences.ownerId,
        kind: sharedExperiences.kind,
        costCents: sharedExperiences.costCents,
        reached: sharedExperiences.reached,
        returns,
      }),
      this.#adoptions.select(
        {
          countyId: experienceAdoptions.adoptedBy,
          kind: sharedExperiences.kind,
          costCents: experienceAdoptions.costCents,
          reached: experienceAdoptions.reached,
        },
        {
          joins: [{ table: sharedExperiences, on: eq(sharedExperiences.id, experienceAdoptions.experienceId) }],
          where: isNotNull(experienceAdoptions.reportedAt),
        },
      ),
    ]);
    const told = adoptions.map(({ costCents, reached, ...adoption }) => ({
      ...adoption,
      costCents: costCents ?? 0,
      reached: reached ?? 0,
      returns: null,
    }));
    return [...cards, ...told];
  }
}
