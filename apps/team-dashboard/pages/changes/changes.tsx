import type { Changes } from "#domain/directory/read-changes";
import type { Places } from "#domain/directory/list-places";
import { mayActAs } from "#domain/team/actors";
import { PageTitle, Section } from "#ui";
import { MergeList } from "#web";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { IncomingProposals } from "../proposals.tsx";
import { Handovers } from "./handovers.tsx";
import { InboxTabs } from "./inbox-tabs.tsx";
import { OvertakenWords } from "./overtaken-words.tsx";

/** What happened to employers around this county and waits for its word. */
export function ChangesPage({
  handovers,
  proposals,
  overtaken,
  merges,
  places,
  ...page
}: PageProps & Changes & { places: Places }) {
  const { role } = page.member;
  return (
    <TeamFrame {...page} path="/team/arbeitgeber/aenderungen" title="Änderungen">
      <PageTitle
        kicker="Arbeitgeber"
        title="Änderungen"
        lead="Hier steht, was sich rund um Ihre Arbeitgeber getan hat und auf Ihr Wort wartet."
      />
      <InboxTabs at="employers" />
      <Section id="eintraege" title="Einträge unter Ihren Worten">
        <OvertakenWords {...overtaken} role={role} />
      </Section>
      <Section
        id="vorschlaege"
        title="Vorschläge an uns"
        more={{ href: "/team/vorschlaege", label: "Alle Vorschläge" }}
      >
        <IncomingProposals bundles={proposals} places={places} />
      </Section>
      <Section id="uebergaben" title="Übergaben">
        <Handovers {...handovers} role={role} />
      </Section>
      {merges.length > 0 && (
        <Section
          id="zusammenfuehrungen"
          title="Zusammengeführt oder getrennt"
          lead="Einträge, die Sie pflegen oder mit eigenen Worten zeigen, in den letzten dreißig Tagen. Ihre Angebote und Fassungen sind mitgekommen."
          more={{ href: "/team/arbeitgeber/zusammenfuehrungen", label: "Alle Zusammenführungen" }}
        >
          <MergeList
            merges={merges.map((merge) => ({ ...merge, survivorHref: `/team/arbeitgeber/${merge.survivorId}` }))}
            path="/team/arbeitgeber/zusammenfuehrungen"
            mayUndo={mayActAs("lead", role)}
          />
        </Section>
      )}
    </TeamFrame>
  );
}
