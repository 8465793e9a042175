import type { TwinsPage } from "#domain/directory/merges/list-twins";
import { pairLines } from "#domain/directory/merges/pair-lines";
import { mayActAs } from "#domain/team/actors";
import { EmptyState, Pagination } from "#ui";
import { TwinPairs } from "#web";
import type { PageProps } from "../frame.tsx";
import { DirectoryFrame } from "./directory-frame.tsx";

const PATH = "/verzeichnis/doppelte";

/** Pairs of records of the whole region that might be one employer. */
export function DuplicatesPage({ twins, ...page }: PageProps & { twins: TwinsPage }) {
  return (
    <DirectoryFrame
      {...page}
      path={PATH}
      title="Doppelte"
      lead={
        twins.total === 1
          ? "Ein Paar sieht nach demselben Arbeitgeber aus. Zusammengeführt wird nur, was Sie zusammenführen."
          : `${twins.total} Paare sehen nach demselben Arbeitgeber aus. Zusammengeführt wird nur, was Sie zusammenführen.`
      }
    >
      {twins.pairs.length === 0 ? (
        <EmptyState title="Keine Doppelten">
          <p>Sobald zwei Einträge nach demselben Arbeitgeber aussehen, stehen sie hier mit den Gründen.</p>
        </EmptyState>
      ) : (
        <TwinPairs
          pairs={pairLines(twins)}
          paths={{ merge: "/verzeichnis/zusammenfuehrungen/neu", tellApart: `${PATH}/unterschiede` }}
          mayDecide={mayActAs("lead", page.member.role)}
        />
      )}
      <Pagination
        label="Seiten"
        next={twins.next ? { href: `${PATH}?nach=${twins.next}`, label: "Weiter" } : undefined}
      />
    </DirectoryFrame>
  );
}
