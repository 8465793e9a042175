import { commit, ExperienceReports } from "#db/repositories";
import type { Id, Problem } from "#kernel";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { ReportInput } from "./report-input.ts";

/** Begins a report; nobody outside sees it until it is published. The same id again begins nothing new. */
export async function startReport(
  scope: Scope,
  editor: Editor,
  input: ReportInput,
  id: Id<"rpt">,
): Promise<{ id: Id<"rpt"> } | { problems: Problem[] }> {
  forAgency(scope);
  const now = scope.clock.now();
  const reports = ExperienceReports.in(scope.db);
  const [added] = await commit(
    scope.db,
    reports.add({ id, ...input, createdAt: now, updatedAt: now }),
    audited(scope, editor, "report.started", id),
  );
  const isThere = added.length > 0 || (await reports.find(id)) !== undefined;
  return isThere ? { id } : { problems: [{ field: "slug", rule: "taken" }] };
}
