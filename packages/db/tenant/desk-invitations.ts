import { and, eq, isNull, sql } from "drizzle-orm";
import type { Id, Instant } from "#kernel";
import { deskInvitations } from "../tables/index.ts";
import { Rows } from "./rows.ts";
import type { TenantDb } from "./tenant-db.ts";

/** Which employers were asked to their desk, and how far each came. */
export class DeskInvitations {
  static in = (db: TenantDb) => new DeskInvitations(db);
  readonly #rows: Rows<typeof deskInvitations>;
  private constructor(db: TenantDb) {
    this.#rows = new Rows(db, deskInvitations);
  }

  find = (id: string) => this.#rows.find(id);

  /** Invites an account, or once more from the beginning. */
  set(id: Id<"div">, accountId: Id<"dsk">, invitedAt: Instant) {
    const anew = { invitedAt, remindedAt: null, openedAt: null, signedInAt: null, answeredAt: null };
    const target = [deskInvitations.tenantId, deskInvitations.accountId];
    return this.#rows.addOrChange({ id, accountId, ...anew }, target, { ...anew, id } as typeof anew);
  }

  /** Reminds of an invitation that nobody answered, once. */
  reminded = (accountId: Id<"dsk">, now: Instant) =>
    this.#rows.changeWhere(
      and(
        eq(deskInvitations.accountId, accountId),
        isNull(deskInvitations.remindedAt),
        isNull(deskInvitations.answeredAt),
      ),
      { remindedAt: now },
    );

  findFor = (accountId: string) => this.#rows.first({ where: eq(deskInvitations.accountId, accountId as Id<"dsk">) });

  opened = (id: Id<"div">, now: Instant) => this.#rows.change(id, { openedAt: now }, isNull(deskInvitations.openedAt));

  signedIn = (accounts: Id<"dsk">[], now: Instant) =>
    this.#rows.changeWhere(and(among(accounts), isNull(deskInvitations.signedInAt)), { signedInAt: now });

  answered = (accountId: Id<"dsk">, now: Instant) =>
    this.#rows.changeWhere(and(eq(deskInvitations.accountId, accountId), isNull(deskInvitations.answeredAt)), {
      answeredAt: now,
    });

  removeOf = (accounts: string[]) => this.#rows.removeWhere(among(accounts));
}

const among = (accounts: string[]) =>
  sql`${deskInvitations.accountId} IN (SELECT value FROM json_each(${JSON.stringify(accounts)}))`;
