import { Merges } from "#db/repositories";
import type { Scope } from "../../scope.ts";

/** The record that one of this address or id became part of; nothing where it stands on its own or never was. */
export const findSuccessor = (scope: Scope, slugOrId: string) => Merges.in(scope.directory).successorOf(slugOrId);
