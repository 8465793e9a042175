import type { Enquiry } from "#db/repositories";
import { Button, ButtonLink, ButtonRow, FactList, Form, Link, PageTitle, Section, Tag } from "#ui";
import { shortDateTime } from "#web";
import { languageNames, topicName } from "../texts/people.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";

/** One message; it is answered from one's own mailbox. */
export function EnquiryPage({ enquiry, ...page }: PageProps & { enquiry: Enquiry }) {
  const path = `/team/anfragen/${enquiry.id}`;
  const open = enquiry.status === "open";
  const subject = encodeURIComponent(
    enquiry.lang === "en"
      ? `Your message to ${page.scope.tenant.name}`
      : `Deine Nachricht an ${page.scope.tenant.name}`,
  );
  return (
    <TeamFrame {...page} path={path} title={`Anfrage von ${enquiry.name}`}>
      <PageTitle
        kicker={topicName(enquiry.topic)}
        title={`Anfrage von ${enquiry.name}`}
        meta={
          open ? (
            <Tag tone="spark">offen</Tag>
          ) : (
            <Tag tone="success">beantwortet am {shortDateTime(enquiry.answeredAt!, "de")}</Tag>
          )
        }
      />
      <FactList
        items={[
          { term: "E-Mail", detail: <Link href={`mailto:${enquiry.mail}`}>{enquiry.mail}</Link> },
          { term: "Eingegangen", detail: shortDateTime(enquiry.createdAt, "de") },
          { term: "Sprache", detail: languageNames[enquiry.lang] },
        ]}
      />
      <Section title="Nachricht">
        <div class="message" lang={enquiry.lang}>
          {enquiry.message.split(/\n{2,}/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </div>
      </Section>
      <ButtonRow>
        <ButtonLink icon="mail" href={`mailto:${enquiry.mail}?subject=${subject}`}>
          Per E-Mail antworten
        </ButtonLink>
        {open && (
          <Form action={`${path}/antwort`} layout="inline">
            <Button kind="secondary" icon="check">
              Als beantwortet vermerken
            </Button>
          </Form>
        )}
        <ButtonLink kind="quiet" href="/team/anfragen">
          Zurück zur Liste
        </ButtonLink>
      </ButtonRow>
      <p class="hint">Sechs Monate nach der Antwort wird die Nachricht gelöscht.</p>
    </TeamFrame>
  );
}
