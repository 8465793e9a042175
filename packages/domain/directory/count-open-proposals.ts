import { Proposals } from "#db/repositories";
import type { Scope } from "../scope.ts";

/** How many corrections wait for this county's decision. */
export const countOpenProposals = (scope: Scope): Promise<number> => Proposals.in(scope.directory).countIncoming();
