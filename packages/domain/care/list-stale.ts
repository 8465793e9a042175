import { CareReminders, DirectoryCare, Tenants } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { PAGE_SIZE } from "./bulk-input.ts";
import { forAgency } from "./for-agency.ts";
import { pageFrom } from "./page.ts";
import { mayRemind } from "./remind-county.ts";
import { staleBefore } from "./staleness.ts";

/** A county in the list of stale records: how many it has, and when it was last reminded of them. */
export interface StaleCounty {
  slug: string;
  name: string;
  number: number;
  stale: number;
  active: boolean;
  remindedAt?: number;
  mayRemind: boolean;
}

/** Records nobody has confirmed for a year, the oldest first, in the region or of one county (its slug). */
export async function listStale(scope: Scope, _reader: Reader, { county, after }: { county?: string; after?: string }) {
  forAgency(scope);
  const care = DirectoryCare.in(scope.directory);
  const before = staleBefore(scope);
  const [tenants, sums, reminders, rows] = await Promise.all([
    Tenants.in(scope.directory).list(),
    care.perVoucher(before),
    CareReminders.in(scope.directory).list(),
    care.stale(county, before, { after, limit: PAGE_SIZE + 1 }),
  ]);
  const chosen =
    county === undefined ? undefined : found(tenants.find(({ slug, kind }) => kind === "county" && slug === county));
  const counties = tenants
    .filter(({ kind }) => kind === "county")
    .map(({ id, slug, name, status }): StaleCounty => {
      const sum = sums.find(({ voucher }) => voucher === id);
      const remindedAt = reminders.find(({ countyId }) => countyId === id)?.remindedAt;
      const stale = sum ? sum.number - sum.confirmed : 0;
      const active = status === "active";
      return {
        slug,
        name,
        number: sum?.number ?? 0,
        stale,
        active,
        remindedAt,
        mayRemind: active && stale > 0 && mayRemind(remindedAt, scope.clock.now()),
      };
    });
  return { ...pageFrom(rows, ({ id }) => id), counties, chosen: chosen && { slug: chosen.slug, name: chosen.name } };
}
