import {
  commit,
  Employers,
  JobSearchEntries,
  JobSearchFirms,
  JobSearchOffers,
  type FirmDecision,
} from "#db/repositories";
import type { EmployerId, Problem } from "#kernel";
import { addEmployer } from "../directory/add-employer.ts";
import { employerInput } from "../directory/employer-input.ts";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { NewFirmInput } from "./firm-input.ts";
import { judgeEntries, type ReadEntry } from "./judge-entries.ts";
import { takenOver } from "./take-over.ts";

/** More than any employer has at one time; what is beyond it the next run takes over. */
const MOST = 500;

/** Says which employer of the county a firm is; what the source has of it is taken over at once. */
export async function assignFirm(
  scope: Scope,
  editor: Editor,
  id: string,
  employerId: string,
): Promise<void | { problems: Problem[] }> {
  const employers = Employers.in(scope.directory);
  const [employer] = await Promise.all([employers.find(employerId), JobSearchFirms.in(scope.db).get(id)]);
  if (!employer || !employers.vouchedFor(employer) || employer.mergedInto)
    return { problems: [{ field: "employerId", rule: "choice" }] };
  await decide(scope, editor, id, "assigned", employer.id);
}

/** Brings the firm into the directory as an employer of the county, and assigns it. */
export async function addFirm(
  scope: Scope,
  editor: Editor,
  id: string,
  input: NewFirmInput,
): Promise<void | { problems: Problem[] }> {
  await JobSearchFirms.in(scope.db).get(id);
  const made = await addEmployer(scope, editor, employerInput.parse({ ...input }));
  if ("problems" in made) return made;
  await decide(scope, editor, id, "assigned", made.id);
}

const actions = {
  assigned: "vacancies.firm-assigned",
  left: "vacancies.firm-left",
  open: "vacancies.firm-reopened",
} as const satisfies Record<FirmDecision, string>;

/** Takes nothing over from a firm, now and later; openings it has here are taken off. */
export const leaveFirm = (scope: Scope, editor: Editor, id: string) => decide(scope, editor, id, "left", null);

/** Takes a decision back, so that somebody decides anew; openings stay as they are. */
export const reopenFirm = (scope: Scope, editor: Editor, id: string) => decide(scope, editor, id, "open", null);

async function decide(
  scope: Scope,
  editor: Editor,
  id: string,
  decision: FirmDecision,
  employerId: EmployerId | null,
): Promise<void> {
  const firms = JobSearchFirms.in(scope.db);
  const { firmKey } = await firms.get(id);
  await commit(
    scope.db,
    firms.decide(id, { decision, employerId, decidedAt: scope.clock.now() }),
    audited(scope, editor, actions[decision], id),
  );
  const [offers, staged] = await Promise.all([
    JobSearchOffers.in(scope.db).ofFirm(firmKey, MOST),
    JobSearchEntries.in(scope.db).stagedOfFirm(firmKey, MOST),
  ]);
  const known = offers.flatMap(({ ref, content, modifiedAt }) =>
    content ? [{ ref, firmKey, content: { offer: content, modified: modifiedAt } }] : [],
  );
  if (decision !== "open" && known.length > 0) await takeOverKnown(scope, editor, id, known);
  const waiting = staged.filter((entry): entry is typeof entry & ReadEntry => entry.content !== null);
  if (waiting.length === 0) return;
  const judged = await judgeEntries(scope, waiting);
  const verdicts = waiting.map((entry, at) => ({ id: entry.id, verdict: judged[at]!.verdict }));
  await commit(scope.db, JobSearchEntries.in(scope.db).judge(verdicts));
}

async function takeOverKnown(scope: Scope, editor: Editor, id: string, known: ReadEntry[]): Promise<void> {
  const { writes, counts } = await takenOver(scope, await judgeEntries(scope, known));
  const done = Object.fromEntries(Object.entries(counts).filter(([, number]) => number > 0));
  await commit(scope.db, ...writes, audited(scope, editor, "vacancies.firm-taken-over", id, done));
}
