import { ExperienceReports } from "#db/repositories";
import type { Instant } from "#kernel";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

const PAGE = 20;

/** The agency's reports, drafts too, the newest first, a page at a time. */
export async function listReports(scope: Scope, _reader: Reader, after?: { at: Instant; id: string }) {
  forAgency(scope);
  const reports = await ExperienceReports.in(scope.db).list({ limit: PAGE + 1, after });
  const last = reports.length > PAGE ? reports[PAGE - 1] : undefined;
  return { reports: reports.slice(0, PAGE), next: last && { at: last.createdAt, id: last.id } };
}
export type ReportList = Awaited<ReturnType<typeof listReports>>;
