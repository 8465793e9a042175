import type { CampaignKind, TargetGroup } from "#kernel";

/** kind, title, target group, place, period, hours, euro, reached, summary, and how far a card is that is not shared yet. */
export type CardFacts = readonly [
  CampaignKind,
  string,
  TargetGroup,
  string,
  string,
  number,
  number,
  number,
  string,
  ("draft" | "in-review" | "reviewed")?,
];
