import { and, asc, desc, eq, getTableColumns, lt, or, sql, type SQL } from "drizzle-orm";
import type { CampaignKind, Id, Instant, TargetGroup } from "#kernel";
import type { Row, RowOf } from "../statement.ts";
import { sharedExperiences, sharedExperienceVersions, tenants, type ExperienceContent } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

export type SharedExperience = Row<typeof sharedExperiences>;
export type ExperienceVersion = Row<typeof sharedExperienceVersions>;
type Facts = Omit<SharedExperience, "id" | "ownerId" | "version" | "sharedAt" | "words">;

const perContact = sql<
  number | null
>`CASE WHEN shared_experiences.reached > 0 THEN CAST(round(1.0 * shared_experiences.cost_cents / shared_experiences.reached) AS INTEGER) END`;
const usefulness = sql<
  number | null
>`(SELECT avg(r.usefulness) FROM experience_ratings r WHERE r.experience_id = shared_experiences.id)`;
const adopters = sql<number>`(SELECT count(*) FROM experience_adoptions a WHERE a.experience_id = shared_experiences.id)`;

/** By what the library is sorted, always the greatest first. */
const ranks = {
  newest: sql<number>`shared_experiences.shared_at`,
  useful: sql<number>`CAST(coalesce(round(100 * ${usefulness}), 0) AS INTEGER)`,
  cheapest: sql<number>`-coalesce(${perContact}, 9007199254740991)`,
  tried: adopters,
} as const;
export const experienceOrders = ["newest", "useful", "cheapest", "tried"] as const satisfies (keyof typeof ranks)[];
export type ExperienceOrder = (typeof experienceOrders)[number];

export interface ExperienceFilter {
  /** Folded words; each has to begin a word of the card. */
  words?: string[];
  kind?: CampaignKind;
  targetGroup?: TargetGroup;
  again?: ExperienceContent["again"];
  /** Slug of the owner county. */
  county?: string;
  /** Cost per contact in cents, from and below. */
  costFrom?: number;
  costBelow?: number;
}

const { words: _, content: __, ...facts } = getTableColumns(sharedExperiences);
const listed = {
  ...facts,
  summary: sql<string>`json_extract(shared_experiences.content, '$.summary')`,
  again: sql<ExperienceContent["again"]>`json_extract(shared_experiences.content, '$.again')`,
  county: tenants.name,
  countySlug: tenants.slug,
  perContact,
  usefulness,
  adopters,
};
const { words: ___, ...whole } = getTableColumns(sharedExperiences);
const shown = { ...whole, county: tenants.name, countySlug: tenants.slug, perContact };

export type ExperienceItem = RowOf<typeof listed> & { rank: number };
export type ExperienceView = RowOf<typeof shown>;

/** What counties have shared with the region; a county adds and changes its own and no other. */
export class SharedExperiences {
  static in = (directory: DirectoryDb) => new SharedExperiences(directory);
  readonly #rows: SharedRows<typeof sharedExperiences>;
  readonly #versions: SharedRows<typeof sharedExperienceVersions>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, sharedExperiences);
    this.#versions = new SharedRows(directory, sharedExperienceVersions);
  }

  #owner = { table: tenants, on: eq(tenants.id, sharedExperiences.ownerId) };

  async find(id: string): Promise<ExperienceView | undefined> {
    const [row] = await this.#rows.select(shown, {
      where: eq(sharedExperiences.id, id as Id<"shr">),
      joins: [this.#owner],
      limit: 1,
    });
    return row;
  }

  /** What fits the filter, best first, after the one a reader has already seen. */
  library({
    filter = {},
    order,
    limit,
    after,
  }: {
    filter?: ExperienceFilter;
    order: ExperienceOrder;
    limit: number;
    after?: { rank: number; id: string };
  }): Promise<ExperienceItem[]> {
    const rank = ranks[order];
    const further =
      after && or(lt(rank, after.rank), and(eq(rank, after.rank), sql`${sharedExperiences.id} > ${after.id}`));
    return this.#rows.select(
      { ...listed, rank },
      {
        where: and(fitting(filter), further),
        joins: [this.#owner],
        orderBy: [desc(rank), asc(sharedExperiences.id)],
        limit,
      },
    );
  }

  /** How many fit the filter. */
  async count(filter: ExperienceFilter = {}): Promise<number> {
    const [row] = await this.#rows.select(
      { number: sql<number>`count(*)` },
      { where: fitting(filter), joins: [this.#owner] },
    );
    return row?.number ?? 0;
  }

  /** The versions of an experience, the newest first. */
  versions = (id: string) =>
    this.#versions.list({
      where: eq(sharedExperienceVersions.experienceId, id as Id<"shr">),
      orderBy: [desc(sharedExperienceVersions.version)],
    });

  /** Shares something for the first time, in the acting county's name; fails where this id is shared already. */
  add(id: Id<"shr">, facts: Facts, words: string, now: Instant) {
    return this.#rows.add({ id, ownerId: this.#rows.actingId, version: 1, ...facts, words, sharedAt: now });
  }

  /** Puts a new version of the acting county's own experience into the place of the one before. */
  renew(id: Id<"shr">, version: number, facts: Facts, words: string, now: Instant) {
    const own = and(eq(sharedExperiences.id, id), eq(sharedExperiences.ownerId, this.#rows.actingId))!;
    return this.#rows.changeWhere(own, { version, ...facts, words, sharedAt: now });
  }

  /** Keeps a version for good; fails where another one of this number was first. */
  keepVersion = (id: Id<"shr">, version: number, facts: Facts, now: Instant) =>
    this.#versions.add({ experienceId: id, version, ...facts, sharedAt: now });
}

function fitting({
  words = [],
  kind,
  targetGroup,
  again,
  county,
  costFrom,
  costBelow,
}: ExperienceFilter): SQL | undefined {
  return and(
    ...words.map((word) => sql`instr(' ' || shared_experiences.words, ${` ${word}`}) > 0`),
    kind && eq(sharedExperiences.kind, kind),
    targetGroup && eq(sharedExperiences.targetGroup, targetGroup),
    again && sql`json_extract(shared_experiences.content, '$.again') = ${again}`,
    county ? eq(tenants.slug, county) : undefined,
    costFrom === undefined ? undefined : sql`${perContact} >= ${costFrom}`,
    costBelow === undefined ? undefined : sql`${perContact} < ${costBelow}`,
  );
}
