import { Outbox } from "#db/repositories";
import { found, isId } from "#kernel";
import type { Scope } from "../scope.ts";

/** What the outbox holds and held, the newest first. It asks for no actor: only the local platform has a window on it. */
export const listMail = (scope: Scope, limit: number) => Outbox.in(scope.db).list(limit);

/** One mail of the outbox, as its transport gets it. */
export const viewMail = async (scope: Scope, id: string) =>
  found(isId("out", id) ? await Outbox.in(scope.db).find(id) : undefined);
