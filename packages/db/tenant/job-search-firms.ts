import { and, asc, count, eq, gt, or, sql } from "drizzle-orm";
import type { EmployerId, Id, Instant } from "#kernel";
import type { Row } from "../statement.ts";
import { employers, jobSearchFirms, jobSearchOffers, municipalities, tenants } from "../tables/index.ts";
import { Rows, type New } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

type JobSearchFirm = Row<typeof jobSearchFirms>;
export type FirmDecision = JobSearchFirm["decision"];

/** A record that became part of another stands for that one. */
const present = sql`${employers.id} = (SELECT coalesce(given.merged_into, given.id) FROM employers given WHERE given.id = ${jobSearchFirms.employerId})`;

/** Whom a county means by the names in its vacancies. */
export class JobSearchFirms {
  static in = (db: TenantDb) => new JobSearchFirms(db);
  readonly #rows: Rows<typeof jobSearchFirms>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, jobSearchFirms);
  }

  /** Remembers firms that are not known yet. */
  add = (firms: New<typeof jobSearchFirms>[]) => this.#rows.addUnlessThere(firms);
  get = (id: string) => this.#rows.get(id);

  #offers = sql<number>`(SELECT count(*) FROM ${jobSearchOffers} WHERE ${jobSearchOffers.tenantId} = ${jobSearchFirms.tenantId} AND ${jobSearchOffers.firmKey} = ${jobSearchFirms.firmKey} AND ${jobSearchOffers.goneAt} IS NULL)`;

  get #shown() {
    return {
      id: jobSearchFirms.id,
      firmKey: jobSearchFirms.firmKey,
      firm: jobSearchFirms.firm,
      place: municipalities.name,
      municipalityAgs: jobSearchFirms.municipalityAgs,
      postcode: jobSearchFirms.postcode,
      street: jobSearchFirms.street,
      decision: jobSearchFirms.decision,
      byHand: jobSearchFirms.byHand,
      employerId: employers.id,
      employer: employers.name,
      employerPlace: sql<string | null>`(SELECT name FROM municipalities WHERE ags = ${employers.municipalityAgs})`,
      vouchedBy: tenants.shortName,
      isOurs: sql<number>`coalesce(${employers.vouchedBy} = ${this.#rows.tenantId}, 0)`,
      offers: this.#offers,
    };
  }

  #joins = [
    { table: municipalities, on: eq(municipalities.ags, jobSearchFirms.municipalityAgs) },
    { table: employers, on: present, kind: "left" as const },
    { table: tenants, on: eq(tenants.id, employers.vouchedBy), kind: "left" as const },
  ];

  /** The firms of these keys, with whom they stand for. */
  among = (keys: string[]) =>
    this.#rows.select(this.#shown, {
      joins: this.#joins,
      where: sql`${jobSearchFirms.firmKey} IN (SELECT value FROM json_each(${JSON.stringify([...new Set(keys)])}))`,
    });

  async view(id: string) {
    const [firm] = await this.#rows.select(this.#shown, {
      joins: this.#joins,
      where: eq(jobSearchFirms.id, id as Id<"jsf">),
    });
    return firm;
  }

  /** Firms of one decision by their names, behind the one given. */
  page = (decision: FirmDecision, { after, limit }: { after?: { firm: string; id: string }; limit: number }) =>
    this.#rows.select(this.#shown, {
      joins: this.#joins,
      where: and(
        eq(jobSearchFirms.decision, decision),
        after &&
          or(
            gt(jobSearchFirms.firm, after.firm),
            and(eq(jobSearchFirms.firm, after.firm), gt(jobSearchFirms.id, after.id as Id<"jsf">)),
          ),
      ),
      orderBy: [asc(jobSearchFirms.firm), asc(jobSearchFirms.id)],
      limit,
    });

  counts = () =>
    this.#rows.select({ decision: jobSearchFirms.decision, number: count() }, { groupBy: [jobSearchFirms.decision] });

  decide = (
    id: string,
    { decision, employerId, decidedAt }: { decision: FirmDecision; employerId: EmployerId | null; decidedAt: Instant },
  ) => this.#rows.change(id, { decision, employerId, decidedAt, byHand: true });
}
export type FirmView = Awaited<ReturnType<JobSearchFirms["page"]>>[number];
