import { BrandFrame, commit } from "#db/repositories";
import { refuse } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import { line } from "../fields.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

export const claimInput = z.strictObject({ claim: line(80, 3) });

/** Changes the claim that stands under every county's pages. */
export async function changeClaim(scope: Scope, editor: Editor, { claim }: z.infer<typeof claimInput>): Promise<void> {
  if (scope.tenant.kind !== "agency") refuse("not-allowed");
  await commit(
    scope.db,
    BrandFrame.in(scope.directory).changeClaim(claim),
    audited(scope, editor, "region.claim-changed", "region"),
  );
}
