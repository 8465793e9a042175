import type { Campaign, CardFigure, ExperienceContent, FigureMark } from "#db/repositories";
import type { Indicator } from "#kernel";
import { contactsIn } from "../campaigns/contacts.ts";

export type FiguresNow = {
  hours: number;
  costCents: number;
  reached: number;
  marks: NonNullable<ExperienceContent["marks"]>;
  figures: CardFigure[];
};

type Work = Pick<Campaign, "kind" | "reached" | "actualHours" | "actualCents">;
type Tally = { indicator: Indicator; amount: number }[];

/**
 * A campaign's figures as the data have them, each with where it comes from: costs from its receipts where there are some,
 * contacts and hours as counted where that is what was told at the end, and as typed in otherwise.
 */
export function figuresOf(campaign: Work, tally: Tally, booked: { cents: number; receipts: number }[]): FiguresNow {
  const [costs] = booked;
  const counted = contactsIn(campaign.kind, tally);
  const countedHours = tally.find(({ indicator }) => indicator === "hours")?.amount ?? 0;
  const reached = campaign.reached ?? counted;
  const hours = campaign.actualHours ?? countedHours;
  return {
    hours,
    costCents: costs ? Math.max(0, costs.cents) : (campaign.actualCents ?? 0),
    reached,
    marks: {
      hours: asCounted(hours, countedHours),
      costCents: costs ? "receipts" : "typed",
      reached: asCounted(reached, counted),
    },
    figures: tally.filter(({ amount }) => amount > 0).map(({ indicator, amount }) => ({ indicator, amount })),
  };
}

const asCounted = (figure: number, counted: number): FigureMark =>
  counted > 0 && figure === counted ? "counted" : "typed";

/** Where the figures of a card come from; of cards from before this was noted, only the contacts may have been counted. */
export const marksOf = ({
  figuresMeasured,
  content,
}: {
  figuresMeasured: boolean;
  content: Pick<ExperienceContent, "marks">;
}): FiguresNow["marks"] =>
  content.marks ?? { hours: "typed", costCents: "typed", reached: figuresMeasured ? "counted" : "typed" };
