import type { Context } from "hono";
import type { RefusalCode } from "#kernel";
import { ButtonLink, EmptyState } from "#ui";
import { Document, html, statusOf } from "#web";
import type { Team } from "../app.tsx";
import { TeamFrame } from "./frame.tsx";

type Reason = RefusalCode | "unexpected";

const texts: Partial<Record<Reason, [title: string, text: string]>> = {
  "not-found": ["Das gibt es hier nicht", "Vielleicht wurde es gelöscht, oder die Adresse ist nicht ganz richtig."],
  "not-allowed": ["Dafür reicht Ihre Rolle nicht", "Die Leitung Ihres Teams kann Ihnen diesen Bereich öffnen."],
  "foreign-origin": [
    "Diese Anfrage kam von einer anderen Website",
    "Sie wurde deshalb nicht ausgeführt. Bitte öffnen Sie das Formular hier und senden Sie es noch einmal ab.",
  ],
  "link-invalid": ["Dieser Link ist ungültig", "Bitte fordern Sie einen neuen an."],
  "link-expired": ["Diese Seite lag zu lange offen", "Bitte laden Sie sie neu und versuchen Sie es noch einmal."],
  "too-many": ["Das war etwas viel auf einmal", "Bitte versuchen Sie es in ein paar Minuten noch einmal."],
  "too-large": [
    "Das ist zu viel auf einmal",
    "Ein Formular fasst höchstens 256 kB, eine Datei höchstens 5 MB. Gehen Sie einen Schritt zurück und kürzen Sie etwas.",
  ],
  "wrong-format": ["So konnten wir das nicht lesen", "Bitte senden Sie das Formular von dieser Website aus ab."],
  conflict: [
    "Da war jemand schneller",
    "Inzwischen hat sich hier etwas geändert. Bitte sehen Sie sich den neuen Stand an.",
  ],
  paused: ["Das Projekt ruht gerade", "Solange es ruht, lässt sich hier nichts Neues anlegen."],
  busy: [
    "Gerade ist viel los",
    "Ihre Eingabe ist noch da: Gehen Sie einen Schritt zurück und versuchen Sie es gleich noch einmal.",
  ],
};
const unexpected: [string, string] = [
  "Da ist etwas schiefgegangen",
  "Ihre Eingabe ist noch da: Gehen Sie einen Schritt zurück und versuchen Sie es noch einmal.",
];

/** What went wrong, in the team's frame for those who are signed in. */
export function errorPage(
  c: Context<Team>,
  reason: Reason,
  status: number = reason === "unexpected" ? 500 : statusOf[reason],
) {
  const { scope } = c.env;
  const member = c.get("member");
  const [title, text] = texts[reason] ?? unexpected;
  const body = (
    <EmptyState level={1} title={title} actions={<ButtonLink href="/team">Zu „Heute“</ButtonLink>}>
      <p>{text}</p>
    </EmptyState>
  );
  if (status === 503) c.header("retry-after", "5");
  return html(
    c,
    member ? (
      <TeamFrame scope={scope} member={member} path={new URL(c.req.url).pathname} title={title}>
        {body}
      </TeamFrame>
    ) : (
      <Document title={title} language="de" lookHref={`/gestaltung-${scope.tenant.contentVersion}.css`} noindex team>
        <main class="wrap page-body" id="inhalt">
          {body}
        </main>
      </Document>
    ),
    status as 404,
  );
}
