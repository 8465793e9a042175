import { Campaigns } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** Every campaign there was, the latest first, for somebody who looks back. */
export const campaignChoices = (scope: Scope) => Campaigns.in(scope.db).all();
