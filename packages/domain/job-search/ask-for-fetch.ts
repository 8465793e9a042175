import { commit, JobSearchSettings } from "#db/repositories";
import { refuse } from "#kernel";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Lead } from "../team/actors.ts";

/** Has the source asked now instead of at night. */
export async function askForFetch(scope: Scope, lead: Lead): Promise<void> {
  const settings = JobSearchSettings.in(scope.db);
  const found = await settings.find();
  if (!found?.isOn) refuse("conflict");
  await commit(
    scope.db,
    settings.askFor(scope.clock.now()),
    audited(scope, lead, "vacancies.fetch-asked-for", found.id),
  );
}
