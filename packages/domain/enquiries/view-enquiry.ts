import { Enquiries } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Guide } from "../team/actors.ts";

/** One message with its sender. */
export const viewEnquiry = (scope: Scope, _guide: Guide, id: string) => Enquiries.in(scope.db).get(id);
