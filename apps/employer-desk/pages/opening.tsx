import { labels } from "#domain/directory/labels";
import type { DeskOpening } from "#domain/desk/list-openings";
import type { WorkingTime } from "#domain/openings/opening-input";
import { Button, ButtonLink, FactList, Form, PageTitle, Prose, Section, Toolbar } from "#ui";
import { shortDate } from "#web";
import { deskPath } from "../texts/navigation.ts";
import { workingTimeNames } from "../texts/openings.ts";
import { DeskFrame, type PageProps } from "./frame.tsx";
import { OpeningState } from "./opening-state.tsx";
import { RequestState } from "./request-state.tsx";

/** One opening, and what can be done with it. */
export function OpeningPage({ opening, over, waiting, declined, ...page }: PageProps & DeskOpening) {
  const home = deskPath(page.desk);
  const path = `${home}/angebote/${opening.id}`;
  return (
    <DeskFrame {...page} path={`/angebote/${opening.id}`} title={opening.title}>
      <PageTitle
        kicker={labels("de").openings[opening.kind]}
        title={opening.title}
        lead={opening.teaser}
        meta={<OpeningState opening={opening} over={over} waiting={waiting} declined={declined} />}
      />
      <Toolbar label="Dieses Angebot" actions={<Actions opening={opening} waiting={waiting} path={path} />}>
        <ButtonLink kind="secondary" icon="edit" href={`${path}/bearbeiten`}>
          Bearbeiten
        </ButtonLink>
      </Toolbar>
      {waiting && <RequestState request={waiting} home={home} />}
      {!waiting && declined && <RequestState request={declined} home={home} />}
      <Section title="Angaben">
        <FactList
          items={[
            ...(opening.workingTime
              ? [{ term: "Umfang", detail: workingTimeNames[opening.workingTime as WorkingTime] }]
              : []),
            { term: "Beginn", detail: opening.starts || "keine Angabe" },
            {
              term: "Letzter Tag",
              detail: opening.validUntil === null ? "auf Weiteres" : shortDate(opening.validUntil - 1, "de"),
            },
            {
              term: "Bewerbung",
              detail: [opening.applyMail, opening.applyUrl].filter(Boolean).join(", ") || "über Ihre Kontaktdaten",
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
    </DeskFrame>
  );
}

function Actions({ opening, waiting, path }: Pick<DeskOpening, "opening" | "waiting"> & { path: string }) {
  if (opening.status === "published")
    return (
      <>
        <ButtonLink kind="quiet" icon="external" href={`/angebote/${opening.slug}`}>
          Auf der Website
        </ButtonLink>
        {opening.validUntil !== null && (
          <Form action={`${path}/verlaengerung`} layout="inline">
            <Button kind="secondary" icon="calendar-plus">
              Noch offen, verlängern
            </Button>
          </Form>
        )}
        <ButtonLink kind="secondary" icon="close" href={`${path}/schliessung`}>
          Schließen
        </ButtonLink>
      </>
    );
  if (waiting?.kind === "opening-publication") return null;
  return (
    <Form action={`${path}/veroeffentlichung`} layout="inline">
      <Button icon="share">{opening.status === "closed" ? "Wieder öffnen" : "Veröffentlichen"}</Button>
    </Form>
  );
}
