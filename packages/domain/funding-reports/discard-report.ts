import { commit, FundingReports, ReportSentences } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { draftOf, unlessOvertaken } from "./draft-of.ts";

/** Throws a draft away; frozen versions stay. */
export async function discardReport(scope: Scope, editor: Editor, grantId: string, id: string) {
  const report = await draftOf(scope, grantId, id);
  await unlessOvertaken(
    commit(
      scope.db,
      ReportSentences.in(scope.db).removeOfReport(report.id),
      FundingReports.in(scope.db).remove(report.id),
      audited(scope, editor, "account.discarded", report.id, { grant: report.grantId }),
    ),
  );
}
