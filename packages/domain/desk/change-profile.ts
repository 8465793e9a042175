import { commit, DeskInvitations, Employers, Proposals, violatedConstraint, type Employer } from "#db/repositories";
import { found, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { EmployerInput } from "../directory/employer-input.ts";
import { changesBetween, recordOf, textOf, type EmployerField } from "../directory/employer-record.ts";
import { revised } from "../directory/employer-writes.ts";
import { proposeChanges } from "../directory/propose-changes.ts";
import type { Scope } from "../scope.ts";
import { whileOpen } from "../tenants/while-open.ts";
import type { Desk } from "./open-desk.ts";

type Outcome = { changed: EmployerField[]; live: boolean } | { problems: Problem[] };

const OVERTAKEN: Problem = { field: "_version", rule: "overtaken" };

/**
 * Changes the employer's profile. Where the county trusts the employer the change is live; otherwise every field that is
 * new waits for the county, and one that was set back to what is live no longer waits. `seenVersion` is the version of the
 * record the form was opened on.
 */
export async function changeProfile(
  scope: Scope,
  desk: Desk,
  input: EmployerInput,
  seenVersion?: number,
): Promise<Outcome> {
  whileOpen(scope);
  const [employer, { record, problems }] = await Promise.all([
    Employers.in(scope.directory).find(desk.employerId).then(found),
    recordOf(scope, input),
  ]);
  if (problems) return { problems };
  if (seenVersion !== undefined && seenVersion !== employer.version) return { problems: [OVERTAKEN] };
  const outcome = desk.trusted
    ? await live(scope, desk, employer, record)
    : await waiting(scope, desk, employer, input);
  if (!("problems" in outcome) && outcome.changed.length > 0)
    await commit(scope.db, DeskInvitations.in(scope.db).answered(desk.id, scope.clock.now()));
  return outcome;
}

async function live(
  scope: Scope,
  desk: Desk,
  employer: Employer,
  record: Parameters<typeof revised>[2],
): Promise<Outcome> {
  const changes = changesBetween(employer, record);
  const changed = changes.map(({ field }) => field);
  if (changes.length === 0) return { changed, live: true };
  try {
    await commit(
      scope.db,
      ...revised(scope, employer, record, { changes, occasion: "desk" }),
      Proposals.in(scope.directory).withdraw({ employerId: employer.id, fields: changed }, "desk", scope.clock.now()),
      audited(scope, desk, "employer.changed-at-desk", employer.id, { fields: changed.join(", ") }),
    );
  } catch (error) {
    const violated = violatedConstraint(error);
    if (violated?.includes("employers.name_key")) return { problems: [{ field: "name", rule: "taken" }] };
    if (violated?.includes("employer_versions")) return { problems: [OVERTAKEN] };
    throw error;
  }
  return { changed, live: true };
}

async function waiting(scope: Scope, desk: Desk, employer: Employer, input: EmployerInput): Promise<Outcome> {
  const record = found((await recordOf(scope, input)).record);
  const proposals = Proposals.in(scope.directory);
  const open = (await proposals.fromDesk(employer.id)).filter(({ status }) => status === "open");
  const waits = new Map(open.map(({ field, newValue }) => [field, newValue]));
  const news = changesBetween(employer, record).filter(
    ({ field, newValue }) => !waits.has(field) || waits.get(field) !== newValue,
  );
  const setBack = open.map(({ field }) => field).filter((field) => textOf(record[field]) === textOf(employer[field]));
  if (setBack.length > 0)
    await commit(
      scope.db,
      proposals.withdraw({ employerId: employer.id, fields: setBack }, "desk", scope.clock.now()),
      audited(scope, desk, "correction.withdrawn", employer.id, { fields: setBack.join(", ") }),
    );
  if (news.length === 0) return { changed: setBack, live: false };
  const changes = Object.fromEntries(news.map(({ field }) => [field, input[field]]));
  const made = await proposeChanges(scope, { origin: "desk", employerId: desk.employerId }, employer.id, changes, "");
  return "problems" in made ? made : { changed: [...made.fields, ...setBack], live: false };
}
