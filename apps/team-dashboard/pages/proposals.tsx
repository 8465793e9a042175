import type { listProposals } from "#domain/directory/list-proposals";
import type { Places } from "#domain/directory/list-places";
import { mayActAs } from "#domain/team/actors";
import {
  Button,
  ButtonRow,
  DataTable,
  EmptyState,
  Form,
  ItemList,
  Link,
  Notice,
  PageTitle,
  Section,
  Tag,
  WordDiff,
} from "#ui";
import { shortDate } from "#web";
import { fieldNames, proposalStates, valueInWords } from "../texts/employer-words.ts";
import { diffLabels } from "./employer-history.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

type Lists = Awaited<ReturnType<typeof listProposals>>;

/** Corrections that wait for this county, and what became of its own. */
export function ProposalsPage({ incoming, outgoing, places, ...page }: PageProps & Lists & { places: Places }) {
  const mayDecide = mayActAs("editor", page.member.role);
  return (
    <TeamFrame {...page} path="/team/vorschlaege" title="Vorschläge">
      <PageTitle
        title="Vorschläge"
        lead="Andere Kreise lesen mit. Was sie an Ihren Arbeitgebern verbessern würden, entscheiden Sie Feld für Feld."
      />
      <Section title="An uns">
        {incoming.length === 0 && <EmptyState title="Nichts zu entscheiden" level={3} />}
        <ItemList>
          {incoming.map((proposal) => (
            <Incoming proposal={proposal} places={places} mayDecide={mayDecide} />
          ))}
        </ItemList>
      </Section>
      <Section title="Von uns">
        <DataTable
          caption="Unsere Vorschläge"
          captionHidden
          narrow="stack"
          columns={[{ label: "Arbeitgeber" }, { label: "Feld" }, { label: "Änderung" }, { label: "Stand" }]}
          rows={outgoing.map(({ employerId, employer, field, oldValue, newValue, status, proposedAt, decidedAt }) => [
            <Link href={`/team/arbeitgeber/${employerId}`}>{employer}</Link>,
            fieldNames[field],
            <WordDiff
              before={valueInWords(field, oldValue, places)}
              after={valueInWords(field, newValue, places)}
              labels={diffLabels}
            />,
            <>
              <Tag tone={proposalStates[status].tone}>{proposalStates[status].label}</Tag>{" "}
              {shortDate(decidedAt ?? proposedAt, "de")}
            </>,
          ])}
          empty={
            <EmptyState title="Noch nichts vorgeschlagen" level={3}>
              <p>
                Auf der Seite eines Arbeitgebers, den ein anderer Kreis pflegt, steht neben jedem Feld „Korrektur
                vorschlagen“.
              </p>
            </EmptyState>
          }
        />
      </Section>
    </TeamFrame>
  );
}

function Incoming({
  proposal,
  places,
  mayDecide,
}: {
  proposal: Lists["incoming"][number];
  places: Places;
  mayDecide: boolean;
}) {
  const { id, employerId, employer, field, present, newValue, note, proposedBy, proposedAt, overtaken } = proposal;
  const path = `/team/vorschlaege/${id}`;
  return (
    <li class="item">
      <div>
        <h3>
          <Link href={`/team/arbeitgeber/${employerId}`}>{employer}</Link>: {fieldNames[field]}
        </h3>
        <p class="item-meta">
          <span>{proposedBy}</span>
          <span>{shortDate(proposedAt, "de")}</span>
        </p>
        <WordDiff
          before={valueInWords(field, present, places)}
          after={valueInWords(field, newValue, places)}
          labels={diffLabels}
        />
        {note && <p>„{note}“</p>}
        {overtaken && (
          <Notice
            kind="warning"
            title="Sie haben diese Angabe inzwischen selbst geändert. Übernehmen würde sie überschreiben; bitte von Hand anpassen oder ablehnen."
          />
        )}
        {mayDecide && (
          <ButtonRow>
            {!overtaken && (
              <Form action={`${path}/annahme`} layout="inline">
                <Button icon="check" label={`${fieldNames[field]} von ${employer} übernehmen`}>
                  Übernehmen
                </Button>
              </Form>
            )}
            <Form action={`${path}/ablehnung`} layout="inline">
              <Button kind="secondary" label={`${fieldNames[field]} von ${employer}: unsere Angabe behalten`}>
                Unsere behalten
              </Button>
            </Form>
          </ButtonRow>
        )}
      </div>
    </li>
  );
}
