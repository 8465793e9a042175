import { commit } from "#db/repositories";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Guide } from "../team/actors.ts";
import { countFollowers, listFollowers } from "./list-followers.ts";

const AT_ONE_GO = 500;

/** Everybody who follows, a page at a time, to take along; that the list was taken is on record before the first page. */
export async function exportFollowers(scope: Scope, guide: Guide) {
  const { active } = await countFollowers(scope, guide);
  await commit(scope.db, audited(scope, guide, "followers.exported", "followers", { rows: active }));
  return pagesOf(scope, guide);
}

async function* pagesOf(scope: Scope, guide: Guide) {
  for (let after: { at: number; id: string } | undefined; ;) {
    const page = await listFollowers(scope, guide, { limit: AT_ONE_GO, after });
    yield page;
    const last = page.at(-1);
    if (!last || page.length < AT_ONE_GO) return;
    after = { at: last.confirmedAt!, id: last.id };
  }
}
