import { ExperienceReports } from "#db/repositories";
import { forAgency } from "../care/for-agency.ts";
import { experienceFilter } from "../experience/experience-filter.ts";
import { findExperiences } from "../experience/find-experiences.ts";
import type { Scope } from "../scope.ts";
import type { Reader } from "../team/actors.ts";

/** Shared experiences to choose from for a report, a page at a time; those in it already are marked. */
export async function findCards(
  scope: Scope,
  _reader: Reader,
  reportId: string,
  asked: { q?: string; kreis?: string },
  after?: { rank: number; id: string },
) {
  forAgency(scope);
  const query = experienceFilter.parse({ q: asked.q ?? "", county: asked.kreis || undefined });
  const [report, { experiences, counties, count, next }] = await Promise.all([
    ExperienceReports.in(scope.db).get(reportId),
    findExperiences(scope, query, after),
  ]);
  const taken = new Set(report.sections.flatMap((one) => (one.kind === "card" ? [one.experienceId] : [])));
  return {
    id: report.id,
    title: report.title,
    query,
    experiences: experiences.map((one) => ({ ...one, isTaken: taken.has(one.id) })),
    counties,
    count,
    next,
  };
}
export type CardChoice = Awaited<ReturnType<typeof findCards>>;
