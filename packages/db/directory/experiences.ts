import { and, asc, desc, eq, getTableColumns, lt, ne, or, sql, type SQL } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { countsFrom, missing, type Counts } from "../facets.ts";
import type { Row, RowOf } from "../statement.ts";
import { sharedExperiences, sharedExperienceVersions, tenants } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import {
  again,
  always,
  chosenFacets,
  experienceFacets,
  facetValues,
  perContact,
  tried,
  type ExperienceFilter,
} from "./experience-facets.ts";
import { SharedRows } from "./shared-rows.ts";

export type { ExperienceFacet, ExperienceFilter } from "./experience-facets.ts";

export type SharedExperience = Row<typeof sharedExperiences>;
export type ExperienceVersion = Row<typeof sharedExperienceVersions>;
type Facts = Omit<SharedExperience, "id" | "ownerId" | "version" | "sharedAt" | "words">;

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

const { words: _, content: __, ...facts } = getTableColumns(sharedExperiences);
const listed = {
  ...facts,
  summary: sql<string>`json_extract(shared_experiences.content, '$.summary')`,
  again,
  county: tenants.name,
  countySlug: tenants.slug,
  perContact,
  usefulness,
  adopters,
  tried,
};
const { words: ___, ...whole } = getTableColumns(sharedExperiences);
const shown = { ...whole, county: tenants.name, countySlug: tenants.slug, perContact };

const { id: akinId, title, kind, targetGroup, sharedAt } = sharedExperiences;
const akin = {
  id: akinId,
  title,
  kind,
  targetGroup,
  sharedAt,
  summary: listed.summary,
  county: tenants.name,
  perContact,
  adopters,
};

export type AkinExperience = RowOf<typeof akin>;
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

  /** How many fit the filter, and of each choice how many there are, counted as if nothing were chosen in its own facet. */
  async counts(filter: ExperienceFilter = {}): Promise<Counts> {
    const chosen = chosenFacets(filter);
    const line = [
      sql`(${missing(experienceFacets.map((facet) => chosen[facet]))})`,
      sql`''`,
      ...experienceFacets.map((facet) => sql`coalesce(${facetValues[facet]}, '')`),
    ];
    const [row] = await this.#rows.select(
      { tally: sql<string | null>`group_concat(${sql.join(line, sql` || char(9) || `)}, char(10))` },
      { where: and(...always(filter)), joins: [this.#owner] },
    );
    return countsFrom(experienceFacets, row?.tally);
  }

  /** What others shared of the same kind or for the same people, the newest first. */
  akin(id: string, limit: number) {
    const its = (column: SQL) => sql`(SELECT ${column} FROM shared_experiences its WHERE its.id = ${id})`;
    return this.#rows.select(akin, {
      where: and(
        ne(sharedExperiences.id, id as Id<"shr">),
        or(
          sql`${sharedExperiences.kind} = ${its(sql`its.kind`)}`,
          sql`${sharedExperiences.targetGroup} = ${its(sql`its.target_group`)}`,
        ),
      ),
      joins: [this.#owner],
      orderBy: [desc(sharedExperiences.sharedAt), asc(sharedExperiences.id)],
      limit,
    });
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

const fitting = (filter: ExperienceFilter): SQL | undefined =>
  and(...always(filter), ...Object.values(chosenFacets(filter)));
