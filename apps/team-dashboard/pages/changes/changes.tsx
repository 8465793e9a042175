import type { Changes } from "#domain/directory/read-changes";
import type { Places } from "#domain/directory/list-places";
import { PageTitle, Section } from "#ui";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { IncomingProposals } from "../proposals.tsx";
import { Handovers } from "./handovers.tsx";
import { OvertakenWords } from "./overtaken-words.tsx";

/** What happened to employers around this county and waits for its word. */
export function ChangesPage({
  handovers,
  proposals,
  overtaken,
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
    </TeamFrame>
  );
}
