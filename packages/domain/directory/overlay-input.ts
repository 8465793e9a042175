import { z } from "zod";
import { optionalLine, optionalLines, optionalMail, optionalPhone, optionalWholeNumber, tick } from "../fields.ts";

/** What a county adds to an employer for its own readers. Empty words leave the shared ones standing. */
export const overlayInput = z.strictObject({
  teaser: optionalLine(280),
  description: optionalLines(8000),
  contactName: optionalLine(120),
  contactMail: optionalMail,
  contactPhone: optionalPhone,
  /** The place among the employers the county puts first. */
  position: optionalWholeNumber(1, 9999),
  /** Show an employer from outside the county. */
  shown: tick,
  featured: tick,
  hidden: tick,
  /** The version of the shared record that the editor had before their eyes. */
  seenVersion: optionalWholeNumber(1, 1_000_000),
  /** The version of the overlay, 0 being none. */
  seenOverlay: optionalWholeNumber(0, 1_000_000),
});
export type OverlayInput = z.infer<typeof overlayInput>;
