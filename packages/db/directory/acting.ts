import { sql, type SQL } from "drizzle-orm";
import type { EmployerId, TenantId } from "#kernel";

/** A condition: the acting county vouches for this employer. */
export const vouchedByActing = (acting: TenantId, employerId: EmployerId): SQL =>
  sql`EXISTS (SELECT 1 FROM employers v WHERE v.id = ${employerId} AND v.vouched_by = ${acting})`;

/** A condition: whoever acts is the region's agency. */
export const byTheAgency = (acting: TenantId): SQL =>
  sql`EXISTS (SELECT 1 FROM tenants a WHERE a.id = ${acting} AND a.kind = 'agency')`;
