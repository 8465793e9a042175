import type { Bundle, listProposals } from "#domain/directory/list-proposals";
import type { Places } from "#domain/directory/list-places";
import { ButtonLink, EmptyState, FactList, ItemList, Link, PageTitle, Section, Tag } from "#ui";
import { shortDate } from "#web";
import { fieldNames, proposalStates } from "../texts/employer-words.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";
import { ValueDiff } from "./value-diff.tsx";

type Lists = Awaited<ReturnType<typeof listProposals>>;

/** What waits for this county's decision, and what became of its own proposals. */
export function ProposalsPage({ incoming, outgoing, places, ...page }: PageProps & Lists & { places: Places }) {
  return (
    <TeamFrame {...page} path="/team/vorschlaege" title="Vorschläge">
      <PageTitle
        title="Vorschläge"
        lead="Andere Kreise und die Arbeitgeber selbst lesen mit. Was sie an Ihren Einträgen verbessern würden, entscheiden Sie Feld für Feld."
      />
      <Section title="An uns">
        <IncomingProposals bundles={incoming} places={places} />
      </Section>
      <Section title="Von uns">
        {outgoing.length === 0 && (
          <EmptyState title="Noch nichts vorgeschlagen" level={3}>
            <p>Auf der Seite eines Arbeitgebers, den ein anderer Kreis pflegt, steht „Änderungen vorschlagen“.</p>
          </EmptyState>
        )}
        <ItemList>
          {outgoing.map((bundle) => (
            <li class="item">
              <BundleSummary bundle={bundle} places={places} outcome />
            </li>
          ))}
        </ItemList>
      </Section>
    </TeamFrame>
  );
}

/** The proposals that wait for this county, each leading to its decision. */
export function IncomingProposals({ bundles, places }: { bundles: Bundle[]; places: Places }) {
  if (bundles.length === 0) return <EmptyState title="Nichts zu entscheiden" level={3} />;
  return (
    <ItemList>
      {bundles.map((bundle) => (
        <li class="item">
          <BundleSummary bundle={bundle} places={places} />
        </li>
      ))}
    </ItemList>
  );
}

function BundleSummary({ bundle, places, outcome = false }: { bundle: Bundle; places: Places; outcome?: boolean }) {
  const { id, proposals, first } = bundle;
  const href = `/team/vorschlaege/${id}`;
  return (
    <div>
      <h3 class="item-title">
        <Link href={outcome ? href : `/team/arbeitgeber/${first.employerId}`}>{first.employer}</Link>
      </h3>
      <p class="item-meta">
        {!outcome && <Origin proposal={first} />}
        <span>{shortDate(first.proposedAt, "de")}</span>
      </p>
      <FactList
        layout="columns"
        items={proposals.map(({ field, oldValue, newValue, status }) => ({
          term: (
            <>
              {fieldNames[field]}{" "}
              {outcome && <Tag tone={proposalStates[status].tone}>{proposalStates[status].label}</Tag>}
            </>
          ),
          detail: <ValueDiff field={field} before={oldValue} after={newValue} places={places} />,
        }))}
      />
      {first.note && <p>„{first.note}“</p>}
      {!outcome && (
        <div class="button-row">
          <ButtonLink
            href={href}
            kind="secondary"
            icon="check"
            label={`Vorschlag für ${first.employer} ansehen und entscheiden`}
          >
            Ansehen und entscheiden
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

/** Who proposes: a county, or the employer itself. */
export const Origin = ({ proposal: { origin, proposedBy, ours } }: { proposal: Bundle["first"] }) =>
  origin === "desk" ? (
    <Tag tone="spark">vom Arbeitgeber selbst</Tag>
  ) : (
    <span>{ours ? "von uns selbst, vor der Übergabe" : proposedBy}</span>
  );
