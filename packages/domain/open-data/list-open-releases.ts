import { ReleasedPeriods, type PeriodPlace } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { openRelease, type OpenRelease } from "./open-release.ts";

/** A page of what was released, the newest period first; `next` is where to go on, as `2026-05.hsk`. */
export async function listOpenReleases(
  scope: Scope,
  { after, limit, county }: { after?: string; limit: number; county?: string },
): Promise<{ items: OpenRelease[]; next: string | null }> {
  const place = after === undefined ? undefined : placeOf(after);
  const rows = await ReleasedPeriods.in(scope.region).list({ after: place, limit: limit + 1, county });
  const items = rows.slice(0, limit).map(openRelease);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? `${last.period}.${last.county.slug}` : null };
}

/** What a cursor looks like. */
export const openCursor = /^\d{4}(-\d{2})?\.[a-z0-9-]{1,63}$/;

function placeOf(cursor: string): PeriodPlace {
  const [period, county] = cursor.split(".") as [PeriodPlace["period"], string];
  return { period, county };
}
