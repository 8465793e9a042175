import { asc, eq, ne } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { refusedBecause } from "../connection.ts";
import { members } from "../tables/index.ts";
import type { Row } from "../statement.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type MemberRow = Row<typeof members>;

/** What the schema says when the only lead would go. */
const LAST_LEAD = "a team keeps a lead";
/** Whether a change failed because the team would have had no lead after it. */
export const wasLastLead = (error: unknown): boolean => refusedBecause(error, LAST_LEAD);

/** The people of a team. */
export class Members {
  static in = (db: TenantDb) => new Members(db);
  readonly #rows: Rows<typeof members>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, members);
  }

  get = (id: string) => this.#rows.get(id);
  findByMail = (mail: string) => this.#rows.first({ where: eq(members.mail, mail) });
  list = () => this.#rows.list({ orderBy: [asc(members.status), asc(members.name)] });
  add = (member: New<typeof members>) => this.#rows.add(member);
  change = (id: Id<"mem">, patch: Patch<typeof members>) => this.#rows.change(id, patch);
  /** Marks somebody of the team as having been here; who has left stays away. */
  seen = (id: Id<"mem">, at: Instant) =>
    this.#rows.change(id, { lastSeenAt: at, status: "active" }, ne(members.status, "left"));
}
