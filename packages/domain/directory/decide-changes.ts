import {
  commit,
  EmployerHistory,
  Employers,
  Proposals,
  violatedConstraint,
  type Decision,
  type Employer,
  type Proposal,
} from "#db/repositories";
import { found, refuse, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { changesBetween, recordOf, textOf, type EmployerField } from "./employer-record.ts";
import { revised } from "./employer-writes.ts";
import { changesInput, inputWith, type EmployerChanges } from "./field-values.ts";
import { bundled } from "./list-proposals.ts";

/** Take over, keep ours, or take over with a change: then `changes` holds the field's own value, checked by its own rule. */
export type Answer =
  | { decision: "accept" }
  | { decision: "decline"; reason?: string }
  | { decision: "change"; changes: EmployerChanges };
export type Answers = { [F in EmployerField]?: Answer };

const MOST_ATTEMPTS = 5;

/**
 * Answers what another county or the employer itself proposed in one bundle, field by field, all answers or none. `seenVersion`
 * is the version of the employer the editor had before their eyes: a field that has changed since is not
 * overwritten (`<field>.decision`, rule `overtaken`), and what somebody else has decided stays decided (rule `decided`).
 * Without it only a field that still says what the proposal was made over is taken over.
 */
export async function decideChanges(
  scope: Scope,
  editor: Editor,
  bundle: string,
  answers: Answers,
  seenVersion?: number,
): Promise<{ decided: EmployerField[] } | { problems: Problem[] }> {
  for (let attempt = 1; ; attempt++) {
    const [together] = bundled(await Proposals.in(scope.directory).bundle(bundle));
    const proposals = together?.proposals.filter(({ field }) => answers[field]) ?? [];
    const employer = found(await Employers.in(scope.directory).find(proposals[0]?.employerId ?? ""));
    if (!Employers.in(scope.directory).vouchedFor(employer) || employer.mergedInto !== null) refuse("not-found");
    try {
      return await decide(scope, editor, { employer, proposals, answers, seenVersion });
    } catch (error) {
      if (Proposals.alreadyDecided(error)) return { problems: proposals.map(({ field }) => problem(field, "decided")) };
      const violated = violatedConstraint(error);
      if (violated?.includes("employers.name_key")) return { problems: [{ field: "name.value", rule: "taken" }] };
      if (!violated?.includes("employer_versions") || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

interface Decided {
  employer: Employer;
  proposals: Proposal[];
  answers: Answers;
  seenVersion: number | undefined;
}

async function decide(scope: Scope, editor: Editor, { employer, proposals, answers, seenVersion }: Decided) {
  const closed = proposals.filter(({ status }) => status !== "open");
  if (closed.length > 0) return { problems: closed.map(({ field }) => problem(field, "decided")) };
  const taken = proposals.filter(({ field }) => answers[field]!.decision !== "decline");
  const overtaken = await changedSince(scope, employer, taken, seenVersion);
  if (overtaken.length > 0) return { problems: overtaken.map(({ field }) => problem(field, "overtaken")) };

  const changes: EmployerChanges = {};
  for (const proposal of taken) Object.assign(changes, valueTaken(proposal, answers[proposal.field]!));
  const { record, problems } = await recordOf(scope, inputWith(employer, changes));
  if (problems) return { problems: problems.map(({ rule }) => ({ field: "municipalityAgs.value", rule })) };
  const entries = changesBetween(employer, record);
  const occasion = proposals[0]!.origin === "desk" ? "desk" : "proposal";
  await commit(
    scope.db,
    ...(entries.length > 0 ? revised(scope, employer, record, { changes: entries, occasion }) : []),
    ...proposals.map((proposal) =>
      Proposals.in(scope.directory).decide(
        proposal.id,
        decisionOf(answers[proposal.field]!, changes, proposal.field),
        scope.clock.now(),
      ),
    ),
    audited(scope, editor, taken.length > 0 ? "correction.accepted" : "correction.declined", employer.id, {
      fields: proposals.map(({ field }) => field).join(", "),
      proposal: proposals[0]!.bundle,
    }),
  );
  return { decided: proposals.map(({ field }) => field) };
}

/** Proposals over a value that has become another one behind the editor's back. */
async function changedSince(scope: Scope, employer: Employer, taken: Proposal[], seenVersion: number | undefined) {
  if (seenVersion === undefined) return taken.filter(({ field, oldValue }) => textOf(employer[field]) !== oldValue);
  if (seenVersion >= employer.version) return [];
  const history = await EmployerHistory.in(scope.directory).of(employer.id);
  const later = history.filter(({ version }) => version > seenVersion).map(({ field }) => field);
  return taken.filter(({ field }) => later.includes(field));
}

const valueTaken = ({ field, newValue }: Proposal, answer: Answer): EmployerChanges =>
  answer.decision === "change"
    ? { [field]: answer.changes[field] }
    : changesInput([field]).parse({ [field]: newValue ?? "" });

const decisionOf = (answer: Answer, changes: EmployerChanges, field: EmployerField): Decision => {
  if (answer.decision === "decline") return { status: "declined", reason: answer.reason ?? "" };
  return answer.decision === "accept"
    ? { status: "accepted" }
    : { status: "accepted-changed", value: textOf(changes[field] ?? null) };
};

const problem = (field: EmployerField, rule: "decided" | "overtaken"): Problem => ({
  field: `${field}.decision`,
  rule,
});
