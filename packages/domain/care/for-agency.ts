import { refuse } from "#kernel";
import type { Scope } from "../scope.ts";

/** Care for the whole directory is the agency's; elsewhere it does not exist. */
export function forAgency({ tenant }: Pick<Scope, "tenant">): void {
  if (tenant.kind !== "agency") refuse("not-found");
}
