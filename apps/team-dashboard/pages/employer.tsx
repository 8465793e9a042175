import { employerFields, textOf, type EmployerField } from "#domain/directory/employer-record";
import { provenanceOf } from "#domain/directory/employer-history";
import type { EmployerReview } from "#domain/directory/review-employer";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, DataTable, Link, Notice, PageTitle, Section, Toolbar } from "#ui";
import { shortDate } from "#web";
import { fieldNames, valueInWords } from "../texts/employer-words.ts";
import { EmployerAppearance } from "./employer-appearance.tsx";
import { EmployerHistory } from "./employer-history.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

type EmployerProps = PageProps & EmployerReview;

const PRACTICE: readonly EmployerField[] = [
  "planningArea",
  "doctors",
  "trainingMonths",
  "successionYear",
  "halfSeats",
  "studentsWelcome",
];

/** An employer field by field: what it says, who set it and when, and what this county has made of it. */
export function EmployerPage({
  employer,
  own,
  history,
  overlay,
  proposals,
  places,
  changedSince,
  ...page
}: EmployerProps) {
  const path = `/team/arbeitgeber/${employer.id}`;
  const mayWrite = mayActAs("editor", page.member.role);
  const setBy = provenanceOf(history);
  const fields = employerFields.filter((field) => employer.kind === "practice" || !PRACTICE.includes(field));
  const proposed = new Set(proposals.map(({ field }) => field));
  return (
    <TeamFrame {...page} path={path} title={employer.name}>
      <PageTitle
        kicker={own ? "Von uns gepflegt" : `Gepflegt von ${history.at(-1)?.setByName ?? ""}`}
        title={employer.name}
        lead={employer.teaser}
      />
      {mayWrite && (
        <Toolbar
          label="Dieser Arbeitgeber"
          actions={
            own && (
              <ButtonLink href={`/team/angebote/neu?arbeitgeber=${employer.id}`} icon="plus" kind="secondary">
                Angebot schreiben
              </ButtonLink>
            )
          }
        >
          {own && (
            <ButtonLink href={`${path}/bearbeiten`} icon="edit">
              Bearbeiten
            </ButtonLink>
          )}
          <ButtonLink href={`${path}/auftritt`} icon="document" kind="secondary">
            Unser Auftritt
          </ButtonLink>
          <ButtonLink href={`/arbeitgeber/${employer.slug}`} icon="external" kind="quiet">
            Auf der Website
          </ButtonLink>
        </Toolbar>
      )}
      {proposals.length > 0 && (
        <Notice
          kind="info"
          title={own ? "Andere Kreise schlagen Änderungen vor" : "Ihr Vorschlag wartet auf die Entscheidung"}
        >
          <Link href="/team/vorschlaege">Zu den Vorschlägen</Link>
        </Notice>
      )}
      <EmployerAppearance overlay={overlay} own={own} changedSince={changedSince} places={places} />
      <Section
        title="Gemeinsame Angaben"
        lead={own ? undefined : "Stimmt etwas nicht? Schlagen Sie es dem Kreis vor, der den Eintrag pflegt."}
      >
        <DataTable
          caption="Angaben"
          captionHidden
          narrow="stack"
          columns={[
            { label: "Feld" },
            { label: "Angabe" },
            { label: "Gesetzt" },
            ...(own || !mayWrite ? [] : [{ label: "Vorschlag", hidden: true }]),
          ]}
          rows={fields.map((field) => {
            const origin = setBy(field);
            const suggest = proposed.has(field) ? (
              "vorgeschlagen"
            ) : (
              <Link
                href={`${path}/vorschlaege/neu?feld=${field}`}
                label={`${fieldNames[field]}: Korrektur vorschlagen`}
              >
                Korrektur vorschlagen
              </Link>
            );
            return [
              fieldNames[field],
              valueInWords(field, textOf(employer[field]), places) || "–",
              origin && `von ${origin.by} am ${shortDate(origin.at, "de")}`,
              ...(own || !mayWrite ? [] : [suggest]),
            ];
          })}
        />
      </Section>
      <EmployerHistory history={history} places={places} />
    </TeamFrame>
  );
}
