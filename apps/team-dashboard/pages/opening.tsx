import type { Opening } from "#db/repositories";
import { labels } from "#domain/directory/labels";
import { kindFacts } from "#domain/openings/kind-words";
import type { EmployerChoice } from "#domain/openings/view-managed-opening";
import { mayActAs } from "#domain/team/actors";
import { Button, ButtonLink, FactList, Form, Link, PageTitle, Prose, Section, Tag, Toolbar } from "#ui";
import { shortDate } from "#web";
import { closeReasonNames, openingSources } from "../texts/employer-words.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface OpeningProps extends PageProps {
  opening: Opening;
  employers: EmployerChoice[];
}

/** An opening as it was written, and what can be done with it. */
export function OpeningPage({ opening, employers, ...page }: OpeningProps) {
  const employer = employers.find(({ id }) => id === opening.employerId);
  return (
    <TeamFrame {...page} path={`/team/angebote/${opening.id}`} title={opening.title}>
      <PageTitle
        kicker={labels("de").openings[opening.kind]}
        title={opening.title}
        lead={opening.teaser}
        meta={<State opening={opening} />}
      />
      {mayActAs("editor", page.member.role) && <Actions opening={opening} />}
      <Section title="Angaben">
        <FactList
          items={[
            {
              term: "Arbeitgeber",
              detail: employer && (
                <Link href={`/team/arbeitgeber/${employer.id}`}>{`${employer.name}, ${employer.place}`}</Link>
              ),
            },
            ...kindFacts(opening, "de"),
            { term: "Beginn", detail: opening.starts || "keine Angabe" },
            {
              term: "Letzter Tag",
              detail: opening.validUntil === null ? "auf Weiteres" : shortDate(opening.validUntil - 1, "de"),
            },
            ...(opening.status === "draft"
              ? []
              : [
                  { term: "Zuletzt bestätigt", detail: shortDate(opening.confirmedAt, "de") },
                  ...(opening.askedAt === null
                    ? []
                    : [{ term: "Arbeitgeber gefragt", detail: shortDate(opening.askedAt, "de") }]),
                ]),
            { term: "Woher", detail: openingSources[opening.source] },
            {
              term: "Bewerbung",
              detail:
                [opening.applyMail, opening.applyUrl].filter(Boolean).join(", ") ||
                "über die Kontaktdaten des Arbeitgebers",
            },
          ]}
        />
      </Section>
      <Section title="Text">
        <Prose>
          {opening.body.split(/\n\s*\n/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </Prose>
      </Section>
    </TeamFrame>
  );
}

function State({ opening: { status, closeReason, publishedAt } }: { opening: Opening }) {
  if (status === "closed") return <Tag tone="problem">geschlossen: {closeReasonNames[closeReason ?? "withdrawn"]}</Tag>;
  if (status === "draft") return <Tag>Entwurf</Tag>;
  return <Tag tone="success">veröffentlicht am {shortDate(publishedAt!, "de")}</Tag>;
}

function Actions({ opening }: { opening: Opening }) {
  const path = `/team/angebote/${opening.id}`;
  const renew = (label: string) => (
    <Form action={`${path}/verlaengerung`} layout="inline">
      <Button kind="secondary" icon="check">
        {label}
      </Button>
    </Form>
  );
  const publish = (label: string) => (
    <Form action={`${path}/veroeffentlichung`} layout="inline">
      <Button icon="share">{label}</Button>
    </Form>
  );
  return (
    <Toolbar
      label="Dieses Angebot"
      actions={
        opening.status === "published" ? (
          <>
            <ButtonLink kind="quiet" icon="external" href={`/angebote/${opening.slug}`}>
              Auf der Website
            </ButtonLink>
            {renew("Noch offen")}
            <ButtonLink kind="secondary" icon="close" href={`${path}/schliessung`}>
              Schließen
            </ButtonLink>
          </>
        ) : opening.status === "draft" ? (
          publish("Veröffentlichen")
        ) : opening.closeReason === "expired" ? (
          renew("Doch noch offen")
        ) : (
          publish("Wieder öffnen")
        )
      }
    >
      <ButtonLink kind="secondary" icon="edit" href={`${path}/bearbeiten`}>
        Bearbeiten
      </ButtonLink>
    </Toolbar>
  );
}
