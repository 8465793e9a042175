import type { ExperienceContent, IndicatorDefinition } from "#db/repositories";
import { againNames, partNames } from "#domain/experience/labels";
import { amountText, dayText } from "#domain/experience/version-changes";
import { Aside, Columns, FactList, Prose, Section, TextParts } from "#ui";
import { Figures } from "./figures.tsx";
import { CodeLayoutFacts, FormTexts } from "./templates.tsx";

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
  indicators: readonly IndicatorDefinition[];
}

/** An experience card to read: figures first, then the story, then what can be taken along. */
export function ExperienceBody({ experience, indicators }: BodyProps) {
  const { place, period, content } = experience;
  const { checklist, texts, forms = [], codeLayout, targets = [] } = content;
  return (
    <>
      <Figures experience={experience} indicators={indicators} />
      <Columns kind="main-aside">
        <div>
          <TextParts
            parts={(Object.keys(partNames) as (keyof typeof partNames)[]).map((part) => ({
              title: partNames[part],
              text: content[part],
            }))}
          />
          {texts.length > 0 && (
            <Section title="Texte zum Wiederverwenden">
              {texts.map(({ title, body }) => (
                <details class="reusable-text">
                  <summary>{title}</summary>
                  <Prose>
                    <p class="plain-text">{body}</p>
                  </Prose>
                </details>
              ))}
            </Section>
          )}
          {forms.length > 0 && (
            <Section title="Formulare">
              <FormTexts forms={forms} />
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
                ...targets.map((target) => ({ term: "Ziel", detail: amountText(target, indicators) })),
              ]}
            />
          </Aside>
          {checklist.length > 0 && (
            <Aside title="Checkliste">
              <FactList
                layout="columns"
                items={checklist.map(({ text, day }) => ({
                  term: day === null ? "ohne festen Tag" : dayText(day),
                  detail: text,
                }))}
              />
            </Aside>
          )}
          {codeLayout && (
            <Aside title="Code-Vorlage">
              <CodeLayoutFacts layout={codeLayout} />
            </Aside>
          )}
        </div>
      </Columns>
    </>
  );
}
