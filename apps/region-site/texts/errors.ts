import { dictionary } from "./dictionary.ts";

interface Wording {
  title: string;
  text: string;
}

/** What went wrong, by the status of the answer; what is not named here reads like 500. */
export const errorTexts = dictionary<{ toOpenData: string } & Partial<Record<number, Wording>> & { 500: Wording }>(
  {
    toOpenData: "Zu den offenen Daten",
    403: {
      title: "Das geht von hier aus nicht",
      text: "Die Anfrage kam nicht von unserer eigenen Seite, deshalb haben wir nichts geändert.",
    },
    404: {
      title: "Diese Seite gibt es nicht",
      text: "Vielleicht ist sie umgezogen, vielleicht steckt ein Tippfehler in der Adresse.",
    },
    415: { title: "Dieses Format nehmen wir nicht an", text: "Bitte benutzen Sie die Seiten, wie sie hier stehen." },
    500: {
      title: "Da ist etwas schiefgegangen",
      text: "Das liegt an uns, nicht an Ihnen. Bitte versuchen Sie es gleich noch einmal.",
    },
    503: {
      title: "Einen Moment bitte",
      text: "Gerade ist sehr viel los. Bitte versuchen Sie es in ein paar Sekunden noch einmal.",
    },
  },
  {
    toOpenData: "To the open data",
    403: {
      title: "That does not work from here",
      text: "The request did not come from our own page, so we changed nothing.",
    },
    404: {
      title: "This page does not exist",
      text: "It may have moved, or there may be a typo in the address.",
    },
    415: { title: "We cannot accept this format", text: "Please use the pages as they stand here." },
    500: { title: "Something went wrong", text: "This is our fault, not yours. Please try again in a moment." },
    503: { title: "One moment please", text: "It is very busy right now. Please try again in a few seconds." },
  },
);
