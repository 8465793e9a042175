import { Hono } from "hono";
import { listMail, viewMail } from "#domain/mail/list-mail";
import type { Scope } from "#domain/scope";
import { letterHtml, letterText } from "#mail";
import { ButtonLink, DataTable, EmptyState, FactList, Link, PageTitle, TabNav, Tag, type TagTone } from "#ui";
import { html, shortDateTime } from "#web";
import type { Env } from "../env.ts";
import { DevelopmentFrame } from "./frame.tsx";
import { everyScope, scopeOfSlug } from "./tenants.ts";

const SHOWN = 60;
/** What other pages allow, and the letter in its frame. */
const WITH_FRAME =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The mail inbox: what the outboxes of all tenants hold and have sent, each letter as it arrives. */
export const inbox = new Hono<{ Bindings: Env }>();

type Mail = Awaited<ReturnType<typeof viewMail>>;

inbox.get("/", async (c) => {
  const scopes = await everyScope(c.env);
  const chosen = c.req.query("kreis");
  const shown = scopes.filter(({ tenant }) => chosen === undefined || tenant.slug === chosen);
  const mails = (
    await Promise.all(shown.map(async (scope) => (await listMail(scope, SHOWN)).map((mail) => ({ scope, mail }))))
  )
    .flat()
    .sort((a, b) => b.mail.createdAt - a.mail.createdAt)
    .slice(0, SHOWN);
  const tabs = scopes.map(({ tenant }) => ({
    href: `/entwicklung/post?kreis=${tenant.slug}`,
    label: tenant.shortName,
    current: tenant.slug === chosen,
  }));
  return html(
    c,
    <DevelopmentFrame title="Posteingang" path="/entwicklung/post">
      <PageTitle
        title="Posteingang"
        lead={`Alles, was die Plattform verschickt hat oder gleich verschickt, das Neueste zuerst. Gezeigt werden die letzten ${SHOWN} Mails.`}
      />
      <TabNav
        label="Absender"
        items={[{ href: "/entwicklung/post", label: "Alle", current: chosen === undefined }, ...tabs]}
      />
      <DataTable
        caption="Mails"
        captionHidden
        narrow="stack"
        columns={[{ label: "Betreff" }, { label: "An" }, { label: "Von" }, { label: "Wann" }, { label: "Stand" }]}
        rows={mails.map(({ scope, mail }) => [
          <Link href={`/entwicklung/post/${scope.tenant.slug}/${mail.id}`}>{mail.letter.subject}</Link>,
          mail.recipient,
          scope.tenant.name,
          shortDateTime(mail.createdAt, "de"),
          <Tag tone={states[mail.status].tone}>{states[mail.status].label}</Tag>,
        ])}
        empty={
          <EmptyState title="Noch keine Post" level={2}>
            <p>Melde dich irgendwo an oder nimm einen Platz: Dann liegt hier die Mail dazu.</p>
          </EmptyState>
        }
      />
    </DevelopmentFrame>,
  );
});

inbox.get("/:slug/:id", async (c) => {
  const scope = await scopeOfSlug(c.env, c.req.param("slug"));
  const mail = await viewMail(scope, c.req.param("id"));
  const { letter } = mail;
  c.header("content-security-policy", WITH_FRAME);
  return html(
    c,
    <DevelopmentFrame title={letter.subject} path="/entwicklung/post">
      <PageTitle
        kicker={`${scope.tenant.name} an ${mail.recipient}`}
        title={letter.subject}
        lang={letter.lang}
        actions={
          <ButtonLink kind="secondary" href="/entwicklung/post">
            Alle Mails
          </ButtonLink>
        }
      />
      <FactList
        items={[
          { term: "Angelegt", detail: shortDateTime(mail.createdAt, "de") },
          { term: "Stand", detail: <Status mail={mail} /> },
          ...(mail.replyTo ? [{ term: "Antwort an", detail: mail.replyTo }] : []),
          ...(letter.action
            ? [{ term: "Link", detail: <Link href={letter.action.url}>{letter.action.label}</Link> }]
            : []),
          ...(letter.code ? [{ term: "Code", detail: <strong>{letter.code}</strong> }] : []),
        ]}
      />
      <h2>So kommt sie an</h2>
      <iframe
        class="mail-html"
        title="Die Mail als HTML"
        src={`/entwicklung/post/${scope.tenant.slug}/${mail.id}/html`}
        sandbox="allow-top-navigation-by-user-activation"
      />
      <h2>Als Text</h2>
      <pre class="mail-text" lang={letter.lang}>
        {letterText(letter, headOf(scope))}
      </pre>
    </DevelopmentFrame>,
  );
});

/** The letter alone, for the frame above: no script, and its links lead out of the frame. */
inbox.get("/:slug/:id/html", async (c) => {
  const scope = await scopeOfSlug(c.env, c.req.param("slug"));
  const { letter } = await viewMail(scope, c.req.param("id"));
  c.header("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'");
  return c.html(letterHtml(letter, headOf(scope)).replace("<head>", '<head><base target="_top">'));
});

const headOf = ({ tenant, origin }: Scope) => ({ name: tenant.name, origin, accent: tenant.look.accent });

const states: Record<Mail["status"], { label: string; tone: TagTone }> = {
  queued: { label: "wartet", tone: "plain" },
  sending: { label: "wird verschickt", tone: "accent" },
  sent: { label: "verschickt", tone: "success" },
  failed: { label: "gescheitert", tone: "problem" },
};

function Status({ mail }: { mail: Mail }) {
  const { label, tone } = states[mail.status];
  return <Tag tone={tone}>{mail.sentAt ? `${label} ${shortDateTime(mail.sentAt, "de")}` : label}</Tag>;
}
