import { and, asc, desc, eq, or, sql, type SQL } from "drizzle-orm";
import type { EmployerId, Id, Instant } from "#kernel";
import { refusedBecause, type Write } from "../connection.ts";
import { employerProposals, employers, tenants, type EmployerField } from "../tables/index.ts";
import type { DirectoryDb } from "../tenant/tenant-db.ts";
import type { RowOf } from "../statement.ts";
import { SharedRows } from "./shared-rows.ts";

export type ProposalOrigin = "county" | "desk";
export interface NewProposal {
  id: Id<"prp">;
  bundle: Id<"prp">;
  employerId: EmployerId;
  origin: ProposalOrigin;
  field: EmployerField;
  oldValue: string | null;
  newValue: string | null;
  note: string;
  proposedAt: Instant;
}
/** What became of a proposed value; `value` is what was taken over instead of it. */
export type Decision =
  | { status: "accepted" }
  | { status: "declined"; reason: string }
  | { status: "accepted-changed"; value: string | null };

const shown = {
  id: employerProposals.id,
  bundle: employerProposals.bundle,
  employerId: employerProposals.employerId,
  employer: employers.name,
  origin: employerProposals.origin,
  field: employerProposals.field,
  oldValue: employerProposals.oldValue,
  newValue: employerProposals.newValue,
  decidedValue: employerProposals.decidedValue,
  note: employerProposals.note,
  reason: employerProposals.reason,
  status: employerProposals.status,
  proposedBy: tenants.shortName,
  proposedAt: employerProposals.proposedAt,
  decidedAt: employerProposals.decidedAt,
};
/** `ours` is what the acting county, or an employer at its desk, proposed; `toUs` what it has to decide. */
export type Proposal = RowOf<typeof shown> & { ours: boolean; toUs: boolean };

/**
 * Corrections that a county, or the employer at that county's desk, proposes to the county that vouches for the employer.
 * Nobody else sees them.
 */
export class Proposals {
  static in = (directory: DirectoryDb) => new Proposals(directory);
  readonly #rows: SharedRows<typeof employerProposals>;
  private constructor(directory: DirectoryDb) {
    this.#rows = new SharedRows(directory, employerProposals);
  }

  add = (proposals: NewProposal[]) =>
    this.#rows.add(
      proposals.map((proposal) => ({ ...proposal, proposedBy: this.#rows.actingId, status: "open" as const })),
    );

  /** The same, but for fields of which a proposal by the acting county is open already. */
  addUnlessOpen = (proposals: NewProposal[]): Write => ({
    statements: proposals.flatMap(
      (proposal) =>
        this.#rows.addUnlessThere({ ...proposal, proposedBy: this.#rows.actingId, status: "open" as const }).statements,
    ),
  });

  /** Closes a proposal to the acting county; the schema refuses to decide one twice, and the batch it is in. */
  decide(id: Id<"prp">, decision: Decision, decidedAt: Instant): Write {
    const { status } = decision;
    const decidedValue = "value" in decision ? decision.value : null;
    const toUs = sql`${employerProposals.employerId} IN (SELECT ${employers.id} FROM ${employers} WHERE ${employers.vouchedBy} = ${this.#rows.actingId})`;
    const reason = "reason" in decision ? decision.reason : "";
    return this.#rows.changeWhere(and(eq(employerProposals.id, id), toUs)!, {
      status,
      decidedValue,
      decidedAt,
      reason,
    });
  }

  /** Takes back what the acting county proposed and nobody has decided yet. */
  withdraw(
    which: { bundle: Id<"prp">; field?: EmployerField } | { employerId: EmployerId; fields: EmployerField[] },
    origin: ProposalOrigin,
    at: Instant,
  ) {
    const chosen =
      "bundle" in which
        ? and(eq(employerProposals.bundle, which.bundle), which.field && eq(employerProposals.field, which.field))
        : and(
            eq(employerProposals.employerId, which.employerId),
            sql`${employerProposals.field} IN (SELECT value FROM json_each(${JSON.stringify(which.fields)}))`,
          );
    return this.#rows.changeWhere(
      and(
        chosen,
        eq(employerProposals.proposedBy, this.#rows.actingId),
        eq(employerProposals.origin, origin),
        eq(employerProposals.status, "open"),
      )!,
      { status: "withdrawn", decidedAt: at },
    );
  }

  static alreadyDecided = (error: unknown): boolean => refusedBecause(error, "a decided proposal stays decided");

  #toUs = () => eq(employers.vouchedBy, this.#rows.actingId);
  #byUs = () => and(eq(employerProposals.proposedBy, this.#rows.actingId), eq(employerProposals.origin, "county"));

  /** What was proposed together, if the acting county proposed it or has to decide about it. */
  bundle = (id: string) =>
    this.#list(and(eq(employerProposals.bundle, id as Id<"prp">), or(this.#toUs(), this.#byUs())), 100);

  incoming = (limit = 200) => this.#list(and(this.#toUs(), eq(employerProposals.status, "open")), limit);
  outgoing = (limit = 200) => this.#list(this.#byUs(), limit);

  /** Open proposals for one employer that the acting county made or has to decide. */
  openFor = (employerId: string) =>
    this.#list(
      and(
        eq(employerProposals.employerId, employerId as EmployerId),
        eq(employerProposals.status, "open"),
        or(eq(employerProposals.proposedBy, this.#rows.actingId), this.#toUs()),
      ),
      100,
    );

  /** What an employer proposed at the acting county's desk, the open ones first. */
  fromDesk = (employerId: EmployerId, limit = 200) =>
    this.#list(
      and(
        eq(employerProposals.employerId, employerId),
        eq(employerProposals.proposedBy, this.#rows.actingId),
        eq(employerProposals.origin, "desk"),
      ),
      limit,
    );

  /** How many bundles wait for the acting county. */
  async countIncoming(): Promise<number> {
    const [row] = await this.#rows.select(
      { number: sql<number>`count(DISTINCT ${employerProposals.bundle})` },
      {
        joins: [{ table: employers, on: eq(employers.id, employerProposals.employerId) }],
        where: and(this.#toUs(), eq(employerProposals.status, "open")),
      },
    );
    return row?.number ?? 0;
  }

  async #list(where: SQL | undefined, limit: number): Promise<Proposal[]> {
    const fields = { ...shown, proposer: employerProposals.proposedBy, vouchedBy: employers.vouchedBy };
    const found = await this.#rows.select(fields, {
      joins: [
        { table: employers, on: eq(employers.id, employerProposals.employerId) },
        { table: tenants, on: eq(tenants.id, employerProposals.proposedBy) },
      ],
      where,
      orderBy: [
        sql`${employerProposals.status} = 'open' DESC`,
        desc(employerProposals.proposedAt),
        asc(employerProposals.bundle),
        asc(employerProposals.id),
      ],
      limit,
    });
    const { actingId } = this.#rows;
    return found.map(({ proposer, vouchedBy, ...proposal }) => ({
      ...proposal,
      ours: proposer === actingId,
      toUs: vouchedBy === actingId,
    }));
  }
}
