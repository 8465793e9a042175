import { commit, FundingReports, ReportSentences } from "#db/repositories";
import { found, newId, refuse, type Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import { gather } from "./gather.ts";
import { propose } from "./narrative/propose.ts";
import { isOwn, redrafted } from "./sentences.ts";

/**
 * Begins the next version of a frozen report, with the reason why there is one. It takes the team's wording along and
 * everything else from what is there now; the frozen version stays.
 */
export async function correctReport(
  scope: Scope,
  lead: Lead,
  grantId: string,
  id: string,
  reason: string,
): Promise<{ id: Id<"frp"> }> {
  const reports = FundingReports.in(scope.db);
  const frozen = found(await reports.findOf(grantId, id));
  if (frozen.frozenAt === null) refuse("conflict");
  const [versions, gathered, before] = await Promise.all([
    reports.versions(frozen.grantId, frozen),
    gather(scope, frozen.grantId, { from: frozen.fromOn, to: frozen.toOn }),
    ReportSentences.in(scope.db).ofReport(frozen.id),
  ]);
  const draft = versions.find(({ frozenAt }) => frozenAt === null);
  if (draft) return { id: draft.id };
  const next = newId("frp");
  const { added, changed } = redrafted(next, before, propose(gathered, frozen.kind));
  const old = new Map(before.map((sentence) => [sentence.id, sentence]));
  const takenAlong = [...changed, ...before.filter(isOwn)].map((sentence) => {
    const { worded, wordedOver, leftOut } = old.get(sentence.id)!;
    return { ...sentence, worded, wordedOver, leftOut, id: newId("frs"), reportId: next };
  });
  const now = scope.clock.now();
  try {
    await commit(
      scope.db,
      reports.add({
        id: next,
        grantId: frozen.grantId,
        kind: frozen.kind,
        fromOn: frozen.fromOn,
        toOn: frozen.toOn,
        version: versions[0]!.version + 1,
        reason,
        begunBy: lead.id,
        begunAt: now,
        refreshedAt: now,
      }),
      ReportSentences.in(scope.db).addAll([...takenAlong, ...added]),
      audited(scope, lead, "account.corrected", next, { grant: frozen.grantId, version: versions[0]!.version + 1 }),
    );
    return { id: next };
  } catch (error) {
    if (!FundingReports.thereAlready(error)) throw error;
    const [there] = await reports.versions(frozen.grantId, frozen);
    return { id: there!.id };
  }
}
