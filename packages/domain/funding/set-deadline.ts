import { commit, Deadlines, Grants, violatedConstraint } from "#db/repositories";
import { addDays, newId, refuse, type Day, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { DeadlineInput } from "./deadline-input.ts";

type Answer = { id: Id<"ddl"> } | { problems: Problem[] };

/** Notes what the funder of a grant expects by when. The same `id` is one deadline. */
export async function addDeadline(
  scope: Scope,
  lead: Lead,
  grantId: string,
  input: DeadlineInput,
  id = newId("ddl"),
): Promise<Answer> {
  const grant = await Grants.in(scope.db).get(grantId);
  if (input.dueOn < grant.startsOn) return beforeTheGrant;
  const row = { id, grantId: grant.id, ...rowOf(input), updatedAt: scope.clock.now() };
  try {
    await commit(scope.db, Deadlines.in(scope.db).add(row), audited(scope, lead, "deadline.added", grant.id));
  } catch (error) {
    if (!violatedConstraint(error)) throw error;
  }
  return { id };
}

/** Corrects a deadline. With another day or another warning the leads are reminded anew. */
export async function changeDeadline(
  scope: Scope,
  lead: Lead,
  { grantId, id }: { grantId: string; id: string },
  input: DeadlineInput,
): Promise<Answer> {
  const [grant, deadline] = await Promise.all([Grants.in(scope.db).get(grantId), Deadlines.in(scope.db).get(id)]);
  if (deadline.grantId !== grant.id) refuse("not-found");
  if (input.dueOn < grant.startsOn) return beforeTheGrant;
  const row = rowOf(input);
  const moved = row.dueOn !== deadline.dueOn || row.remindOn > deadline.remindOn;
  await commit(
    scope.db,
    Deadlines.in(scope.db).change(deadline.id, {
      ...row,
      ...(moved ? { remindedAt: null } : {}),
      updatedAt: scope.clock.now(),
    }),
    audited(scope, lead, "deadline.changed", grant.id),
  );
  return { id: deadline.id };
}

const beforeTheGrant = { problems: [{ field: "dueOn", rule: "before-grant" as const }] };

const rowOf = ({ kind, title, dueOn, remindDays }: DeadlineInput) => ({
  kind,
  title,
  dueOn,
  remindDays,
  remindOn: addDays(dueOn as Day, -remindDays),
});
