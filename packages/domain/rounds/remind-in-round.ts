import { commit, RoundCounties, RoundNotices, Rounds } from "#db/repositories";
import { dayOf, found, refuse } from "#kernel";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/**
 * Reminds one county, or all, whose answer is still awaited; each at most once a day, whoever asks and however often. The mail
 * goes out in the county's own name with its next round of the clock. Answers with how many will have it.
 */
export async function remindInRound(scope: Scope, editor: Editor, id: string, slug = ""): Promise<number> {
  forAgency(scope);
  const [round, counties] = await Promise.all([
    Rounds.in(scope.directory).find(id).then(found),
    RoundCounties.in(scope.directory).of(id),
  ]);
  const asked = slug === "" ? counties : counties.filter((county) => county.slug === slug);
  if (asked.length === 0) refuse("not-found");
  const awaited = asked.filter(({ answeredAt, status }) => answeredAt === null && status === "active");
  if (round.closedAt !== null || awaited.length === 0) return 0;
  const now = scope.clock.now();
  const [, ...told] = await commit(
    scope.db,
    audited(scope, editor, "round.reminded", round.id, { counties: awaited.map((county) => county.slug).join(", ") }),
    ...awaited.map(({ countyId }) =>
      RoundNotices.in(scope.directory).tell({
        roundId: round.id,
        countyId,
        kind: "reminded",
        day: dayOf(now),
        deadline: round.deadline,
        madeAt: now,
      }),
    ),
  );
  return told.flat().length;
}
