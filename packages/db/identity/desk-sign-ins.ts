import { sql, type SQL } from "drizzle-orm";
import { deskSignIns } from "../tables/index.ts";
import type { TenantDb } from "../tenant/tenant-db.ts";
import { openWith } from "./open-desks.ts";
import { SignInRows, type SignInRequest } from "./sign-in-rows.ts";

/** Sign-ins of employers, by the address on file. */
export class DeskSignIns extends SignInRows<typeof deskSignIns> {
  static in = (db: TenantDb) => new DeskSignIns(db);
  private constructor(db: TenantDb) {
    super(db, deskSignIns);
  }

  protected asks(subject: SQL): SQL {
    return sql`earlier.address = ${subject}`;
  }

  /** Adds a request where the address is on file for an employer. */
  request = (request: SignInRequest) =>
    this.requested(request, sql`${request.mail}`, sql`WHERE ${openWith(this.rows.tenantId, sql`${request.mail}`)}`);
}
