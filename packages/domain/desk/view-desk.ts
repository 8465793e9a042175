import { DeskAddressChanges, DeskRequests, Employers, Openings, Proposals } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Desk } from "./open-desk.ts";

const SOON_SECONDS = 14 * 24 * 3600;

/** What an employer finds on its desk: what waits, what was declined lately, and what runs out. */
export async function viewDesk(scope: Scope, desk: Desk) {
  const [row, proposals, requests, openings, addressChange] = await Promise.all([
    Employers.in(scope.directory).find(desk.employerId),
    Proposals.in(scope.directory).fromDesk(desk.employerId),
    DeskRequests.in(scope.db).ofEmployer(desk.employerId),
    Openings.in(scope.directory).managedOf(desk.employerId),
    DeskAddressChanges.in(scope.db).openFor(desk.id),
  ]);
  const now = scope.clock.now();
  const published = openings.filter(({ status }) => status === "published");
  return {
    employer: found(row),
    waitingFields: proposals.filter(({ status }) => status === "open").map(({ field }) => field),
    waiting: requests.filter(({ state }) => state === "open"),
    declined: requests.filter(({ state, decidedAt }) => state === "declined" && decidedAt! > now - SOON_SECONDS),
    online: published.length,
    drafts: openings.filter(({ status }) => status === "draft").length,
    endingSoon: published.filter(({ validUntil }) => validUntil !== null && validUntil <= now + SOON_SECONDS),
    addressChange,
  };
}
export type DeskView = Awaited<ReturnType<typeof viewDesk>>;
