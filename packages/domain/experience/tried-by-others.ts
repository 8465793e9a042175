import { SharedExperiences } from "#db/repositories";
import type { CampaignKind, TargetGroup } from "#kernel";
import type { Scope } from "../scope.ts";

const MOST = 4;

/**
 * What other counties tried of this kind, what fits the target group first; the most often adopted lead. For whoever is about
 * to plan the same.
 */
export async function triedByOthers(scope: Scope, kind: CampaignKind, targetGroup?: TargetGroup) {
  const shared = SharedExperiences.in(scope.directory);
  const notBy = scope.tenant.id;
  const [fitting, ofKind] = await Promise.all([
    targetGroup ? shared.library({ filter: { kind, targetGroup, notBy }, order: "tried", limit: MOST }) : [],
    shared.library({ filter: { kind, notBy }, order: "tried", limit: MOST }),
  ]);
  const others = ofKind.filter(({ id }) => fitting.every((one) => one.id !== id));
  return [...fitting, ...others].slice(0, MOST);
}
export type Tried = Awaited<ReturnType<typeof triedByOthers>>;
