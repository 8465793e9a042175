import type { Tenant } from "#db";
import type { viewMail } from "#domain/mail/list-mail";
import { DataTable, EmptyState, FactList, Link, TabNav, Tag } from "#ui";
import { shortDateTime } from "#web";

type Mail = Awaited<ReturnType<typeof viewMail>>;

const states = {
  queued: { label: "wartet", tone: "warning" },
  sending: { label: "unterwegs", tone: "accent" },
  sent: { label: "gesendet", tone: "success" },
  failed: { label: "gescheitert", tone: "problem" },
} as const;

interface InboxProps {
  mails: (Mail & { tenant: Tenant })[];
  tenants: Tenant[];
  wanted: string | undefined;
}

export function InboxPage({ mails, tenants, wanted }: InboxProps) {
  const boxes = [{ href: "/entwicklung/post", label: "Alle", current: !wanted }].concat(
    tenants.map(({ slug, shortName }) => ({
      href: `/entwicklung/post?von=${slug}`,
      label: shortName,
      current: slug === wanted,
    })),
  );
  return (
    <>
      <TabNav label="Postfächer" items={boxes} />
      {mails.length === 0 ? (
        <EmptyState title="Noch keine Post">
          Wer sich zu einem Termin anmeldet oder Heimatpost bestellt, findet die Mail hier.
        </EmptyState>
      ) : (
        <DataTable
          caption={`Die neuesten ${mails.length} Mails`}
          narrow="stack"
          columns={[{ label: "Betreff" }, { label: "An" }, { label: "Von" }, { label: "Wann" }, { label: "Stand" }]}
          rows={mails.map((mail) => [
            <Link href={`/entwicklung/post/${mail.tenant.slug}/${mail.id}`}>{mail.letter.subject}</Link>,
            mail.recipient,
            mail.tenant.name,
            shortDateTime(mail.createdAt, "de"),
            <Tag tone={states[mail.status].tone}>{states[mail.status].label}</Tag>,
          ])}
        />
      )}
    </>
  );
}

export function MailPage({ mail, tenant, text }: { mail: Mail; tenant: Tenant; text: string }) {
  return (
    <>
      <FactList
        items={[
          { term: "An", detail: mail.recipient },
          { term: "Von", detail: tenant.name },
          { term: "Wann", detail: shortDateTime(mail.createdAt, "de") },
          { term: "Stand", detail: states[mail.status].label },
        ]}
      />
      {mail.letter.action && (
        <p>
          <Link href={mail.letter.action.url}>{mail.letter.action.label}</Link>
        </p>
      )}
      <h2>Als Text</h2>
      <pre class="mail-text">{text}</pre>
      <h2>Als HTML</h2>
      <iframe class="mail-html" title="Die Mail als HTML" src={`/entwicklung/post/${tenant.slug}/${mail.id}/html`} />
    </>
  );
}
