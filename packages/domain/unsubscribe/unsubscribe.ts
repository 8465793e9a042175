import { isId } from "#kernel";
import { endAlerts } from "../alerts/end-alerts.ts";
import type { ConsentAct } from "../consent/consented.ts";
import { endFollow } from "../follow/withdraw-follow.ts";
import type { Scope } from "../scope.ts";
import { readerBehind } from "./unsubscribe-link.ts";

/** Ends all mail of a list for the reader behind the token, also while the county pauses. Doing it twice changes nothing. */
export async function unsubscribe(scope: Scope, token: string, channel: ConsentAct["channel"]): Promise<void> {
  const reader = await readerBehind(scope, token);
  if (isId("sub", reader)) await endFollow(scope, reader, channel);
  else await endAlerts(scope, reader, channel);
}

/** Which list a token ends. */
export const listBehind = async (scope: Scope, token: string): Promise<"follow" | "alerts"> =>
  isId("sub", await readerBehind(scope, token)) ? "follow" : "alerts";
