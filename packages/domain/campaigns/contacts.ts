import type { CampaignKind, Indicator } from "#kernel";

/** What counts as one contact in each kind of campaign, so that cost per contact means the same in every county. */
export const contactOf = {
  box: "boxes",
  photo: "cards",
  table: "heads",
  network: "heads",
  counselling: "heads",
  mailing: "reach",
  social: "reach",
  other: "heads",
} as const satisfies Record<CampaignKind, Indicator>;

/** How many contacts were counted on a campaign of this kind. */
export const contactsIn = (kind: CampaignKind, tally: { indicator: Indicator; amount: number }[]): number =>
  tally.find(({ indicator }) => indicator === contactOf[kind])?.amount ?? 0;

/** Cents per contact, rounded; null where nobody was reached. */
export const costPerContact = (costCents: number, reached: number): number | null =>
  reached > 0 ? Math.round(costCents / reached) : null;
