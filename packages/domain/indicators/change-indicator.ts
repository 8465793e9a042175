import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { IndicatorChange } from "./indicator-input.ts";
import { isKnown, reviseIndicator } from "./revise-indicator.ts";

/** Says better what an indicator of the region counts; counties read what changed and why. */
export const changeIndicator = (
  scope: Scope,
  lead: Lead,
  id: string,
  { about, sums, reason, seen, ...words }: IndicatorChange,
) =>
  reviseIndicator(
    scope,
    lead,
    id,
    (current) => ({
      ...words,
      aboutPeople: about === undefined || isKnown(id) ? current.aboutPeople : about === "people",
      sums: sums === undefined || isKnown(id) ? current.sums : sums,
    }),
    { reason, seen, action: "indicator.changed", retired: false },
  );
