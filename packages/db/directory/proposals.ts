import { and, asc, desc, eq, or, sql } from "drizzle-orm";
import type { EmployerId, Id, Instant } from "#kernel";
import { refusedBecause } from "../connection.ts";
import { employerProposals, employers, tenants, type EmployerField } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import { SharedRows } from "./shared-rows.ts";

/** Corrections that one county proposes to the county that vouches for an employer. Nobody else sees them. */
export class Proposals {
  static in = (directory: DirectoryDb) => new Proposals(directory);
  readonly #rows: SharedRows<typeof employerProposals>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employerProposals);
  }

  add = (proposal: {
    id: Id<"prp">;
    bundle: Id<"prp">;
    employerId: EmployerId;
    field: EmployerField;
    oldValue: string | null;
    newValue: string | null;
    note: string;
    proposedAt: Instant;
  }) => this.#rows.add({ ...proposal, proposedBy: this.#rows.actingId, status: "open" });

  /** Closes a proposal to the acting county; the schema refuses to decide one twice, and the batch it is in. */
  decide = (id: Id<"prp">, status: "accepted" | "declined", decidedAt: Instant) =>
    this.#rows.changeWhere(and(eq(employerProposals.id, id), sql`${employerProposals.employerId} IN ${this.#own()}`)!, {
      status,
      decidedAt,
    });

  static alreadyDecided = (error: unknown): boolean => refusedBecause(error, "a decided proposal stays decided");

  #own = () => sql`(SELECT ${employers.id} FROM ${employers} WHERE ${employers.vouchedBy} = ${this.#rows.actingId})`;

  /** A proposal to the acting county with the employer's present values. */
  async findIncoming(id: string) {
    const [row] = await this.#list(
      and(eq(employerProposals.id, id as Id<"prp">), eq(employers.vouchedBy, this.#rows.actingId)),
      1,
    );
    return row;
  }

  incoming = (limit = 100) =>
    this.#list(and(eq(employers.vouchedBy, this.#rows.actingId), eq(employerProposals.status, "open")), limit);
  outgoing = (limit = 100) =>
    this.#list(
      and(eq(employerProposals.proposedBy, this.#rows.actingId), eq(employerProposals.origin, "county")),
      limit,
    );

  /** Open proposals for one employer that the acting county made or has to decide. */
  openFor = (employerId: string) =>
    this.#list(
      and(
        eq(employerProposals.employerId, employerId as EmployerId),
        eq(employerProposals.status, "open"),
        or(eq(employerProposals.proposedBy, this.#rows.actingId), eq(employers.vouchedBy, this.#rows.actingId)),
      ),
      100,
    );

  async countIncoming(): Promise<number> {
    const [row] = await this.#rows.select(
      { number: sql<number>`count(*)` },
      {
        joins: [{ table: employers, on: eq(employers.id, employerProposals.employerId) }],
        where: and(eq(employers.vouchedBy, this.#rows.actingId), eq(employerProposals.status, "open")),
      },
    );
    return row?.number ?? 0;
  }

  #list(where: ReturnType<typeof and>, limit: number) {
    return this.#rows.select(
      {
        id: employerProposals.id,
        employerId: employerProposals.employerId,
        employer: employers.name,
        field: employerProposals.field,
        oldValue: employerProposals.oldValue,
        newValue: employerProposals.newValue,
        note: employerProposals.note,
        status: employerProposals.status,
        proposedBy: tenants.shortName,
        proposedAt: employerProposals.proposedAt,
        decidedAt: employerProposals.decidedAt,
      },
      {
        joins: [
          { table: employers, on: eq(employers.id, employerProposals.employerId) },
          { table: tenants, on: eq(tenants.id, employerProposals.proposedBy) },
        ],
        where,
        orderBy: [
          sql`${employerProposals.status} = 'open' DESC`,
          desc(employerProposals.proposedAt),
          asc(employerProposals.id),
        ],
        limit,
      },
    );
  }
}
