import { commit, Tenants } from "#db/repositories";
import { features, programmes } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { FeaturesInput } from "./features-input.ts";

/** Switches programmes and features of the county on and off. */
export async function switchFeatures(scope: Scope, lead: Lead, input: FeaturesInput) {
  const chosen = {
    programmes: programmes.filter((programme) => input.programmes.includes(programme)),
    features: features.filter((feature) => input.features.includes(feature)),
  };
  await commit(
    scope.db,
    Tenants.in(scope.directory).changeOwn({ ...chosen, updatedAt: scope.clock.now() }),
    audited(scope, lead, "tenant.features-switched", scope.tenant.id, {
      programmes: chosen.programmes.join(" "),
      features: chosen.features.join(" "),
    }),
  );
}
