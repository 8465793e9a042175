import { Arrivals, commit, FollowUps } from "#db/repositories";
import { found, refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Guide } from "../team/actors.ts";
import { answerWrites } from "./answer-follow-up.ts";
import type { HeardInput } from "./follow-up-input.ts";
import { viewArrival } from "./view-arrival.ts";

/** Types in what somebody said on the phone, or corrects it. */
export async function hearAnswer(
  scope: Scope,
  guide: Guide,
  id: string,
  months: number,
  { stayed, because }: HeardInput,
) {
  const question = found(await FollowUps.in(scope.db).view((await asked(scope, guide, id, months)).id));
  const known = Arrivals.in(scope.db).isKnown(id);
  const [answered] = await commit(
    scope.db,
    ...answerWrites(scope, question, stayed, guide),
    ...(because ? [FollowUps.in(scope.db).giveReason(question.id, because, known)] : []),
  );
  if (answered.length === 0) refuse("not-found");
}

/** Notes that nobody could be reached; the question waits no longer. */
export async function giveUpAsking(scope: Scope, guide: Guide, id: string, months: number): Promise<void> {
  const question = await asked(scope, guide, id, months);
  const [closed] = await commit(
    scope.db,
    FollowUps.in(scope.db).close(question.id, scope.clock.now()),
    audited(scope, guide, "stay.unreached", question.arrivalId, { months }),
  );
  if (closed.length === 0) refuse("conflict");
}

async function asked(scope: Scope, guide: Guide, id: string, months: number) {
  const { followUps } = await viewArrival(scope, guide, id);
  return found(followUps.find((one) => one.months === months));
}
