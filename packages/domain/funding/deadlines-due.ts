import { Deadlines } from "#db/repositories";
import { dayOf } from "#kernel";
import type { Scope } from "../scope.ts";

/** Open deadlines whose day of reminder has come, the most urgent first. */
export const deadlinesDue = (scope: Scope, limit = 20) => Deadlines.in(scope.db).due(dayOf(scope.clock.now()), limit);
