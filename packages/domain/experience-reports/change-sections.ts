import { commit, ExperienceReports } from "#db/repositories";
import { refuse, type Problem, type ReportSection } from "#kernel";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** More than anybody reads. */
const MOST_SECTIONS = 80;
/** All texts of a report together, in characters, so that it stays one row. */
const LONGEST = 600_000;
const ATTEMPTS = 5;

export type Changed = { sections: ReportSection[] } | { problems: Problem[] };

/**
 * Changes the sections of a report as one statement. Where somebody else changed the report in the same moment, the change is
 * made anew on what they left.
 */
export async function changeSections(
  scope: Scope,
  editor: Editor,
  id: string,
  action: "report.section-added" | "report.section-changed" | "report.section-moved" | "report.section-removed",
  change: (sections: ReportSection[]) => ReportSection[] | Problem,
): Promise<Changed> {
  forAgency(scope);
  const reports = ExperienceReports.in(scope.db);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const report = await reports.get(id);
    const sections = change(report.sections);
    if ("rule" in sections) return { problems: [sections] };
    if (sections.length > MOST_SECTIONS)
      return { problems: [{ field: "sections", rule: "too-many", limit: MOST_SECTIONS }] };
    if (JSON.stringify(sections).length > LONGEST)
      return { problems: [{ field: "text", rule: "too-long", limit: LONGEST }] };
    const [changed] = await commit(
      scope.db,
      reports.changeAsRead(report, { sections, updatedAt: scope.clock.now() }),
      audited(scope, editor, action, report.id),
    );
    if (changed.length > 0) return { sections };
  }
  return refuse("busy");
}

/** The section of this id; refuses where the report has none. */
export const sectionIn = (sections: readonly ReportSection[], id: string): ReportSection =>
  sections.find((section) => section.id === id) ?? refuse("not-found");
