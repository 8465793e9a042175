import { BY_HAND, Campaigns, commit } from "#db/repositories";
import { dayOf, type Indicator, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import { uncountable } from "../figures/countable.ts";
import { recounted } from "../figures/touched.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/**
 * Counts today what just happened on a campaign, in its municipality; without a campaign, what the county stands at. The same
 * `key` counts once: sent again it corrects the number.
 */
export async function countNow(
  scope: Scope,
  editor: Editor,
  { campaignId, indicator, amount }: { campaignId: string; indicator: Indicator; amount: number },
  key: string,
): Promise<{ counted: true } | { problems: Problem[] }> {
  const day = dayOf(scope.clock.now());
  const [problems, campaign] = await Promise.all([
    uncountable(scope, { indicator, amount, day, campaignId }),
    campaignId === "" ? undefined : Campaigns.in(scope.db).get(campaignId),
  ]);
  if (problems.length > 0) return { problems };
  await commit(
    scope.db,
    recounted(scope, {
      indicator,
      amount,
      day,
      campaignId: campaign?.id ?? null,
      municipalityAgs: campaign?.municipalityAgs ?? null,
      key: `${BY_HAND}${key}`,
    }),
    audited(scope, editor, "figure.recorded", indicator, { amount, day }),
  );
  return { counted: true };
}
