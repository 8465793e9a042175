import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { Day, Id, Instant } from "#kernel";
import type { Row } from "../statement.ts";
import { deadlines, grants } from "../tables/index.ts";
import { Rows, type New, type Patch } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

export type Deadline = Row<typeof deadlines>;
export { deadlineKinds } from "../tables/funding.ts";

const dueFields = {
  id: deadlines.id,
  kind: deadlines.kind,
  title: deadlines.title,
  dueOn: deadlines.dueOn,
  grantId: grants.id,
  grant: grants.title,
  funder: grants.funder,
};

/** What funders expect by when. */
export class Deadlines {
  static in = (db: TenantDb) => new Deadlines(db);
  readonly #rows: Rows<typeof deadlines>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, deadlines);
  }

  get = (id: string) => this.#rows.get(id);

  /** A grant's deadlines, the next one first. */
  ofGrant = (grantId: string) =>
    this.#rows.list({
      where: eq(deadlines.grantId, grantId as Id<"grn">),
      orderBy: [asc(deadlines.dueOn), asc(deadlines.id)],
    });

  add = (deadline: Omit<New<typeof deadlines>, "remindedAt" | "doneAt">) => this.#rows.add(deadline);
  change = (id: Id<"ddl">, patch: Patch<typeof deadlines>) => this.#rows.change(id, patch);
  remove = (id: Id<"ddl">) => this.#rows.remove(id);

  /** Open ones whose day of reminder has come, the most urgent first. */
  due = (today: Day, limit: number) => this.#due(today, limit);

  /** The same without those that the leads have been reminded of. */
  unreminded = (today: Day, limit: number) => this.#due(today, limit, true);

  #due = (today: Day, limit: number, unreminded = false) =>
    this.#rows.select(dueFields, {
      joins: [{ table: grants, on: eq(grants.id, deadlines.grantId) }],
      where: and(
        isNull(deadlines.doneAt),
        lte(deadlines.remindOn, today),
        unreminded ? isNull(deadlines.remindedAt) : undefined,
      ),
      orderBy: [asc(deadlines.dueOn), asc(deadlines.id)],
      limit,
    });

  reminded = (id: Id<"ddl">, at: Instant) => this.#rows.change(id, { remindedAt: at }, isNull(deadlines.remindedAt));
}

export type DueDeadline = Awaited<ReturnType<Deadlines["due"]>>[number];
