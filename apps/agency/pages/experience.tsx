import type { ExperiencePage } from "#domain/experience/read-experience";
import { marksOf } from "#domain/experience/figures-of";
import { markNames } from "#domain/experience/labels";
import { dayText } from "#domain/experience/version-changes";
import { outcomeText } from "#domain/experience/wording";
import { campaignKindNames } from "#domain/figures/labels";
import { Aside, Breadcrumbs, Columns, DataTable, FactList, Link, PageTitle, Prose, Section, Usefulness } from "#ui";
import { euros, longDate, wholeNumber } from "#web";
import { againNames, targetGroupNames } from "../texts/words.ts";
import { AgencyFrame, type PageProps } from "./frame.tsx";

export interface ExperienceProps extends PageProps {
  read: ExperiencePage;
}

const number = (value: number) => wholeNumber(value, "de");

/** One shared experience with what the other counties made of it. */
export function ExperiencePageView({ read, ...page }: ExperienceProps) {
  const { experience, adoptions, outcome, questions, rating } = read;
  const { content } = experience;
  const marks = marksOf(experience);
  const parts = [
    ["Das Ziel", content.goal],
    ["Was getan wurde", content.did],
    ["Was gut lief", content.worked],
    ["Was nicht gut lief", content.failed],
    ["Tipps", content.tips],
  ].filter(([, text]) => text);
  return (
    <AgencyFrame {...page} path="/erfahrungen" title={experience.title}>
      <Breadcrumbs
        label="Sie sind hier"
        items={[{ href: "/erfahrungen", label: "Erfahrungen" }, { label: experience.title }]}
      />
      <PageTitle
        title={experience.title}
        kicker={`${campaignKindNames[experience.kind]} · ${experience.county}`}
        lead={content.summary}
      />
      <Columns kind="main-aside">
        <Prose>
          {parts.map(([title, text]) => (
            <>
              <h2>{title}</h2>
              {text!.split(/\n{2,}/).map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </>
          ))}
        </Prose>
        <Aside title="Auf einen Blick">
          <FactList
            items={[
              { term: "Für wen", detail: targetGroupNames[experience.targetGroup] },
              { term: "Wo", detail: experience.place || "–" },
              { term: "Wann", detail: experience.period },
              {
                term: "Erreicht",
                detail: `${number(experience.reached)} Menschen (${markNames[marks.reached]})`,
              },
              {
                term: "Aufwand",
                detail: `${number(experience.hours)} Stunden (${markNames[marks.hours]}), ${euros(experience.costCents, "de")} (${markNames[marks.costCents]})`,
              },
              { term: "Je Kontakt", detail: experience.perContact === null ? "–" : euros(experience.perContact, "de") },
              { term: "Wieder so?", detail: againNames[content.again] },
              { term: "Geteilt", detail: `${longDate(experience.sharedAt, "de")}, Fassung ${experience.version}` },
            ]}
          />
          {rating.median !== null && (
            <Usefulness
              value={rating.median}
              label={`${rating.median.toLocaleString("de-DE", { maximumFractionDigits: 1 })} von 5 (${rating.number === 1 ? "eine Stimme" : `${rating.number} Stimmen`})`}
              labelShown
            />
          )}
        </Aside>
      </Columns>
      {adoptions.length > 0 && (
        <Section title="Was andere daraus machten" lead={outcomeText(outcome)}>
          <DataTable
            id="uebernommen"
            caption="Übernommen von"
            captionHidden
            narrow="stack"
            columns={[
              { label: "Kreis" },
              { label: "Übernommen" },
              { label: "Erreicht", numeric: true },
              { label: "Kosten", numeric: true },
              { label: "Wieder so?" },
              { label: "Anmerkung" },
            ]}
            rows={adoptions.map(({ county, adoptedAt, reached, costCents, again, comment }) => [
              county,
              longDate(adoptedAt, "de"),
              reached === null ? "läuft noch" : number(reached),
              costCents === null ? "–" : euros(costCents, "de"),
              again ? againNames[again] : "–",
              comment || "–",
            ])}
          />
        </Section>
      )}
      <Travelling content={content} id={experience.id} />
      {questions.length > 0 && (
        <Section title="Fragen und Antworten">
          <FactList
            items={questions.map(({ county, question, answer }) => ({
              term: `${county}: ${question}`,
              detail: answer ?? "Noch ohne Antwort.",
            }))}
          />
        </Section>
      )}
    </AgencyFrame>
  );
}

/** What a county that takes it over gets along, and the files that lie with it. */
function Travelling({ content, id }: { content: ExperiencePage["experience"]["content"]; id: string }) {
  const { checklist, texts, forms = [], attachments = [] } = content;
  return (
    <>
      {checklist.length > 0 && (
        <Section title="Checkliste">
          <FactList
            items={checklist.map(({ text, day }) => ({
              term: day === null ? "ohne festen Tag" : dayText(day),
              detail: text,
            }))}
          />
        </Section>
      )}
      {texts.length + forms.length > 0 && (
        <Section title="Texte und Formulare">
          {[...texts, ...forms.map(({ title, questions }) => ({ title, body: questions }))].map(({ title, body }) => (
            <details class="reusable-text">
              <summary>{title}</summary>
              <Prose>
                <p class="plain-text">{body}</p>
              </Prose>
            </details>
          ))}
        </Section>
      )}
      {attachments.length > 0 && (
        <Section title="Anhänge">
          <ul class="picture-list">
            {attachments.map(({ kind, title, path, width, height }) => {
              const href = `/erfahrungen/${id}/anhaenge/${path.split("/").at(-1)}`;
              return (
                <li>
                  {kind === "picture" ? (
                    <>
                      <img
                        src={href}
                        width={width ?? undefined}
                        height={height ?? undefined}
                        alt={title}
                        loading="lazy"
                      />
                      <p>{title}</p>
                    </>
                  ) : (
                    <p>
                      <Link href={href}>{title}</Link> <span class="hint">PDF</span>
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </>
  );
}
