import { ReleasedTables, ReleaseReminders, Tenants, type Span } from "#db/repositories";
import { berlinInstant, dayOf, monthOf, type Instant, type Month } from "#kernel";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { monthsBetween, monthsFrom } from "./period.ts";

/** The agency looks back a year for what is missing. */
const MONTHS_BACK = 12;

/** How one county stands with its releases. */
export interface CountyReleases {
  slug: string;
  name: string;
  active: boolean;
  pausedAt: Instant | null;
  /** From which month to which it gave anything, and how many months that are. */
  tookPart?: { from: Month; to: Month; months: number };
  /** Of the last twelve months, those it has taken part in and not released. */
  missing: Month[];
  remindedAt?: Instant;
  mayRemind: boolean;
}

/** Who released what and when, the newest period first, in one year; and who still owes which months. */
export async function releaseState(scope: Scope, _reader: Reader, asked?: string) {
  forAgency(scope);
  const now = scope.clock.now();
  const current = monthOf(now);
  const recent: Span = { from: monthsFrom(current, -MONTHS_BACK), to: monthsFrom(current, -1) };
  const year = asked && /^20\d\d$/.test(asked) ? asked : recent.to.slice(0, 4);
  const tables = ReleasedTables.in(scope.region);
  const [tenants, newest, lately, register, reminders] = await Promise.all([
    Tenants.in(scope.directory).list(),
    tables.newest(),
    tables.register(recent),
    tables.register({ from: `${year}-01` as Month, to: `${year}-12` as Month }),
    ReleaseReminders.in(scope.directory).list(),
  ]);
  const counties = tenants
    .filter(({ kind }) => kind === "county")
    .map(({ id, slug, name, status, pausedAt, createdAt }): CountyReleases => {
      const extent = newest.find(({ countyId }) => countyId === id);
      const released = new Set(lately.filter(({ countyId }) => countyId === id).map(({ period }) => period));
      const since = extent?.since ?? monthOf(createdAt);
      const until = pausedAt === null ? recent.to : monthsFrom(monthOf(pausedAt), -1);
      const missing = monthsBetween(since > recent.from ? since : recent.from, until < recent.to ? until : recent.to);
      const remindedAt = reminders.find(({ countyId }) => countyId === id)?.remindedAt;
      const active = status === "active";
      const open = missing.filter((month) => !released.has(month));
      return {
        slug,
        name,
        active,
        pausedAt,
        tookPart: extent && { from: extent.since, to: extent.month, months: extent.months },
        missing: open,
        remindedAt,
        mayRemind: active && open.length > 0 && (remindedAt === undefined || remindedAt < today(now)),
      };
    });
  const names = new Map(tenants.map(({ id, name }) => [id, name]));
  const first = newest.map(({ since }) => since).toSorted()[0] ?? recent.to;
  return {
    counties,
    year,
    years: yearsBetween(first, recent.to),
    versions: register.map(({ countyId, ...version }) => ({ ...version, county: names.get(countyId) ?? "" })),
  };
}
export type ReleaseState = Awaited<ReturnType<typeof releaseState>>;

/** When the present day began in Berlin. */
export const today = (now: Instant): Instant => berlinInstant(dayOf(now), "00:00");

const yearsBetween = (from: Month, to: Month): string[] =>
  [...new Set(monthsBetween(from, to).map((month) => month.slice(0, 4)))].toReversed();
