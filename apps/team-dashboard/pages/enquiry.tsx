import type { Enquiry } from "#db/repositories";
import type { Problem } from "#kernel";
import { Button, ButtonLink, ButtonRow, FactList, Field, Form, Link, PageTitle, Section, Tag } from "#ui";
import { shortDateTime, wording } from "#web";
import { languageNames, topicName } from "../texts/people.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface EnquiryProps extends PageProps {
  enquiry: Enquiry;
  /** What it can be hung on. */
  campaigns: readonly { id: string; title: string }[];
  problems?: Problem[];
}

/** One message; it is answered from one's own mailbox. */
export function EnquiryPage({ enquiry, campaigns, problems = [], ...page }: EnquiryProps) {
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
      {campaigns.length > 0 && (
        <Form action={`${path}/aktion`} layout="grid">
          <Field
            name="campaignId"
            kind="select"
            label="Kam sie über eine Aktion?"
            hint="Dann zählt sie dort mit. Kam sie über einen Code, steht das schon hier."
            empty="ohne Aktion"
            value={enquiry.campaignId ?? ""}
            error={wording(problems, "de").of("campaignId")}
            options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <Button kind="secondary">Zuordnen</Button>
        </Form>
      )}
      <p class="hint">Sechs Monate nach der Antwort wird die Nachricht gelöscht.</p>
    </TeamFrame>
  );
}
