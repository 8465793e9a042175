import { dictionary } from "./dictionary.ts";

interface Wording {
  title: string;
  text: string;
}

/** What went wrong, by the status of the answer. */
export const errorTexts = dictionary<Record<"toHome" | "toContact", string> & Record<number, Wording>>(
  {
    toHome: "Zur Startseite",
    toContact: "Schreib uns",
    400: {
      title: "Das haben wir nicht verstanden",
      text: "Die Adresse oder das Formular war unvollständig. Geh bitte einen Schritt zurück und versuch es noch einmal.",
    },
    401: { title: "Dafür brauchst du einen Link", text: "Diese Seite öffnet sich nur mit dem Link aus deiner E-Mail." },
    403: {
      title: "Das geht von hier aus nicht",
      text: "Die Anfrage kam nicht von unserer eigenen Seite, deshalb haben wir nichts geändert. Bitte öffne die Seite neu und versuch es dort.",
    },
    404: {
      title: "Diese Seite gibt es nicht",
      text: "Vielleicht ist sie umgezogen, vielleicht steckt ein Tippfehler in der Adresse. Von der Startseite aus findest du sicher weiter.",
    },
    409: {
      title: "Das geht gerade nicht",
      text: "Zwischendurch hat sich etwas geändert. Bitte lade die Seite neu und schau, wie es jetzt steht.",
    },
    410: {
      title: "Dieser Link ist abgelaufen",
      text: "Links aus unseren E-Mails gelten nur eine Zeit lang, damit niemand anderes sie benutzt. Du kannst einfach einen neuen anfordern.",
    },
    413: {
      title: "Das ist zu viel auf einmal",
      text: "Was du abgeschickt hast, ist größer, als wir annehmen können. Bitte kürze den Text und schick ihn noch einmal.",
    },
    415: { title: "Dieses Format nehmen wir nicht an", text: "Bitte benutze das Formular auf der Seite." },
    422: { title: "Das haben wir nicht verstanden", text: "Bitte prüfe deine Angaben und versuch es noch einmal." },
    429: {
      title: "Das war etwas viel",
      text: "Bei uns sind in kurzer Zeit sehr viele Anfragen angekommen. Bitte versuch es in einer Stunde noch einmal oder ruf uns an.",
    },
    500: {
      title: "Da ist etwas schiefgegangen",
      text: "Das liegt an uns, nicht an dir. Bitte versuch es gleich noch einmal.",
    },
    503: {
      title: "Einen Moment bitte",
      text: "Gerade ist sehr viel los. Bitte versuch es in ein paar Sekunden noch einmal.",
    },
  },
  {
    toHome: "To the home page",
    toContact: "Write to us",
    400: {
      title: "We did not understand that",
      text: "The address or the form was incomplete. Please go back one step and try again.",
    },
    401: { title: "You need a link for this", text: "This page only opens with the link from your email." },
    403: {
      title: "That does not work from here",
      text: "The request did not come from our own page, so we changed nothing. Please open the page again and try there.",
    },
    404: {
      title: "This page does not exist",
      text: "It may have moved, or there may be a typo in the address. The home page will show you the way.",
    },
    409: {
      title: "That is not possible right now",
      text: "Something changed in the meantime. Please reload the page and see how things stand.",
    },
    410: {
      title: "This link has expired",
      text: "Links in our emails only work for a while, so that nobody else can use them. You can simply ask for a new one.",
    },
    413: {
      title: "That is too much at once",
      text: "What you sent is larger than we can accept. Please shorten the text and send it again.",
    },
    415: { title: "We cannot accept this format", text: "Please use the form on the page." },
    422: { title: "We did not understand that", text: "Please check what you entered and try again." },
    429: {
      title: "That was a bit much",
      text: "We received a great many requests in a short time. Please try again in an hour or give us a call.",
    },
    500: { title: "Something went wrong", text: "This is our fault, not yours. Please try again in a moment." },
    503: { title: "One moment please", text: "It is very busy right now. Please try again in a few seconds." },
  },
);
