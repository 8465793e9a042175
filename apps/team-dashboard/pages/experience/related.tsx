import type { Related } from "#domain/experience/related";
import { targetGroupNames } from "#domain/experience/labels";
import { euroText } from "#domain/experience/wording";
import { campaignKindNames } from "#domain/figures/labels";
import { ExperienceItem, ItemList, Section } from "#ui";

/** Cards that are like this one, each with why. */
export const RelatedCards = ({ related }: { related: readonly Related[] }) =>
  related.length === 0 ? null : (
    <Section title="Verwandte Erfahrungen">
      <ItemList label="Verwandte Erfahrungen">
        {related.map(({ experience: { id, title, summary, county, kind, targetGroup, perContact }, ...why }) => (
          <ExperienceItem
            level={3}
            href={`/team/erfahrungen/${id}`}
            title={title}
            kicker={`${county} · ${campaignKindNames[kind]} · ${targetGroupNames[targetGroup]}`}
            summary={summary}
            facts={[whyText(why), ...(perContact === null ? [] : [`${euroText(perContact)} je Kontakt`])]}
          />
        ))}
      </ItemList>
    </Section>
  );

/** "Gleiche Art, gleiche Zielgruppe, ähnliche Worte" */
function whyText({ sameKind, sameGroup, words }: Omit<Related, "experience">): string {
  const reasons = [
    ...(sameKind ? ["gleiche Art"] : []),
    ...(sameGroup ? ["gleiche Zielgruppe"] : []),
    ...(words.length > 0 ? [words.length === 1 ? "ein gemeinsames Wort" : `${words.length} gemeinsame Wörter`] : []),
  ].join(", ");
  return reasons.charAt(0).toUpperCase() + reasons.slice(1);
}
