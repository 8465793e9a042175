import type { Context } from "hono";
import type { RefusalCode } from "#kernel";
import { ButtonLink, EmptyState } from "#ui";
import { Document, html, statusOf } from "#web";
import type { Agency } from "../app.tsx";
import { AgencyFrame, lookHref, pageOf } from "./frame.tsx";

type Reason = RefusalCode | "unexpected";

const texts: Partial<Record<Reason, [title: string, text: string]>> = {
  "not-found": ["Das gibt es hier nicht", "Vielleicht ist die Adresse nicht ganz richtig."],
  "not-allowed": ["Dafür reicht Ihre Rolle nicht", "Die Leitung der Agentur kann Ihnen diesen Bereich öffnen."],
  "foreign-origin": [
    "Diese Anfrage kam von einer anderen Website",
    "Sie wurde deshalb nicht ausgeführt. Bitte öffnen Sie das Formular hier und senden Sie es noch einmal ab.",
  ],
  "link-invalid": ["Dieser Link ist ungültig", "Bitte fordern Sie einen neuen an."],
  "link-expired": ["Diese Seite lag zu lange offen", "Bitte laden Sie sie neu und versuchen Sie es noch einmal."],
  "too-many": ["Das war etwas viel auf einmal", "Bitte versuchen Sie es in ein paar Minuten noch einmal."],
  conflict: ["Hier hat sich inzwischen etwas geändert", "Bitte sehen Sie sich den neuen Stand an."],
  "too-large": ["Diese Eingabe ist zu groß", "Bitte kürzen Sie sie und senden Sie sie noch einmal ab."],
  busy: [
    "Gerade ist viel los",
    "Ihre Eingabe ist noch da: Gehen Sie einen Schritt zurück und versuchen Sie es gleich noch einmal.",
  ],
};
const unexpected: [string, string] = [
  "Da ist etwas schiefgegangen",
  "Ihre Eingabe ist noch da: Gehen Sie einen Schritt zurück und versuchen Sie es noch einmal.",
];

/** What went wrong, in the agency's frame for those who are signed in. */
export function errorPage(
  c: Context<Agency>,
  reason: Reason,
  status: number = reason === "unexpected" ? 500 : statusOf[reason],
) {
  const [title, text] = texts[reason] ?? unexpected;
  const body = (
    <EmptyState level={1} title={title} actions={<ButtonLink href="/">Zu den Kreisen</ButtonLink>}>
      <p>{text}</p>
    </EmptyState>
  );
  if (status === 503) c.header("retry-after", "5");
  const page = pageOf(c);
  return html(
    c,
    page.member ? (
      <AgencyFrame {...page} flash={undefined} path={new URL(c.req.url).pathname} title={title}>
        {body}
      </AgencyFrame>
    ) : (
      <Document title={title} language="de" lookHref={lookHref(c.env.scope.tenant)} noindex team>
        <main class="wrap page-body" id="inhalt">
          {body}
        </main>
      </Document>
    ),
    status as 404,
  );
}
