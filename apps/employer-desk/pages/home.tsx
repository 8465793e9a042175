import type { DeskView } from "#domain/desk/view-desk";
import { Button, ButtonLink, FactList, Form, ItemList, Link, Notice, PageTitle, Section } from "#ui";
import { longDate, shortDate } from "#web";
import { deskPath } from "../texts/navigation.ts";
import { fieldNames } from "../texts/profile.ts";
import { requestNames } from "../texts/requests.ts";
import { DeskFrame, type PageProps } from "./frame.tsx";

/** The desk at a glance: is all right, what waits, what runs out. */
export function HomePage({
  employer,
  waitingFields,
  waiting,
  declined,
  online,
  drafts,
  endingSoon,
  addressChange,
  ...page
}: PageProps & DeskView) {
  const { desk, scope } = page;
  const path = (part: string) => deskPath(desk, part);
  const { guide } = scope.tenant.site;
  return (
    <DeskFrame {...page} path="" title="Übersicht">
      <PageTitle
        kicker={desk.place}
        title={desk.employer}
        lead={`So stehen Sie bei ${scope.tenant.name} und den Nachbarkreisen im Netz.`}
      />
      {addressChange && (
        <Notice kind="warning" title="Die hinterlegte Adresse soll sich ändern">
          <Link href={path("/adresse")}>Ansehen oder stoppen</Link>
        </Notice>
      )}
      <Section title="Stimmt Ihr Eintrag noch?">
        <p>
          Zuletzt bestätigt am {longDate(employer.confirmedAt, "de")}. Ein kurzer Blick genügt: Wer den Eintrag findet,
          verlässt sich darauf.
        </p>
        <div class="button-row">
          <Form action={path("/bestaetigung")} layout="inline">
            <Button icon="check">Profil stimmt noch</Button>
          </Form>
          <ButtonLink kind="secondary" icon="edit" href={path("/profil")}>
            Etwas ändern
          </ButtonLink>
        </div>
      </Section>
      <Section title="Ihre Angebote">
        <FactList
          items={[
            { term: "Auf der Website", detail: <Link href={path("/angebote")}>{String(online)}</Link> },
            { term: "Entwürfe", detail: String(drafts) },
          ]}
        />
        {endingSoon.length > 0 && (
          <Notice kind="warning" title="Läuft in den nächsten zwei Wochen ab">
            <ItemList>
              {endingSoon.map((opening) => (
                <li>
                  <Link href={path(`/angebote/${opening.id}`)}>{opening.title}</Link>, offen bis{" "}
                  {shortDate(opening.validUntil! - 1, "de")}
                </li>
              ))}
            </ItemList>
          </Notice>
        )}
      </Section>
      <Section
        title="Beim Kreis"
        lead={
          desk.trusted
            ? "Was Sie ändern, ist sofort auf der Website: Ihr Kreis vertraut Ihnen."
            : "Was Sie ändern, sieht sich der Kreis kurz an, bevor es auf der Website steht."
        }
      >
        {waitingFields.length + waiting.length + declined.length === 0 && <p>Gerade wartet nichts.</p>}
        {waitingFields.length > 0 && (
          <p>
            Es wartet im <Link href={path("/profil")}>Profil</Link>:{" "}
            {waitingFields.map((field) => fieldNames[field]).join(", ")}.
          </p>
        )}
        {waiting.length > 0 && (
          <ul>
            {waiting.map((request) => (
              <li>
                {requestNames[request.kind]}, seit {shortDate(request.askedAt, "de")}
              </li>
            ))}
          </ul>
        )}
        {declined.map((request) => (
          <Notice kind="warning" title={`${requestNames[request.kind]} – nicht übernommen`}>
            {request.reason}
          </Notice>
        ))}
        {guide.mail && (
          <p>
            Fragen beantwortet {guide.name}: <Link href={`mailto:${guide.mail}`}>{guide.mail}</Link>
          </p>
        )}
      </Section>
    </DeskFrame>
  );
}
