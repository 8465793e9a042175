import { and, asc, eq, getTableColumns, isNull, sql, type SQL } from "drizzle-orm";
import type { Day, Id, Instant, TenantId } from "#kernel";
import type { Write } from "../connection.ts";
import type { Row, RowOf } from "../statement.ts";
import { roundCounties, roundNotices, rounds, type RoundNoticeKind } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { byTheAgency } from "./acting.ts";
import { SharedRows } from "./shared-rows.ts";

export type RoundNotice = Row<typeof roundNotices>;

const untold = {
  ...getTableColumns(roundNotices),
  title: rounds.title,
  asked: rounds.asked,
  closedAt: rounds.closedAt,
  answeredAt: roundCounties.answeredAt,
};
export type UntoldRoundNotice = RowOf<typeof untold>;

const wasAsked = (roundId: Id<"rnd">, countyId: TenantId): SQL =>
  sql`EXISTS (SELECT 1 FROM round_counties c WHERE c.round_id = ${roundId} AND c.county_id = ${countyId})`;

/** A condition: the county is at work, and the open round has no answer of it. */
const isAwaited = (roundId: Id<"rnd">, countyId: TenantId): SQL =>
  sql`EXISTS (SELECT 1 FROM round_counties c JOIN rounds r ON r.id = c.round_id JOIN tenants t ON t.id = c.county_id
    WHERE c.round_id = ${roundId} AND c.county_id = ${countyId} AND c.answered_at IS NULL AND r.closed_at IS NULL AND t.status = 'active')`;

/** What the agency has to tell counties about a round, and so its history. The county notes that its leads have the mail. */
export class RoundNotices {
  static in = (directory: DirectoryDb) => new RoundNotices(directory);
  readonly #rows: SharedRows<typeof roundNotices>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, roundNotices);
  }

  /**
   * Tells a county in the agency's name. A reminder is one a day, and none for a county that answered or is not at work;
   * anything else said again on the same day takes the place of what was said before.
   */
  tell(notice: Omit<RoundNotice, "toldAt">): Write<RoundNotice> {
    const { roundId, countyId, kind } = notice;
    // Nobody is written to because a round is over.
    const toldAt = kind === "closed" ? notice.madeAt : null;
    const allowed = and(
      byTheAgency(this.#rows.actingId),
      kind === "reminded" ? isAwaited(roundId, countyId) : wasAsked(roundId, countyId),
    )!;
    const added = this.#rows.addIf(allowed, { ...notice, toldAt });
    if (kind === "reminded" || kind === "asked") return added;
    const same = and(this.#ofDay(notice), byTheAgency(this.#rows.actingId))!;
    const renewed = this.#rows.changeWhere(same, { deadline: notice.deadline, madeAt: notice.madeAt, toldAt });
    return { statements: [...added.statements, ...renewed.statements] };
  }

  of = (roundId: string): Promise<RoundNotice[]> =>
    this.#rows.list({
      where: eq(roundNotices.roundId, roundId as Id<"rnd">),
      orderBy: [asc(roundNotices.madeAt), asc(roundNotices.countyId)],
    });

  ofOwnCounty = (roundId: string): Promise<RoundNotice[]> =>
    this.#rows.list({
      where: and(eq(roundNotices.roundId, roundId as Id<"rnd">), this.#own),
      orderBy: [asc(roundNotices.madeAt)],
    });

  /** What the acting county's leads have no mail about yet. */
  untold = (limit: number): Promise<UntoldRoundNotice[]> =>
    this.#rows.select(untold, {
      where: and(this.#own, isNull(roundNotices.toldAt)),
      joins: [
        { table: rounds, on: eq(rounds.id, roundNotices.roundId) },
        {
          table: roundCounties,
          on: and(eq(roundCounties.roundId, roundNotices.roundId), eq(roundCounties.countyId, roundNotices.countyId)),
        },
      ],
      orderBy: [asc(roundNotices.madeAt)],
      limit,
    });

  told = (notice: RoundNotice, at: Instant) =>
    this.#rows.changeWhere(and(this.#ofDay(notice), this.#own, eq(roundNotices.madeAt, notice.madeAt))!, {
      toldAt: at,
    });

  get #own() {
    return eq(roundNotices.countyId, this.#rows.actingId);
  }
  #ofDay({
    roundId,
    countyId,
    kind,
    day,
  }: {
    roundId: Id<"rnd">;
    countyId: TenantId;
    kind: RoundNoticeKind;
    day: Day;
  }) {
    return and(
      eq(roundNotices.roundId, roundId),
      eq(roundNotices.countyId, countyId),
      eq(roundNotices.kind, kind),
      eq(roundNotices.day, day),
    )!;
  }
}
