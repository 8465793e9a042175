import { and, asc, desc, eq, gte, lte, max, sql, type SQL } from "drizzle-orm";
import type { Id, Instant, Month } from "#kernel";
import { campaigns, figuresByMonth, touchpoints } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Touchpoint = Row<typeof touchpoints>;

/** The beginning of the operation key of what the team typed in by hand. */
export const BY_HAND = "hand:";
/** Written out, so that the index of what was typed in is used. */
const typedByHand = sql`substr(${touchpoints.operationKey}, 1, 5) = 'hand:'`;

/** What happened, as counts: boxes handed out, heads at a table, people who now follow. */
export class Touchpoints {
  static in = (db: TenantDb) => new Touchpoints(db);
  readonly #rows: Rows<typeof touchpoints>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, touchpoints);
  }

  get = (id: string) => this.#rows.get(id);

  /** Counts once per operation key, however often it is asked to. */
  add = (touchpoint: New<typeof touchpoints> | New<typeof touchpoints>[]) => this.#rows.addUnlessThere(touchpoint);

  /** Counts once, and only where `condition` holds by then, which a change in the same batch may decide. */
  addIf = (condition: SQL, touchpoint: New<typeof touchpoints>) => this.#rows.addIf(condition, touchpoint);

  /** Counts, or fails where this operation key has been counted. */
  addNew = (touchpoint: New<typeof touchpoints>) => this.#rows.add(touchpoint);

  /** Counts, or corrects what was counted under the same operation key. */
  set = ({ ...touchpoint }: New<typeof touchpoints>) => {
    const { amount, day, municipalityAgs, campaignId } = touchpoint;
    return this.#rows.addOrChange(touchpoint, [touchpoints.tenantId, touchpoints.operationKey], {
      amount,
      day,
      municipalityAgs,
      campaignId,
    });
  };

  /** Counts once more that the page of `code` was opened on `day`: one row for each code and day. Answers with nothing where there is no such code. */
  addScan({ id, code, day, createdAt }: Pick<Touchpoint, "id" | "day" | "createdAt"> & { code: string }) {
    const ofCode = sql`FROM codes c LEFT JOIN batches b ON b.tenant_id = c.tenant_id AND b.id = c.batch_id WHERE c.tenant_id = ${this.#rows.tenantId} AND c.code = ${code}`;
    const operationKey = sql`'scan:' || c.id || ':' || ${day}`;
    return [
      this.#rows.addFrom(
        {
          id,
          indicator: "scans",
          day,
          amount: 0,
          municipalityAgs: sql`b.municipality_ags`,
          campaignId: sql`c.campaign_id`,
          codeId: sql`c.id`,
          personId: null,
          note: "",
          operationKey,
          createdAt,
        },
        ofCode,
      ),
      this.#rows.changeWhere(sql`${touchpoints.operationKey} = (SELECT ${operationKey} ${ofCode})`, {
        amount: sql`${touchpoints.amount} + 1`,
      }),
    ] as const;
  }

  /** Moves what was counted under an operation key to another campaign, or to none. */
  moveTo = (campaignId: Id<"cmp"> | null, operationKey: string) =>
    this.#rows.changeWhere(eq(touchpoints.operationKey, operationKey), { campaignId });

  /** Takes back what was typed in by hand; what the platform counted itself stays. */
  removeByHand = (id: string) => this.#rows.removeWhere(and(eq(touchpoints.id, id as Touchpoint["id"]), typedByHand));

  /** Takes back what was counted under an operation key. */
  removeByKey = (operationKey: string) => this.#rows.removeWhere(eq(touchpoints.operationKey, operationKey));

  /** The newest counts that were typed in by hand. */
  byHand = (limit: number) =>
    this.#rows.list({
      where: typedByHand,
      orderBy: [desc(touchpoints.createdAt), asc(touchpoints.id)],
      limit,
    });

  /** The newest counts that were typed in by hand on a campaign. */
  byHandOn = (campaignId: string, limit: number) =>
    this.#rows.list({
      where: and(eq(touchpoints.campaignId, campaignId as Id<"cmp">), typedByHand),
      orderBy: [desc(touchpoints.createdAt), asc(touchpoints.id)],
      limit,
    });

  /** When something was last counted in `month`. */
  async lastCountedIn(month: Month): Promise<Instant | null> {
    const [row] = await this.#rows.select(
      { at: max(touchpoints.createdAt) as ReturnType<typeof sql<number | null>> },
      { where: and(gte(touchpoints.day, `${month}-01`), lte(touchpoints.day, `${month}-31`)) },
    );
    return row?.at ?? null;
  }
}

type Span = { from: Month; to: Month };
const amount = sql<number>`sum(${figuresByMonth.amount})`;
const campaignKind = sql<string>`coalesce(${campaigns.kind}, '')`;

/** The county's own figures, exact, summed by month. */
export class MonthlyFigures {
  static in = (db: TenantDb) => new MonthlyFigures(db);
  readonly #rows: Rows<typeof figuresByMonth>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, figuresByMonth);
  }

  #within = ({ from, to }: Span) => and(gte(figuresByMonth.month, from), lte(figuresByMonth.month, to));
  /** What several months come to: of a state, the last month in which it was counted. */
  #summedUpIn = (span: Span) =>
    and(
      this.#within(span),
      sql`NOT (${figuresByMonth.indicator} IN (SELECT id FROM indicators WHERE sums = 'latest' UNION ALL SELECT id FROM own_indicators WHERE tenant_id = ${this.#rows.tenantId} AND sums = 'latest')
        AND EXISTS (SELECT 1 FROM figures_by_month later WHERE later.tenant_id = ${this.#rows.tenantId} AND later.indicator = ${figuresByMonth.indicator} AND later.month > ${figuresByMonth.month} AND later.month <= ${span.to}))`,
    );
  #campaign = { table: campaigns, on: eq(campaigns.id, figuresByMonth.campaignId as never), kind: "left" as const };

  byMonth = (span: Span) =>
    this.#rows.select(
      { month: figuresByMonth.month, indicator: figuresByMonth.indicator, amount },
      {
        where: this.#within(span),
        groupBy: [figuresByMonth.month, figuresByMonth.indicator],
        orderBy: [asc(figuresByMonth.month)],
      },
    );

  byMunicipality = (span: Span) =>
    this.#rows.select(
      { indicator: figuresByMonth.indicator, municipalityAgs: figuresByMonth.municipalityAgs, amount },
      { where: this.#summedUpIn(span), groupBy: [figuresByMonth.indicator, figuresByMonth.municipalityAgs] },
    );

  byCampaignKind = (span: Span) =>
    this.#rows.select(
      { indicator: figuresByMonth.indicator, kind: campaignKind, amount },
      { where: this.#summedUpIn(span), joins: [this.#campaign], groupBy: [figuresByMonth.indicator, campaignKind] },
    );

  /** Every sum of a year's months by municipality and kind of campaign at once; everything a release is made of. */
  ofYear = (year: string) =>
    this.#rows.select(
      {
        month: figuresByMonth.month,
        indicator: figuresByMonth.indicator,
        municipalityAgs: figuresByMonth.municipalityAgs,
        kind: campaignKind,
        amount,
      },
      {
        where: this.#within({ from: `${year}-01` as Month, to: `${year}-12` as Month }),
        joins: [this.#campaign],
        groupBy: [figuresByMonth.month, figuresByMonth.indicator, figuresByMonth.municipalityAgs, campaignKind],
      },
    );

  /** The months in which anything was counted, oldest first. */
  async months(): Promise<Month[]> {
    const rows = await this.#rows.select(
      { month: figuresByMonth.month },
      { groupBy: [figuresByMonth.month], orderBy: [asc(figuresByMonth.month)] },
    );
    return rows.map(({ month }) => month);
  }
}
