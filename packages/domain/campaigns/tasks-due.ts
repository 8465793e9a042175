import { CampaignTasks } from "#db/repositories";
import { addDays, dayOf } from "#kernel";
import type { Scope } from "../scope.ts";

/** Open tasks that are overdue or due within the next `days`, the most urgent first. */
export const tasksDue = (scope: Scope, days = 14, limit = 20) =>
  CampaignTasks.in(scope.db).due(addDays(dayOf(scope.clock.now()), days), limit);
