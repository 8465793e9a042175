import type { FirmView, JobSearchOffer, OfferVerdict, Opening, PlacedOffer } from "#db/repositories";
import { addDays, dayOf, type Instant } from "#kernel";
import { endOf } from "../openings/validity.ts";
import { contentHash, writtenHash } from "./opening-of.ts";

/** What is known of a vacancy here: what the source said before, whom its firm stands for, and the opening it became. */
export interface Known {
  before: JobSearchOffer | undefined;
  firm: FirmView | undefined;
  opening: Opening | undefined;
}

export interface Plan {
  verdict: OfferVerdict;
  step: "add" | "change" | "renew" | "withdraw" | "leave";
  contentHash: string;
  isDetached: boolean;
  /** The source was further already: what came now is older and is not remembered. */
  isOutdated: boolean;
}

/** An opening the source still has is given more time when it has less than this left. */
const RENEW_DAYS = 30;
const CONFIRM_DAYS = 60;

/** What is to be done about one vacancy. The preview and the taking over ask the same question. */
export async function planned(
  { offer, modified }: { offer: PlacedOffer; modified: Instant | null },
  { before, firm, opening }: Known,
  now: Instant,
): Promise<Plan> {
  const hash = await contentHash(offer);
  const isDetached = opening !== undefined && (await writtenHash(opening)) !== before?.writtenHash;
  const isOutdated = (before?.modifiedAt ?? 0) > (modified ?? Number.MAX_SAFE_INTEGER);
  const plan = (verdict: OfferVerdict, step: Plan["step"] = "leave"): Plan => ({
    verdict,
    step,
    contentHash: hash,
    isDetached,
    isOutdated,
  });
  const isOpen = opening?.status === "published";
  if (firm?.decision === "left") return plan("left", isOpen && !isDetached ? "withdraw" : "leave");
  if (!firm?.employerId) return plan("no-employer");
  if (!firm.isOurs) return plan("foreign");
  if (!opening) return plan("new", "add");
  if (isDetached) return plan("detached");
  const wasTakenOff =
    opening.closeReason === "expired" || (opening.closeReason === "withdrawn" && before?.goneAt != null);
  if (opening.status === "closed") return wasTakenOff ? plan("back", "change") : plan("unchanged");
  if (!isOutdated && (before?.contentHash !== hash || opening.employerId !== firm.employerId))
    return plan("changed", "change");
  return plan("unchanged", needsRenewal(opening, offer, now) ? "renew" : "leave");
}

/** Soon over though the source still has it, or not confirmed for so long that somebody would be asked whether it is there. */
const needsRenewal = ({ validUntil, confirmedAt }: Opening, { lastDay }: PlacedOffer, now: Instant): boolean =>
  confirmedAt < now - CONFIRM_DAYS * 86_400 ||
  (lastDay === "" && validUntil !== null && validUntil < endOf(addDays(dayOf(now), RENEW_DAYS)));
