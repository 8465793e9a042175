import { labels } from "#domain/directory/labels";
import type { DeskOpening } from "#domain/desk/list-openings";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle } from "#ui";
import { shortDate } from "#web";
import { deskPath } from "../texts/navigation.ts";
import { DeskFrame, type PageProps } from "./frame.tsx";
import { OpeningState } from "./opening-state.tsx";

/** All the employer's openings, whoever wrote them. */
export function OpeningsPage({ openings, ...page }: PageProps & { openings: DeskOpening[] }) {
  const path = deskPath(page.desk, "/angebote");
  const add = (
    <ButtonLink href={`${path}/neu`} icon="plus">
      Neues Angebot
    </ButtonLink>
  );
  return (
    <DeskFrame {...page} path="/angebote" title="Angebote">
      <PageTitle
        title="Angebote"
        lead="Stellen, Ausbildung, Praktika, eine Praxis, die weitergehen soll: Was es bei Ihnen gibt."
        actions={add}
      />
      <DataTable
        caption="Angebote"
        captionHidden
        narrow="stack"
        columns={[{ label: "Titel" }, { label: "Art" }, { label: "Offen bis" }, { label: "Stand" }]}
        rows={openings.map((entry) => [
          <Link href={`${path}/${entry.opening.id}`}>{entry.opening.title}</Link>,
          labels("de").openings[entry.opening.kind],
          entry.opening.validUntil === null ? "auf Weiteres" : shortDate(entry.opening.validUntil - 1, "de"),
          <OpeningState {...entry} />,
        ])}
        empty={
          <EmptyState title="Noch kein Angebot" actions={add}>
            <p>Das erste ist schnell geschrieben: Art, Titel und ein paar Sätze genügen.</p>
          </EmptyState>
        }
      />
    </DeskFrame>
  );
}
