import { and, desc, eq, or, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { EmployerId, Id, Instant, TenantId } from "#kernel";
import { refusedBecause } from "../connection.ts";
import type { RowOf } from "../statement.ts";
import { employerHandovers, employers, municipalities, tenants } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

const from = alias(tenants, "from_tenant");
const to = alias(tenants, "to_tenant");
const shown = {
  id: employerHandovers.id,
  employerId: employerHandovers.employerId,
  employer: employers.name,
  place: municipalities.name,
  from: sql<string>`${from.name}`,
  to: sql<string>`${to.name}`,
  note: employerHandovers.note,
  answer: employerHandovers.answer,
  status: employerHandovers.status,
  offeredAt: employerHandovers.offeredAt,
  answeredAt: employerHandovers.answeredAt,
};
/** `toUs`: offered to the acting county; the others it has offered itself, or the agency in its stead. */
export type Handover = RowOf<typeof shown> & { fromCounty: TenantId; toUs: boolean };

/**
 * Offers to vouch for an employer from now on. The county that vouches makes them, or the agency for a county that is no longer at
 * work; the county they are made to answers. Nobody else sees them.
 */
export class Handovers {
  static in = (directory: DirectoryDb) => new Handovers(directory);
  readonly #rows: SharedRows<typeof employerHandovers>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employerHandovers);
  }

  /** The schema refuses a second open offer, and one of an employer that somebody else vouches for. */
  offer = (handover: {
    id: Id<"hov">;
    employerId: EmployerId;
    fromCounty: TenantId;
    toCounty: TenantId;
    note: string;
    offeredAt: Instant;
  }) => this.#rows.add({ ...handover, offeredBy: this.#rows.actingId });

  /** Answers an offer to the acting county. The schema lets nobody accept who does not vouch by then. */
  answer = (id: Id<"hov">, status: "accepted" | "declined", answer: string, answeredAt: Instant) =>
    this.#rows.changeWhere(and(eq(employerHandovers.id, id), this.#toUs())!, { status, answer, answeredAt });

  withdraw = (id: Id<"hov">, answeredAt: Instant) =>
    this.#rows.changeWhere(and(eq(employerHandovers.id, id), this.#byUs())!, { status: "withdrawn", answeredAt });

  static notVouching = (error: unknown) => refusedBecause(error, "only who vouches for an employer hands it over");
  static overtaken = (error: unknown) =>
    [
      "an answered offer stays answered",
      "the offer no longer stands",
      "an employer changes hands only by an open offer",
    ].some((sentence) => refusedBecause(error, sentence));

  #toUs = () => eq(employerHandovers.toCounty, this.#rows.actingId);
  #byUs = () =>
    or(eq(employerHandovers.offeredBy, this.#rows.actingId), eq(employerHandovers.fromCounty, this.#rows.actingId));

  /** An offer that the acting county has made or received. */
  async find(id: string): Promise<Handover | undefined> {
    return (await this.#list(and(eq(employerHandovers.id, id as Id<"hov">), or(this.#toUs(), this.#byUs())), 1))[0];
  }

  incoming = () => this.#list(and(this.#toUs(), eq(employerHandovers.status, "open")), 100);
  async countIncoming(): Promise<number> {
    const [row] = await this.#rows.select(
      { number: sql<number>`count(*)` },
      { where: and(this.#toUs(), eq(employerHandovers.status, "open")) },
    );
    return row?.number ?? 0;
  }

  outgoing = (limit = 20) => this.#list(this.#byUs(), limit);

  /** The open offer of an employer, if the acting county has made or received it. */
  openFor = (employerId: string) =>
    this.#list(
      and(
        eq(employerHandovers.employerId, employerId as EmployerId),
        eq(employerHandovers.status, "open"),
        or(this.#toUs(), this.#byUs()),
      ),
      1,
    );

  async #list(where: SQL | undefined, limit: number): Promise<Handover[]> {
    const fields = { ...shown, fromCounty: employerHandovers.fromCounty, toCounty: employerHandovers.toCounty };
    const found = await this.#rows.select(fields, {
      joins: [
        { table: employers, on: eq(employers.id, employerHandovers.employerId) },
        { table: municipalities, on: eq(municipalities.ags, employers.municipalityAgs) },
        { table: from, on: eq(from.id, employerHandovers.fromCounty) },
        { table: to, on: eq(to.id, employerHandovers.toCounty) },
      ],
      where,
      orderBy: [desc(employerHandovers.offeredAt), desc(employerHandovers.id)],
      limit,
    });
    return found.map(({ toCounty, ...handover }) => ({ ...handover, toUs: toCounty === this.#rows.actingId }));
  }
}
