import { eq, ne, sql, type SQL } from "drizzle-orm";
import type { CampaignKind, TargetGroup, TenantId } from "#kernel";
import { sharedExperiences, tenants, type ExperienceContent } from "../tables/index.ts";
import {
  bandOf,
  costBands,
  effortBands,
  triedBands,
  within,
  type CostBand,
  type EffortBand,
  type TriedBand,
} from "./experience-bands.ts";

export interface ExperienceFilter {
  /** Folded words; each has to begin a word of the card. */
  words?: string[];
  /** Leaves out what this county shared itself. */
  notBy?: TenantId;
  kind?: CampaignKind;
  targetGroup?: TargetGroup;
  again?: ExperienceContent["again"];
  /** Slug of the owner county. */
  county?: string;
  cost?: CostBand;
  effort?: EffortBand;
  tried?: TriedBand;
}

export const experienceFacets = ["kind", "targetGroup", "again", "county", "cost", "effort", "tried"] as const;
export type ExperienceFacet = (typeof experienceFacets)[number];

export const perContact = sql<
  number | null
>`CASE WHEN shared_experiences.reached > 0 THEN CAST(round(1.0 * shared_experiences.cost_cents / shared_experiences.reached) AS INTEGER) END`;
export const again = sql<ExperienceContent["again"]>`json_extract(shared_experiences.content, '$.again')`;
/** How many counties have told what became of it. */
export const tried = sql<number>`(SELECT count(*) FROM experience_adoptions a WHERE a.experience_id = shared_experiences.id AND a.reported_at IS NOT NULL)`;
const hours = sql`shared_experiences.hours`;

/** What a card is counted under, for each facet. */
export const facetValues: Record<ExperienceFacet, SQL> = {
  kind: sql`${sharedExperiences.kind}`,
  targetGroup: sql`${sharedExperiences.targetGroup}`,
  again,
  county: sql`${tenants.slug}`,
  cost: bandOf(perContact, costBands),
  effort: bandOf(hours, effortBands),
  tried: bandOf(tried, triedBands),
};

/** What has to hold for each facet whose choice was made. */
export function chosenFacets(filter: ExperienceFilter): Record<ExperienceFacet, SQL | undefined> {
  return {
    kind: filter.kind && eq(sharedExperiences.kind, filter.kind),
    targetGroup: filter.targetGroup && eq(sharedExperiences.targetGroup, filter.targetGroup),
    again: filter.again && sql`${again} = ${filter.again}`,
    county: filter.county ? eq(tenants.slug, filter.county) : undefined,
    cost: filter.cost && within(perContact, costBands[filter.cost]),
    effort: filter.effort && within(hours, effortBands[filter.effort]),
    tried: filter.tried && within(tried, triedBands[filter.tried]),
  };
}

/** What has to hold whatever is chosen. */
export const always = ({ words = [], notBy }: ExperienceFilter): (SQL | undefined)[] => [
  ...words.map((word) => sql`instr(' ' || shared_experiences.words, ${` ${word}`}) > 0`),
  notBy && ne(sharedExperiences.ownerId, notBy),
];
