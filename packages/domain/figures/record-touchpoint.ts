import { BY_HAND, commit, Municipalities, Touchpoints, violatedConstraint, violatedReference } from "#db/repositories";
import { dayOf, type Day, type Id, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { touchpointOf } from "./touched.ts";
import type { TouchpointInput } from "./touchpoint-input.ts";

/** Counts what happened elsewhere. The same `key` counts once, so that a form sent twice does. */
export async function recordTouchpoint(
  scope: Scope,
  editor: Editor,
  input: TouchpointInput,
  key: string,
): Promise<{ counted: boolean } | { problems: Problem[] }> {
  if (input.day > dayOf(scope.clock.now())) return { problems: [{ field: "day", rule: "in-the-future" }] };
  const campaignId = input.campaignId === "" ? null : (input.campaignId as Id<"cmp">);
  const municipalityAgs = input.municipalityAgs || null;
  try {
    await commit(
      scope.db,
      Touchpoints.in(scope.db).addNew(
        touchpointOf(scope, { ...input, day: input.day as Day, municipalityAgs, campaignId, key: `${BY_HAND}${key}` }),
      ),
      audited(scope, editor, "figure.recorded", input.indicator, { amount: input.amount, day: input.day }),
    );
    return { counted: true };
  } catch (error) {
    if (violatedConstraint(error)?.includes("operation_key")) return { counted: false };
    if (!violatedReference(error)) throw error;
    const places = await Municipalities.in(scope.directory).list();
    const placeKnown = municipalityAgs === null || places.some(({ ags }) => ags === municipalityAgs);
    return {
      problems: [
        placeKnown ? { field: "campaignId", rule: "choice" } : { field: "municipalityAgs", rule: "unknown-place" },
      ],
    };
  }
}
