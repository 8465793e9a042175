import { ExperienceReports } from "#db/repositories";
import { found } from "#kernel";
import type { Scope } from "../scope.ts";

const MOST = 100;

/** What is published, the newest report first. */
export const listPublished = (scope: Scope) => ExperienceReports.in(scope.db).library(MOST);

/** A published version, the newest where no number is given, and what other versions there are. A draft is not found. */
export async function readReport(scope: Scope, slug: string, number?: number) {
  const reports = ExperienceReports.in(scope.db);
  const [version, versions] = await Promise.all([reports.version(slug, number), reports.versionsAt(slug)]);
  return { ...found(version), versions };
}
export type PublishedPage = Awaited<ReturnType<typeof readReport>>;

/** The PDF of a published version. */
export async function openReportFile(scope: Scope, slug: string, number: number) {
  const { path, title } = found(await ExperienceReports.in(scope.db).fileOf(slug, number));
  return { ...found(await scope.sharedFiles.get(path)), title };
}

/** A picture of a card in a published version, by the section and its place there. */
export async function openReportPicture(scope: Scope, slug: string, number: number, sectionId: string, place: number) {
  const { content } = found(await ExperienceReports.in(scope.db).version(slug, number));
  const section = content.sections.find(({ id }) => id === sectionId);
  const picture = section?.kind === "card" ? section.pictures[place] : undefined;
  return found(await scope.sharedFiles.get(found(picture).path));
}
