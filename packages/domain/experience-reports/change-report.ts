import { commit, ExperienceReports, violatedConstraint } from "#db/repositories";
import type { Problem } from "#kernel";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { ReportChangeInput } from "./report-input.ts";

const overtaken: { problems: Problem[] } = { problems: [{ field: "title", rule: "overtaken" }] };

/** Changes the cover of a report that nobody changed since it was opened. What was published once keeps its address. */
export async function changeReport(
  scope: Scope,
  editor: Editor,
  id: string,
  { revision, slug, ...cover }: ReportChangeInput,
): Promise<"changed" | { problems: Problem[] }> {
  forAgency(scope);
  const reports = ExperienceReports.in(scope.db);
  const report = await reports.get(id);
  if (report.revision !== revision) return overtaken;
  const address = report.latest > 0 || slug === undefined ? report.slug : slug;
  try {
    const [changed] = await commit(
      scope.db,
      reports.changeAsRead(report, { ...cover, slug: address, updatedAt: scope.clock.now() }),
      audited(scope, editor, "report.changed", report.id),
    );
    return changed.length > 0 ? "changed" : overtaken;
  } catch (error) {
    if (!violatedConstraint(error)?.endsWith(".slug")) throw error;
    return { problems: [{ field: "slug", rule: "taken" }] };
  }
}
