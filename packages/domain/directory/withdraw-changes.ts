import { commit, Proposals } from "#db/repositories";
import { refuse, type Id } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";
import type { EmployerField } from "./employer-record.ts";

/** Takes back what the county proposed and nobody has decided yet: one field of a bundle, or all that is open of it. */
export async function withdrawChanges(
  scope: Scope,
  editor: Editor,
  bundle: string,
  field?: EmployerField,
): Promise<{ withdrawn: number }> {
  const proposals = Proposals.in(scope.directory);
  const own = (await proposals.bundle(bundle)).filter(({ origin, ours }) => origin === "county" && ours);
  if (own.length === 0) refuse("not-found");
  const [withdrawn] = await commit(
    scope.db,
    proposals.withdraw({ bundle: bundle as Id<"prp">, field }, "county", scope.clock.now()),
    audited(scope, editor, "correction.withdrawn", own[0]!.employerId, {
      fields: field ?? own.map((one) => one.field).join(", "),
    }),
  );
  return { withdrawn: withdrawn.length };
}
