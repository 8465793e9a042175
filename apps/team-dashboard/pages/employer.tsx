import type { EmployerReview } from "#domain/directory/review-employer";
import { mayActAs } from "#domain/team/actors";
import { Link, Notice, PageTitle, Section } from "#ui";
import { practiceFields } from "../texts/employer-words.ts";
import { EmployerActions } from "./employer-actions.tsx";
import { EmployerAppearance } from "./employer-appearance.tsx";
import { EmployerFields } from "./employer-fields.tsx";
import { TeamFrame, type PageProps } from "./frame.tsx";

/** An employer field by field: what it says, who set it and when, and what this county has made of it. */
export function EmployerPage({ scope, member, flash, ...review }: PageProps & EmployerReview) {
  const { employer, own, vouchedBy, fields, adaptations, proposals, handover, places } = review;
  const path = `/team/arbeitgeber/${employer.id}`;
  const shown = fields.filter(({ field }) => employer.kind === "practice" || !practiceFields.includes(field));
  return (
    <TeamFrame scope={scope} member={member} flash={flash} path={path} title={employer.name}>
      <PageTitle
        kicker={own ? "Von uns gepflegt" : `Gepflegt von ${vouchedBy}`}
        title={employer.name}
        lead={employer.teaser}
      />
      {mayActAs("editor", member.role) && <EmployerActions {...review} path={path} role={member.role} />}
      {handover && (
        <Notice
          kind="info"
          title={
            handover.toUs
              ? `${handover.from} bietet Ihnen diesen Arbeitgeber an.`
              : `Angeboten: ${handover.to} kann diesen Arbeitgeber übernehmen.`
          }
        >
          <Link href="/team/arbeitgeber/aenderungen#uebergaben">Zu den Übergaben</Link>
        </Notice>
      )}
      {proposals.length > 0 && (
        <Notice
          kind="info"
          title={own ? "Hier ist ein Vorschlag zu entscheiden" : "Ihr Vorschlag wartet auf die Entscheidung"}
        >
          <Link href={`/team/vorschlaege/${proposals[0]!.bundle}`}>Zum Vorschlag</Link>
        </Notice>
      )}
      {adaptations.some(({ masterThen }) => masterThen !== undefined) && (
        <Notice kind="warning" title="Unter Ihren eigenen Worten hat sich der gemeinsame Eintrag geändert">
          <Link href="/team/arbeitgeber/aenderungen#eintraege">Vergleichen und entscheiden</Link>
        </Notice>
      )}
      <Section
        title="Angaben"
        lead="Geerbt ist, was aus dem gemeinsamen Eintrag der Region kommt; angepasst, was nur Ihre Leserinnen und Leser sehen."
        more={{ href: `${path}/verlauf`, label: "Ganzer Verlauf" }}
      >
        <div class="field-table">
          <EmployerFields fields={shown} places={places} />
        </div>
      </Section>
      <EmployerAppearance adaptations={adaptations} employer={employer} countyAgs={scope.tenant.countyAgs} />
    </TeamFrame>
  );
}
