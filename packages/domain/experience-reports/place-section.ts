import type { ReportSection } from "#kernel";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { changeSections, sectionIn, type Changed } from "./change-sections.ts";

/** Puts a section at a place of the report, 1 being the first; too small is the first place, too large the last. */
export const placeSection = (
  scope: Scope,
  editor: Editor,
  reportId: string,
  sectionId: string,
  place: number,
): Promise<Changed> =>
  changeSections(scope, editor, reportId, "report.section-moved", (sections) => placed(sections, sectionId, place));

export function placed(sections: readonly ReportSection[], id: string, place: number): ReportSection[] {
  const section = sectionIn(sections, id);
  const others = sections.filter((one) => one !== section);
  return others.toSpliced(Math.max(0, Math.min(place - 1, others.length)), 0, section);
}

/** Takes a section out of the report; what was published keeps it. */
export const removeSection = (scope: Scope, editor: Editor, reportId: string, sectionId: string): Promise<Changed> =>
  changeSections(scope, editor, reportId, "report.section-removed", (sections) => {
    const section = sectionIn(sections, sectionId);
    return sections.filter((one) => one !== section);
  });
