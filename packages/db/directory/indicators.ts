import { asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Indicator, Instant } from "#kernel";
import { refusedBecause, together, violatedConstraint, violatedReference, type Write } from "../connection.ts";
import { indicatorVersions, regionalIndicators } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { byTheAgency } from "./acting.ts";
import { SharedRows } from "./shared-rows.ts";

export type RegionalIndicator = Row<typeof regionalIndicators>;
export type IndicatorVersion = Row<typeof indicatorVersions>;

/** What is counted and how: `counts` says what is in it, `leavesOut` what is not. */
export type IndicatorDefinition = Pick<
  RegionalIndicator,
  "id" | "name" | "unit" | "counts" | "leavesOut" | "aboutPeople" | "sums"
>;

type Words = Omit<IndicatorVersion, "indicatorId" | "revision" | "retired" | "reason" | "setAt">;

/** What the whole region counts. The agency writes, and every revision is kept. */
export class Indicators {
  static in = (directory: DirectoryDb) => new Indicators(directory);
  readonly #rows: SharedRows<typeof regionalIndicators>;
  readonly #versions: SharedRows<typeof indicatorVersions>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, regionalIndicators);
    this.#versions = new SharedRows(directory, indicatorVersions);
  }

  /** Those in use, in the region's order. */
  list = () => this.#rows.list({ where: isNull(regionalIndicators.retiredAt), orderBy: this.#inOrder });

  /** The same and those put aside, which older figures still name. */
  all = () => this.#rows.list({ orderBy: this.#inOrder });

  #inOrder = [asc(regionalIndicators.position), asc(regionalIndicators.id)];

  find = (id: string) => this.#rows.first({ where: eq(regionalIndicators.id, id as Indicator) });

  versions = (id: string) =>
    this.#versions.list({
      where: eq(indicatorVersions.indicatorId, id as Indicator),
      orderBy: [desc(indicatorVersions.revision)],
    });

  /** Whether any county has released figures of it. */
  async isReleased(id: string): Promise<boolean> {
    const [row] = await this.#rows.select(
      {
        yes: sql<number>`EXISTS (SELECT 1 FROM released_tables r, json_each(r.definitions) d WHERE json_extract(d.value, '$.id') = ${id})`,
      },
      { limit: 1 },
    );
    return row?.yes === 1;
  }

  /** Defines one more at the end of the list. Where its name is taken, nothing is added and the reference fails. */
  add(id: Indicator, words: Words, at: Instant): Write {
    const position = sql<number>`(SELECT coalesce(max(position), 0) + 10 FROM indicators)`;
    const row = { id, position, ...words, revision: 1, updatedAt: at, retiredAt: null };
    const defined = this.#rows.addIf(byTheAgency(this.#rows.actingId), row as never);
    return together(defined, this.#version(id, 1, words, { retired: false, reason: "", at }));
  }

  /** Gives an indicator that is still at revision `seen` the next one; otherwise the batch fails as `overtaken`. */
  revise(
    id: Indicator,
    seen: number,
    words: Words,
    { retired, reason, at }: { retired: boolean; reason: string; at: Instant },
  ): Write {
    const revision = sql`CASE WHEN ${regionalIndicators.revision} = ${seen} AND ${byTheAgency(this.#rows.actingId)} THEN ${seen + 1} END`;
    const revised = this.#rows.changeWhere(eq(regionalIndicators.id, id), {
      ...words,
      revision,
      updatedAt: at,
      retiredAt: retired ? at : null,
    });
    return together(revised, this.#version(id, seen + 1, words, { retired, reason, at }));
  }

  /** Lets two indicators change places. */
  swap(one: Pick<RegionalIndicator, "id" | "position">, other: Pick<RegionalIndicator, "id" | "position">) {
    const both = inArray(regionalIndicators.id, [one.id, other.id]);
    const position = sql`CASE ${regionalIndicators.id} WHEN ${one.id} THEN ${other.position} ELSE ${one.position} END`;
    return this.#rows.changeWhere(sql`${both} AND ${byTheAgency(this.#rows.actingId)}`, { position });
  }

  #version = (
    indicatorId: Indicator,
    revision: number,
    words: Words,
    { retired, reason, at }: { retired: boolean; reason: string; at: Instant },
  ) => this.#versions.add({ indicatorId, revision, ...words, retired, reason, setAt: at });

  static nameTaken = (error: unknown) =>
    violatedReference(error) || Boolean(violatedConstraint(error)?.includes("name"));
  static overtaken = (error: unknown) => refusedBecause(error, "NOT NULL constraint failed: indicators.revision");
  static inUse = (error: unknown) => refusedBecause(error, "the indicator is in use");
  static released = (error: unknown) => refusedBecause(error, "figures of this indicator were released");
}
