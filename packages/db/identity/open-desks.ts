import { sql, type SQL } from "drizzle-orm";
import type { TenantId } from "#kernel";

/** A condition: `address` is on file, in an account that is not closed, for an employer the county still vouches for. */
export const openWith = (tenantId: TenantId, address: SQL): SQL =>
  sql`EXISTS (
    SELECT 1 FROM desk_accounts d JOIN employers v ON v.id = d.employer_id
    WHERE d.tenant_id = ${tenantId} AND d.address = ${address} AND d.state <> 'closed'
      AND v.vouched_by = ${tenantId} AND v.merged_into IS NULL
  )`;
