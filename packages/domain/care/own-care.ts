import { CareReminders, DirectoryCare } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { PAGE_SIZE } from "./bulk-input.ts";
import { pageFrom } from "./page.ts";
import { staleBefore } from "./staleness.ts";

export type CareList = "stale" | "incomplete" | "addresses";

/** What of the county's own records wants a look: one list of it, and how much there is in each. */
export async function ownCare(scope: Scope, _reader: Reader, { list, after }: { list: CareList; after?: string }) {
  const care = DirectoryCare.in(scope.directory);
  const before = staleBefore(scope);
  const page = { after, limit: PAGE_SIZE + 1 };
  const only = <R>(name: CareList, read: () => Promise<R[]>) => (list === name ? read() : Promise.resolve<R[]>([]));
  const [counts, stale, incomplete, addresses, openings, reminder] = await Promise.all([
    care.ownCounts(before),
    only("stale", () => care.ownStale(before, page)),
    only("incomplete", () => care.ownIncomplete(page)),
    only("addresses", () => care.ownAddresses(page)),
    only("addresses", () => care.ownOpenings(PAGE_SIZE)),
    CareReminders.in(scope.directory).own(),
  ]);
  const idOf = ({ id }: { id: string }) => id;
  return {
    counts,
    stale: pageFrom(stale, idOf),
    incomplete: pageFrom(incomplete, idOf),
    addresses: pageFrom(addresses, idOf),
    openings,
    remindedAt: reminder?.remindedAt,
  };
}
export type OwnCare = Awaited<ReturnType<typeof ownCare>>;
