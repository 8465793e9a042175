import { Campaigns, commit } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { TemplatesInput } from "./templates-input.ts";

/** Changes the forms and the code layout of a campaign. */
export async function changeTemplates(scope: Scope, editor: Editor, id: string, { forms, codeLayout }: TemplatesInput) {
  const campaign = await Campaigns.in(scope.db).get(id);
  await commit(
    scope.db,
    Campaigns.in(scope.db).change(campaign.id, {
      forms,
      codeLayout: codeLayout ?? null,
      updatedAt: scope.clock.now(),
    }),
    audited(scope, editor, "campaign.templates-changed", campaign.id),
  );
}
