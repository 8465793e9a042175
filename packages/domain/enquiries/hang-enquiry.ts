import { commit, Enquiries, Touchpoints, violatedReference } from "#db/repositories";
import type { Id, Problem } from "#kernel";
import { z } from "zod";
import { audited } from "../audit.ts";
import type { Scope } from "../scope.ts";
import type { Guide } from "../team/actors.ts";
import { enquiryKey } from "./send-enquiry.ts";

export const hangInput = z.strictObject({
  campaignId: z.union([z.literal(""), z.string().regex(/^cmp_[0-9a-z]{4,40}$/)]).default(""),
});

/** Hangs a message on the campaign it came from, or on none; its count goes with it. */
export async function hangEnquiry(
  scope: Scope,
  guide: Guide,
  id: string,
  campaignId: string,
): Promise<{ hung: true } | { problems: Problem[] }> {
  const enquiry = await Enquiries.in(scope.db).get(id);
  const campaign = (campaignId || null) as Id<"cmp"> | null;
  try {
    await commit(
      scope.db,
      Enquiries.in(scope.db).moveTo(enquiry.id, campaign),
      Touchpoints.in(scope.db).moveTo(campaign, enquiryKey(enquiry.operationKey)),
      audited(scope, guide, "enquiry.hung-on-campaign", enquiry.id),
    );
    return { hung: true };
  } catch (error) {
    if (!violatedReference(error)) throw error;
    return { problems: [{ field: "campaignId", rule: "choice" }] };
  }
}
