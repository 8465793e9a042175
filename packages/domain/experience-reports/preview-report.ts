import { ExperienceReports } from "#db/repositories";
import { found } from "#kernel";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";
import { sectionIn } from "./change-sections.ts";
import { freezeReport } from "./freeze-report.ts";

/** What would be published now. */
export async function previewReport(scope: Scope, reader: Reader, id: string) {
  forAgency(scope);
  const report = await ExperienceReports.in(scope.db).get(id);
  const { revision, latest, slug } = report;
  return { id: report.id, revision, latest, slug, report: await freezeReport(scope, reader, report) };
}
export type ReportPreview = Awaited<ReturnType<typeof previewReport>>;

/** A picture of a card that is in the report, by the section and its place there. */
export async function openPreviewPicture(scope: Scope, reader: Reader, id: string, sectionId: string, place: number) {
  forAgency(scope);
  const report = await ExperienceReports.in(scope.db).get(id);
  const section = sectionIn(report.sections, sectionId);
  const { sections } = await freezeReport(scope, reader, { ...report, sections: [section] });
  const picture = sections[0]?.kind === "card" ? sections[0].pictures[place] : undefined;
  return found(await scope.sharedFiles.get(found(picture).path));
}
