import { Campaigns } from "#db/repositories";
import type { Scope } from "../scope.ts";

const PAGE = 30;

/** What is planned and running, and what is done, a page at a time. */
export async function listCampaigns(scope: Scope, after?: { startsOn: string; id: string }) {
  const campaigns = Campaigns.in(scope.db);
  const [open, done] = await Promise.all([campaigns.open(), campaigns.done({ limit: PAGE + 1, after })]);
  return {
    running: open.filter(({ status }) => status === "running"),
    planned: open.filter(({ status }) => status === "planned"),
    done: done.slice(0, PAGE),
    next: done.length > PAGE ? { startsOn: done[PAGE - 1]!.startsOn!, id: done[PAGE - 1]!.id } : undefined,
  };
}

/** Campaigns a date or a post can hang on. */
export const listOpenCampaigns = (scope: Scope) => Campaigns.in(scope.db).open();
