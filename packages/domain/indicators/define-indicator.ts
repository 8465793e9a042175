import { commit, Indicators } from "#db/repositories";
import { newId, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import { forAgency } from "../care/for-agency.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";
import type { IndicatorInput } from "./indicator-input.ts";

/** Defines what the whole region counts from now on. */
export async function defineIndicator(
  scope: Scope,
  lead: Lead,
  { about, ...words }: IndicatorInput,
): Promise<{ id: Id<"ind"> } | { problems: Problem[] }> {
  forAgency(scope);
  const id = newId("ind");
  try {
    await commit(
      scope.db,
      Indicators.in(scope.directory).add(id, { ...words, aboutPeople: about === "people" }, scope.clock.now()),
      audited(scope, lead, "indicator.defined", id),
    );
    return { id };
  } catch (error) {
    if (Indicators.nameTaken(error)) return { problems: [{ field: "name", rule: "taken" }] };
    throw error;
  }
}
