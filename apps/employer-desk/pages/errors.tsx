import type { Context } from "hono";
import type { RefusalCode } from "#kernel";
import { ButtonLink, EmptyState } from "#ui";
import { html, statusOf } from "#web";
import type { AtDesk } from "../app.tsx";
import { DeskFrame, DoorFrame } from "./frame.tsx";

type Reason = RefusalCode | "unexpected";

const texts: Partial<Record<Reason, [title: string, text: string]>> = {
  "not-found": ["Das gibt es hier nicht", "Vielleicht wurde es gelöscht, oder die Adresse ist nicht ganz richtig."],
  "foreign-origin": [
    "Diese Anfrage kam von einer anderen Website",
    "Sie wurde deshalb nicht ausgeführt. Bitte öffnen Sie das Formular hier und senden Sie es noch einmal ab.",
  ],
  "link-invalid": ["Diesen Link kennen wir nicht", "Vielleicht ist er beim Kopieren kürzer geworden."],
  "link-expired": [
    "Dieser Link gilt nicht mehr",
    "Er ist abgelaufen, oder der Zugang wurde geschlossen. Ihr Kreis lädt Sie gern neu ein.",
  ],
  "too-many": ["Das war etwas viel auf einmal", "Bitte versuchen Sie es in ein paar Minuten noch einmal."],
  "too-large": [
    "Das ist zu groß",
    "Ein Bild darf höchstens 10 MB haben, ein Formular ohne Bild 256 kB. Gehen Sie einen Schritt zurück und wählen Sie etwas Kleineres.",
  ],
  "wrong-format": ["So konnten wir das nicht lesen", "Bitte senden Sie das Formular von dieser Website aus ab."],
  conflict: [
    "Da war jemand schneller",
    "Inzwischen hat sich hier etwas geändert. Bitte sehen Sie sich den neuen Stand an.",
  ],
  paused: ["Das Projekt ruht gerade", "Ihr Eintrag bleibt stehen. Solange das Projekt ruht, lässt sich nichts ändern."],
  busy: [
    "Gerade ist viel los",
    "Ihre Eingabe ist noch da: Gehen Sie einen Schritt zurück und versuchen Sie es gleich noch einmal.",
  ],
};
const unexpected: [string, string] = [
  "Da ist etwas schiefgegangen",
  "Ihre Eingabe ist noch da: Gehen Sie einen Schritt zurück und versuchen Sie es noch einmal.",
];

/** What went wrong, in the desk's frame for whoever sits there. */
export function errorPage(
  c: Context<AtDesk>,
  reason: Reason,
  status: number = reason === "unexpected" ? 500 : statusOf[reason],
) {
  const { scope } = c.env;
  const desk = c.get("desk");
  const [title, text] = texts[reason] ?? unexpected;
  const body = (
    <EmptyState level={1} title={title} actions={<ButtonLink href="/betrieb">Zur Übersicht</ButtonLink>}>
      <p>{text}</p>
    </EmptyState>
  );
  if (status === 503) c.header("retry-after", "5");
  return html(
    c,
    desk ? (
      <DeskFrame scope={scope} desk={desk} path="/fehler" title={title}>
        {body}
      </DeskFrame>
    ) : (
      <DoorFrame scope={scope} title={title}>
        {body}
      </DoorFrame>
    ),
    status as 404,
  );
}
