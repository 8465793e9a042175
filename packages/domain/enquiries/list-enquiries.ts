import { Enquiries, type Enquiry } from "#db/repositories";
import type { Scope } from "../scope.ts";
import type { Guide, Reader } from "../team/actors.ts";

/** Messages of one status, the newest first, a page at a time. */
export function listEnquiries(
  scope: Scope,
  _guide: Guide,
  page: { status: Enquiry["status"]; limit: number; after?: { at: number; id: string } },
) {
  return Enquiries.in(scope.db).list(page);
}

/** How many messages wait for an answer. Names nobody. */
export const countOpenEnquiries = (scope: Scope, _reader: Reader) => Enquiries.in(scope.db).open();
