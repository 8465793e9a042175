import { commit, FundingReports, Grants, ReportSentences } from "#db/repositories";
import { newId, type Day, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { gather } from "./gather.ts";
import { propose } from "./narrative/propose.ts";
import type { BeginInput } from "./report-input.ts";
import { firstDraft } from "./sentences.ts";

/**
 * Begins an interim or final report: a draft whose text is put together from what is there. Of one kind and period there is one
 * draft; where there is a report already, that one is answered with.
 */
export async function beginReport(
  scope: Scope,
  editor: Editor,
  grantId: string,
  input: BeginInput,
): Promise<{ id: Id<"frp">; begun: boolean } | { problems: Problem[] }> {
  const grant = await Grants.in(scope.db).get(grantId);
  const final = input.kind === "final";
  const [fromOn, toOn] = (final ? [grant.startsOn, grant.endsOn] : [input.fromOn, input.toOn]) as [Day, Day];
  const outside = (day: Day) => day < grant.startsOn || day > grant.endsOn;
  const problems = [
    ...(outside(fromOn) ? [outsidePeriod("fromOn", grant)] : []),
    ...(outside(toOn) ? [outsidePeriod("toOn", grant)] : []),
  ];
  if (problems.length > 0) return { problems };

  const reports = FundingReports.in(scope.db);
  const [gathered, versions] = await Promise.all([
    gather(scope, grant.id, { from: fromOn, to: toOn }),
    reports.versions(grant.id, { kind: input.kind, fromOn, toOn }),
  ]);
  if (versions[0]) return { id: versions[0].id, begun: false };
  const id = newId("frp");
  const now = scope.clock.now();
  try {
    await commit(
      scope.db,
      reports.add({
        id,
        grantId: grant.id,
        kind: input.kind,
        fromOn,
        toOn,
        version: 1,
        begunBy: editor.id,
        begunAt: now,
        refreshedAt: now,
      }),
      ReportSentences.in(scope.db).addAll(firstDraft(id, propose(gathered, input.kind))),
      audited(scope, editor, "account.begun", id, { grant: grant.id }),
    );
    return { id, begun: true };
  } catch (error) {
    if (!FundingReports.thereAlready(error)) throw error;
    const [there] = await reports.versions(grant.id, { kind: input.kind, fromOn, toOn });
    return { id: there!.id, begun: false };
  }
}

const outsidePeriod = (field: string, { startsOn, endsOn }: { startsOn: string; endsOn: string }): Problem => ({
  field,
  rule: "outside-period",
  limit: [startsOn, endsOn].map((day) => day.split("-").toReversed().join(".")).join(" bis "),
});
