import { commit, RoundCounties, RoundNotices, Rounds, Tenants } from "#db/repositories";
import { dayOf, type Day, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { RoundInput } from "./round-input.ts";

/**
 * Asks counties for their experience by a day. Each county's leads have mail with its next round of the clock; the same id again
 * asks nobody twice.
 */
export async function openRound(
  scope: Scope,
  editor: Editor,
  { title, asked, deadline, counties }: RoundInput,
  id: Id<"rnd">,
): Promise<{ id: Id<"rnd"> } | { problems: Problem[] }> {
  forAgency(scope);
  const tenants = await Tenants.in(scope.directory).list();
  const chosen = tenants.filter(({ kind, slug }) => kind === "county" && counties.includes(slug));
  const now = scope.clock.now();
  const today = dayOf(now);
  const problems: Problem[] = [];
  if (deadline < today) problems.push({ field: "deadline", rule: "in-the-past" });
  const paused = chosen.find(({ status }) => status === "paused");
  if (chosen.length !== new Set(counties).size) problems.push({ field: "counties", rule: "choice" });
  else if (paused) problems.push({ field: "counties", rule: "county-paused", limit: paused.name });
  if (problems.length > 0) return { problems };

  const day = deadline as Day;
  await commit(
    scope.db,
    Rounds.in(scope.directory).open({ id, title, asked, deadline: day, openedAt: now, closedAt: null }),
    ...chosen.map((county) => RoundCounties.in(scope.directory).ask(id, county.id, now)),
    ...chosen.map((county) =>
      RoundNotices.in(scope.directory).tell({
        roundId: id,
        countyId: county.id,
        kind: "asked",
        day: today,
        deadline: day,
        madeAt: now,
      }),
    ),
    audited(scope, editor, "round.opened", id, { counties: chosen.map(({ slug }) => slug).join(", "), deadline }),
  );
  return { id };
}
