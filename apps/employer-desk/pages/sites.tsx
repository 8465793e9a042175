import type { SitesView } from "#domain/desk/list-sites";
import { Button, ButtonLink, DataTable, EmptyState, Form, Link, PageTitle, Section } from "#ui";
import { deskPath } from "../texts/navigation.ts";
import { DeskFrame, type PageProps } from "./frame.tsx";
import { RequestState } from "./request-state.tsx";

/** The employer's further places, and what waits about them. */
export function SitesPage({ sites, requests, ...page }: PageProps & SitesView) {
  const home = deskPath(page.desk);
  const add = (
    <ButtonLink href={`${home}/standorte/neu`} icon="plus">
      Neuer Standort
    </ButtonLink>
  );
  const told = requests.filter(({ state }) => state === "open" || state === "declined").slice(0, 20);
  return (
    <DeskFrame {...page} path="/standorte" title="Standorte">
      <PageTitle
        title="Standorte"
        lead="Die Anschrift aus Ihrem Profil ist der Hauptsitz. Hier stehen weitere Orte, an denen man bei Ihnen arbeiten kann."
        actions={add}
      />
      {told.map((request) => (
        <RequestState request={request} home={home} about={request.content.name as string | undefined} />
      ))}
      <Section title="Auf der Website">
        <DataTable
          caption="Standorte"
          captionHidden
          narrow="stack"
          columns={[
            { label: "Name" },
            { label: "Anschrift" },
            { label: "Telefon" },
            { label: "Entfernen", hidden: true },
          ]}
          rows={sites.map((site) => [
            <Link href={`${home}/standorte/${site.id}`}>{site.name}</Link>,
            [site.street, `${site.postcode} ${site.place}`.trim()].filter(Boolean).join(", "),
            site.phone,
            <Form action={`${home}/standorte/${site.id}/entfernung`} layout="inline">
              <Button kind="quiet" small icon="remove" label={`${site.name} entfernen`}>
                Entfernen
              </Button>
            </Form>,
          ])}
          empty={
            <EmptyState title="Noch kein weiterer Standort">
              <p>Eine Filiale, ein Werk, eine Zweigpraxis: Wer in der Nähe sucht, findet Sie dann auch dort.</p>
            </EmptyState>
          }
        />
      </Section>
    </DeskFrame>
  );
}
