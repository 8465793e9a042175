import { Batches, Campaigns, Codes, commit, violatedConstraint, type Code } from "#db/repositories";
import { newId, type Problem } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { CodeInput } from "./code-input.ts";
import { newCode } from "./code-text.ts";

/** Makes a code of a campaign, on one of its batches or on something of its own. */
export async function makeCode(
  scope: Scope,
  editor: Editor,
  campaignId: string,
  { batchId, ...input }: CodeInput,
): Promise<Code | { problems: Problem[] }> {
  const [campaign, batch] = await Promise.all([
    Campaigns.in(scope.db).get(campaignId),
    batchId === "" ? undefined : Batches.in(scope.db).find(batchId),
  ]);
  if (batchId !== "" && batch?.campaignId !== campaign.id) return { problems: [{ field: "batchId", rule: "choice" }] };
  const row = { ...input, campaignId: campaign.id, batchId: batch?.id ?? null, createdAt: scope.clock.now() };
  for (;;) {
    const id = newId("cod");
    try {
      const [[made]] = await commit(
        scope.db,
        Codes.in(scope.db).add({ id, code: newCode(), ...row }),
        audited(scope, editor, "code.made", campaign.id, { code: id }),
      );
      return made!;
    } catch (error) {
      if (!violatedConstraint(error)?.includes("codes.code")) throw error;
    }
  }
}
