import { Outbox } from "#db/repositories";
import { found, type Id } from "#kernel";
import type { Scope } from "../scope.ts";

/** What the outbox holds and held, the newest first. */
export const listMail = (scope: Scope, limit: number) => Outbox.in(scope.db).list(limit);

/** One mail of the outbox, as its transport gets it. */
export const viewMail = async (scope: Scope, id: string) => found(await Outbox.in(scope.db).find(id as Id<"out">));
