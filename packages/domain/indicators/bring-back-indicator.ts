import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { StatusChange } from "./indicator-input.ts";
import { asItIs, reviseIndicator } from "./revise-indicator.ts";

/** Lets the region count by it again. */
export const bringBackIndicator = (scope: Scope, lead: Lead, id: string, { reason, seen }: StatusChange) =>
  reviseIndicator(scope, lead, id, asItIs, { reason, seen, action: "indicator.brought-back", retired: false });
