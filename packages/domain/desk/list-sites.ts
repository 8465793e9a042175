import { DeskRequests, EmployerSites, Municipalities } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Desk } from "./open-desk.ts";

/** The employer's places, what waits or was declined about them, and the municipalities to choose from. */
export async function listSites(scope: Scope, desk: Desk) {
  const [sites, requests, places] = await Promise.all([
    EmployerSites.in(scope.directory).ofEmployer(desk.employerId),
    DeskRequests.in(scope.db).ofEmployer(desk.employerId),
    Municipalities.in(scope.directory).list(),
  ]);
  return { sites, requests: requests.filter(({ kind }) => kind.startsWith("site-")), places };
}
export type SitesView = Awaited<ReturnType<typeof listSites>>;
