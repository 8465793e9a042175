import { BY_HAND, commit, Touchpoints, violatedConstraint } from "#db/repositories";
import type { Day, Id, Problem } from "#kernel";
import { audited } from "../audit.ts";
import { withKnownReferences } from "../campaigns/campaign-row.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import { uncountable } from "./countable.ts";
import { touchpointOf } from "./touched.ts";
import type { TouchpointInput } from "./touchpoint-input.ts";

/** Counts what happened elsewhere. The same `key` counts once, so that a form sent twice does. */
export async function recordTouchpoint(
  scope: Scope,
  editor: Editor,
  input: TouchpointInput,
  key: string,
): Promise<{ counted: boolean } | { problems: Problem[] }> {
  const problems = await uncountable(scope, input);
  if (problems.length > 0) return { problems };
  const { indicator, amount, note, municipalityAgs } = input;
  const day = input.day as Day;
  const campaignId = (input.campaignId || null) as Id<"cmp"> | null;
  const touchpoint = touchpointOf(scope, {
    indicator,
    amount,
    note,
    day,
    campaignId,
    municipalityAgs: municipalityAgs || null,
    key: `${BY_HAND}${key}`,
  });
  return withKnownReferences(scope, input, async () => {
    try {
      await commit(
        scope.db,
        Touchpoints.in(scope.db).addNew(touchpoint),
        audited(scope, editor, "figure.recorded", indicator, { amount, day }),
      );
      return { counted: true };
    } catch (error) {
      if (violatedConstraint(error)?.includes("operation_key")) return { counted: false };
      throw error;
    }
  });
}
