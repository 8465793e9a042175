import type { ExperienceContent } from "#db/repositories";
import { costPerContact } from "#domain/campaigns/contacts";
import { againNames, partNames } from "#domain/experience/labels";
import { dayText } from "#domain/experience/version-changes";
import { euroText } from "#domain/experience/wording";
import { Aside, Columns, FactList, Prose, Section, StatRow, Tag, TextParts } from "#ui";
import { wholeNumber } from "#web";

interface BodyProps {
  experience: {
    place: string;
    period: string;
    hours: number;
    costCents: number;
    reached: number;
    figuresMeasured: boolean;
    content: ExperienceContent;
  };
}

/** An experience card to read: figures first, then the story, then what can be taken along. */
export function ExperienceBody({ experience }: BodyProps) {
  const { place, period, hours, costCents, reached, figuresMeasured, content } = experience;
  const perContact = costPerContact(costCents, reached);
  return (
    <>
      <StatRow
        items={[
          { value: wholeNumber(reached, "de"), label: "erreicht" },
          { value: perContact === null ? "–" : euroText(perContact), label: "pro Kontakt" },
          { value: euroText(costCents), label: "Kosten" },
          { value: wholeNumber(hours, "de"), label: "Stunden Arbeit" },
        ]}
      />
      <Columns kind="main-aside">
        <div>
          <TextParts
            parts={(Object.keys(partNames) as (keyof typeof partNames)[]).map((part) => ({
              title: partNames[part],
              text: content[part],
            }))}
          />
          {content.texts.length > 0 && (
            <Section title="Texte zum Wiederverwenden">
              {content.texts.map(({ title, body }) => (
                <details class="reusable-text">
                  <summary>{title}</summary>
                  <Prose>
                    <p class="plain-text">{body}</p>
                  </Prose>
                </details>
              ))}
            </Section>
          )}
        </div>
        <div>
          <Aside title="Auf einen Blick">
            <FactList
              items={[
                { term: "Wann", detail: period || "–" },
                { term: "Wo", detail: place || "–" },
                { term: "Noch einmal", detail: againNames[content.again] },
                { term: "Zahlen", detail: figuresMeasured ? <Tag tone="success">gemessen</Tag> : <Tag>geschätzt</Tag> },
              ]}
            />
          </Aside>
          {content.checklist.length > 0 && (
            <Aside title="Checkliste">
              <FactList
                layout="columns"
                items={content.checklist.map(({ text, day }) => ({
                  term: day === null ? "ohne festen Tag" : dayText(day),
                  detail: text,
                }))}
              />
            </Aside>
          )}
        </div>
      </Columns>
    </>
  );
}
