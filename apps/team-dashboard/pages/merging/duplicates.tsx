import type { TwinsPage } from "#domain/directory/merges/list-twins";
import { pairLines } from "#domain/directory/merges/pair-lines";
import { mayActAs } from "#domain/team/actors";
import { EmptyState, PageTitle, Pagination } from "#ui";
import { TwinPairs } from "#web";
import { TeamFrame, type PageProps } from "../frame.tsx";

const PATH = "/team/arbeitgeber/doppelte";

/** Pairs among the employers this county vouches for that might be one. */
export function DuplicatesPage({ twins, ...page }: PageProps & { twins: TwinsPage }) {
  return (
    <TeamFrame {...page} path={PATH} title="Doppelte Arbeitgeber">
      <PageTitle
        kicker="Arbeitgeber"
        title="Doppelte"
        lead="Einträge, die Sie beide pflegen und die nach demselben Arbeitgeber aussehen. Um Paare über Kreisgrenzen kümmert sich die Agentur."
      />
      {twins.pairs.length === 0 ? (
        <EmptyState title="Keine Doppelten">
          <p>Sobald zwei Ihrer Einträge nach demselben Arbeitgeber aussehen, stehen sie hier mit den Gründen.</p>
        </EmptyState>
      ) : (
        <TwinPairs
          pairs={pairLines(twins, ({ id }) => `/team/arbeitgeber/${id}`)}
          paths={{ merge: "/team/arbeitgeber/zusammenfuehrungen/neu", tellApart: `${PATH}/unterschiede` }}
          mayDecide={mayActAs("lead", page.member.role)}
        />
      )}
      <Pagination
        label="Seiten"
        next={twins.next ? { href: `${PATH}?nach=${twins.next}`, label: "Weiter" } : undefined}
      />
    </TeamFrame>
  );
}
