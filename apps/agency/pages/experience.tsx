import type { ExperiencePage } from "#domain/experience/read-experience";
import { campaignKindNames } from "#domain/figures/labels";
import { Aside, Breadcrumbs, Columns, DataTable, FactList, PageTitle, Prose, Section, Usefulness } from "#ui";
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
                detail: `${number(experience.reached)} Menschen${experience.figuresMeasured ? ", gezählt" : ", geschätzt"}`,
              },
              { term: "Aufwand", detail: `${number(experience.hours)} Stunden, ${euros(experience.costCents, "de")}` },
              { term: "Je Kontakt", detail: experience.perContact === null ? "–" : euros(experience.perContact, "de") },
              { term: "Wieder so?", detail: againNames[content.again] },
              { term: "Geteilt", detail: `${longDate(experience.sharedAt, "de")}, Fassung ${experience.version}` },
            ]}
          />
          {rating.average !== null && (
            <Usefulness
              value={rating.average}
              label={`${rating.average.toLocaleString("de-DE", { maximumFractionDigits: 1 })} von 5`}
              labelShown
            />
          )}
        </Aside>
      </Columns>
      {adoptions.length > 0 && (
        <Section
          title="Was andere daraus machten"
          lead={
            outcome.costPerContact &&
            `In ${outcome.tried === 1 ? "einem Kreis" : `${outcome.tried} Kreisen`} erprobt; je Kontakt ${euros(outcome.costPerContact.from, "de")} bis ${euros(outcome.costPerContact.to, "de")}.`
          }
        >
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
      {questions.length > 0 && (
        <Section title="Fragen und Antworten">
          <FactList
            items={questions.map(({ question, answer }) => ({
              term: question,
              detail: answer ?? "Noch ohne Antwort.",
            }))}
          />
        </Section>
      )}
    </AgencyFrame>
  );
}
