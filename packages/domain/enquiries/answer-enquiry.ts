import { commit, Enquiries } from "#db/repositories";
import type { Scope } from "../scope.ts";
import { audited } from "../audit.ts";
import type { Guide } from "../team/actors.ts";

/** Notes that a message was answered; from now on its time until deletion runs. A second time changes nothing. */
export async function answerEnquiry(scope: Scope, guide: Guide, id: string) {
  const enquiries = Enquiries.in(scope.db);
  const enquiry = await enquiries.get(id);
  if (enquiry.status === "answered") return enquiry;
  const [[answered]] = await commit(
    scope.db,
    enquiries.answered(id, guide.id, scope.clock.now()),
    audited(scope, guide, "enquiry.answered", id),
  );
  return answered ?? enquiries.get(id);
}
