import { commit, FundingReports, ReportSentences } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { draftOf, unlessOvertaken } from "./draft-of.ts";
import { gather } from "./gather.ts";
import { propose } from "./narrative/propose.ts";
import { redrafted } from "./sentences.ts";

/** Puts the text of a draft together anew from what is there now; what the team worded stays. */
export async function refreshReport(scope: Scope, editor: Editor, grantId: string, id: string) {
  const report = await draftOf(scope, grantId, id);
  const sentences = ReportSentences.in(scope.db);
  const [gathered, existing] = await Promise.all([
    gather(scope, report.grantId, { from: report.fromOn, to: report.toOn }),
    sentences.ofReport(report.id),
  ]);
  const { added, changed, removed } = redrafted(report.id, existing, propose(gathered, report.kind));
  await unlessOvertaken(
    commit(
      scope.db,
      FundingReports.in(scope.db).refreshed(report.id, scope.clock.now()),
      sentences.removeEach(removed),
      sentences.repropose(changed),
      sentences.addAll(added),
      audited(scope, editor, "account.refreshed", report.id, { grant: report.grantId, added: added.length }),
    ),
  );
}
