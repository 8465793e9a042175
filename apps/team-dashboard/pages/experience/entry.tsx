import type { ExperienceItem as Item } from "#db/repositories";
import { againNames, targetGroupNames } from "#domain/experience/labels";
import { counties, euroText } from "#domain/experience/wording";
import { campaignKindNames } from "#domain/figures/labels";
import { ExperienceItem } from "#ui";
import { wholeNumber } from "#web";
import { starsText } from "../../texts/experience.ts";

/** A shared experience in a list. */
export function ExperienceEntry({ experience, level }: { experience: Item; level: 2 | 3 | 4 }) {
  const { id, title, county, kind, targetGroup, summary, reached, perContact, hours } = experience;
  const { adopters, tried, again, usefulness } = experience;
  return (
    <ExperienceItem
      level={level}
      href={`/team/erfahrungen/${id}`}
      title={title}
      kicker={`${county} · ${campaignKindNames[kind]} · ${targetGroupNames[targetGroup]}`}
      summary={summary}
      facts={[
        `${wholeNumber(reached, "de")} erreicht`,
        ...(perContact === null ? [] : [`${euroText(perContact)} je Kontakt`]),
        `${wholeNumber(hours, "de")} Stunden`,
        `Noch einmal: ${againNames[again]}`,
        ...(tried > 0
          ? [`in ${counties(tried)} ausprobiert`]
          : adopters > 0
            ? [`von ${counties(adopters)} übernommen`]
            : []),
      ]}
      usefulness={usefulness === null ? undefined : { value: usefulness, label: starsText(usefulness) }}
    />
  );
}
