import type { CardAttachment, ExperienceCard, IndicatorDefinition } from "#db/repositories";
import { sharedOf } from "./attachment-files.ts";
import { cleanedPlan, withoutNames } from "./without-contacts.ts";

interface Beside {
  attachments: readonly CardAttachment[];
  regional: readonly Pick<IndicatorDefinition, "id" | "aboutPeople">[];
}
type Named = { name: string };

/**
 * What of a card is shared: names of the team, mail addresses and telephone numbers become gaps, its files lie with the
 * region, and of the indicators only those about things go along. What counts people leaves the county by a release alone.
 */
export const factsToShare = (card: ExperienceCard, { members, ...beside }: Beside & { members: Named[] }) =>
  factsOf(card, beside, withoutNames(members.map(({ name }) => name)));

/** The same before names and numbers became gaps. */
export const factsAsWritten = (card: ExperienceCard, beside: Beside) => factsOf(card, beside, (text) => text);

function factsOf(
  { title, kind, targetGroup, place, period, hours, costCents, reached, figuresMeasured, content }: ExperienceCard,
  { attachments, regional }: Beside,
  clean: (text: string) => string,
) {
  const things = new Set(regional.filter(({ aboutPeople }) => !aboutPeople).map(({ id }) => id));
  const known = new Set(regional.map(({ id }) => id));
  const { summary, did, worked, failed, tips, figures = [], targets = [] } = content;
  return {
    title: clean(title),
    kind,
    targetGroup,
    place: clean(place),
    period: clean(period),
    hours,
    costCents,
    reached,
    figuresMeasured,
    content: {
      ...cleanedPlan(content, clean),
      summary: clean(summary),
      did: clean(did),
      worked: clean(worked),
      failed: clean(failed),
      tips: clean(tips),
      figures: figures.filter(({ indicator }) => things.has(indicator)),
      targets: targets.filter(({ indicator }) => known.has(indicator)),
      attachments: attachments.map((attachment) => ({ ...sharedOf(attachment), title: clean(attachment.title) })),
    },
  };
}
