import { and, desc, eq, lt, lte, or, sql, type SQL } from "drizzle-orm";
import type { Id, Instant, Language } from "#kernel";
import type { Write } from "../connection.ts";
import type { Row } from "../statement.ts";
import { subscriptions } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Subscription = Row<typeof subscriptions>;
type NewSubscription = Pick<
  Subscription,
  | "id"
  | "mail"
  | "interests"
  | "leftYear"
  | "lang"
  | "source"
  | "wordingVersion"
  | "askedWith"
  | "codeId"
  | "campaignId"
>;

/** People who follow a county by mail, and those who were asked to confirm that they want to. */
export class Subscriptions {
  static in = (db: TenantDb) => new Subscriptions(db);
  readonly #rows: Rows<typeof subscriptions>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, subscriptions);
  }

  get = (id: string) => this.#rows.get(id);
  find = (id: string) => this.#rows.find(id);
  findByMail = (mail: string) => this.#rows.first({ where: eq(subscriptions.mail, mail) });

  /**
   * Opens a sign-up, or renews the one of this address when it was last written to before `quietSince`. Somebody who
   * already follows keeps their choices. Whether this very request did it is what `askedWith` tells.
   */
  ask(sign: NewSubscription, now: Instant, quietSince: Instant): Write<Subscription> {
    return this.#rows.addOrChange(
      { ...sign, status: "pending", createdAt: now, mailedAt: now, confirmedAt: null },
      [subscriptions.tenantId, subscriptions.mail],
      {
        mailedAt: now,
        askedWith: sign.askedWith,
        codeId: sql`CASE WHEN ${subscriptions.status} = 'pending' THEN coalesce(excluded.code_id, ${subscriptions.codeId}) ELSE ${subscriptions.codeId} END`,
        campaignId: sql`CASE WHEN ${subscriptions.status} = 'pending' THEN coalesce(excluded.campaign_id, ${subscriptions.campaignId}) ELSE ${subscriptions.campaignId} END`,
        leftYear: sql`CASE WHEN ${subscriptions.status} = 'pending' THEN excluded.left_year ELSE ${subscriptions.leftYear} END`,
        interests: sql`CASE WHEN ${subscriptions.status} = 'pending' THEN excluded.interests ELSE ${subscriptions.interests} END`,
        lang: sql`CASE WHEN ${subscriptions.status} = 'pending' THEN excluded.lang ELSE ${subscriptions.lang} END`,
        wordingVersion: sql`CASE WHEN ${subscriptions.status} = 'pending' THEN excluded.wording_version ELSE ${subscriptions.wordingVersion} END`,
      },
      lte(subscriptions.mailedAt, quietSince),
    );
  }

  /** A condition for other writes of the batch: the request with this key opened or renewed this sign-up. */
  wasAskedWith = (id: string, askedWith: string) => this.#one(sql`s.id = ${id} AND s.asked_with = ${askedWith}`);

  /** A condition: this address follows. */
  follows = (mail: string) => this.#one(sql`s.mail = ${mail} AND s.status = 'active'`);

  confirm = (id: Id<"sub">, now: Instant) =>
    this.#rows.change(id, { status: "active", confirmedAt: now }, eq(subscriptions.status, "pending"));

  change = (id: Id<"sub">, choice: { interests: string[]; leftYear: number | null; lang: Language }) =>
    this.#rows.change(id, choice, eq(subscriptions.status, "active"));

  remove = (ids: string[]) => this.#rows.removeWhere(among(ids));

  /** Sign-ups that nobody confirmed since `before`. */
  unconfirmedSince(before: Instant, limit: number) {
    const where = and(eq(subscriptions.status, "pending"), lt(subscriptions.mailedAt, before));
    return this.#rows.select({ id: subscriptions.id }, { where, limit });
  }

  /** Those who follow, the newest first, after the one a reader has already seen. */
  active(limit: number, after?: { at: Instant; id: string }) {
    const { confirmedAt, id } = subscriptions;
    const beyond =
      after && or(lt(confirmedAt, after.at), and(eq(confirmedAt, after.at), lt(id, after.id as Id<"sub">)));
    const where = and(eq(subscriptions.status, "active"), beyond);
    return this.#rows.list({ where, orderBy: [desc(confirmedAt), desc(id)], limit });
  }

  /** How many follow and how many have not confirmed yet. */
  async counts() {
    const rows = await this.#rows.select(
      { status: subscriptions.status, number: sql<number>`count(*)` },
      { groupBy: [subscriptions.status] },
    );
    const of = (status: Subscription["status"]) => rows.find((row) => row.status === status)?.number ?? 0;
    return { active: of("active"), pending: of("pending") };
  }

  /** How many sign-ups came in since `since`. */
  askedSince = (since: Instant) =>
    this.#rows.count(and(eq(subscriptions.status, "pending"), sql`${subscriptions.mailedAt} >= ${since}`));

  #one(condition: SQL): SQL {
    return sql`EXISTS (SELECT 1 FROM subscriptions s WHERE s.tenant_id = ${this.#rows.tenantId} AND ${condition})`;
  }
}

const among = (ids: string[]) => sql`${subscriptions.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
