import { ExperienceReports } from "#db/repositories";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { freezeReport } from "./freeze-report.ts";

/** What would be published now. */
export async function previewReport(scope: Scope, reader: Reader, id: string) {
  forAgency(scope);
  const report = await ExperienceReports.in(scope.db).get(id);
  const { revision, latest, slug } = report;
  return { id: report.id, revision, latest, slug, report: await freezeReport(scope, reader, report) };
}
export type ReportPreview = Awaited<ReturnType<typeof previewReport>>;
