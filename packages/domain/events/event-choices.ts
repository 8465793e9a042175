import { Campaigns, Municipalities } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Editor } from "../team/actors.ts";

/** Where a date can take place and what it can belong to. */
export async function eventChoices(scope: Scope, _editor: Editor) {
  const [towns, campaigns] = await Promise.all([
    Municipalities.in(scope.directory).list(scope.tenant.countyAgs ?? undefined),
    Campaigns.in(scope.db).open(),
  ]);
  return { towns, campaigns };
}
export type EventChoices = Awaited<ReturnType<typeof eventChoices>>;
