import { sql, type SQL } from "drizzle-orm";
import { members, signIns } from "../tables/index.ts";
import type { TenantDb } from "../tenant/tenant-db.ts";
import { SignInRows, type SignInRequest } from "./sign-in-rows.ts";

/** Sign-ins of a team's members. */
export class SignIns extends SignInRows<typeof signIns> {
  static in = (db: TenantDb) => new SignIns(db);
  private constructor(db: TenantDb) {
    super(db, signIns);
  }

  protected asks(subject: SQL): SQL {
    return sql`earlier.member_id = ${subject}`;
  }

  /** Adds a request where the address belongs to the team. */
  request = (request: SignInRequest) =>
    this.requested(
      request,
      sql`${members.id}`,
      sql`FROM ${members} WHERE ${members.tenantId} = ${this.rows.tenantId} AND ${members.mail} = ${request.mail} AND ${members.status} <> 'left'`,
    );
}
