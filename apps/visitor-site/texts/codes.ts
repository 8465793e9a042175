import type { CodeView } from "#domain/codes/view-code";
import { dictionary } from "./dictionary.ts";

type Greeting = Record<CodeView["carrier"], { heading: string; text: (name: string) => string }>;

/** What those read who come by a code on a box, a card or a poster. */
export const codeTexts = dictionary(
  {
    title: "Code eingeben",
    lead: "Auf der Box, der Karte oder dem Plakat stehen acht Zeichen. Groß oder klein, mit Strich oder ohne: alles richtig.",
    code: "Dein Code",
    codeHint: "Zum Beispiel K7M2-X9QD",
    open: "Weiter",
    unknown: "Diesen Code kennen wir nicht. Bitte schau noch einmal genau hin.",
    greeting: {
      box: {
        heading: "Schön, dass du die Box in der Hand hast",
        text: (name) =>
          `Ein Stück Heimat zum Mitnehmen. Und ein Faden zurück: ${name} bleibt mit dir in Kontakt, wenn du magst.`,
      },
      card: {
        heading: "Schön, dass du nachschaust",
        text: (name) => `Hinter der Karte stecken Menschen aus deiner Heimat. ${name} erzählt dir, was sich hier tut.`,
      },
      poster: {
        heading: "Gut gesehen!",
        text: (name) => `${name} hält den Draht zwischen denen, die gegangen sind, und denen, die hier etwas vorhaben.`,
      },
      mailing: {
        heading: "Schön, dass du da bist",
        text: (name) => `Hier geht es weiter: ${name} zeigt dir, was zu Hause möglich ist.`,
      },
      other: {
        heading: "Willkommen",
        text: (name) => `Schön, dass du neugierig bist. ${name} zeigt dir, was zu Hause möglich ist.`,
      },
    } as Greeting,
    inside: "Was darin ist",
    from: "von",
    handedOutAt: (place: string) => `Ausgegeben: ${place}`,
    stayTitle: "Bleib dabei",
    stayText: "Einmal Mail-Adresse eintragen, und du hörst von uns, wenn etwas zu dir passt. Nicht öfter.",
    stay: "Auf dem Laufenden bleiben",
    askText: "Du hast gleich eine Frage?",
    ask: "Schreib uns",
    datesTitle: "Komm vorbei",
    counted: "Wir zählen, wie oft diese Seite geöffnet wird, sonst nichts: kein Cookie, keine Adresse, kein Name.",
  },
  {
    title: "Enter your code",
    lead: "There are eight characters on the box, the card or the poster. Upper or lower case, with the hyphen or without: all fine.",
    code: "Your code",
    codeHint: "For example K7M2-X9QD",
    open: "Go on",
    unknown: "We do not know this code. Please have another close look.",
    greeting: {
      box: {
        heading: "Nice to see you with our box",
        text: (name) =>
          `A piece of home to take along. And a thread back: ${name} stays in touch with you if you like.`,
      },
      card: {
        heading: "Nice of you to look",
        text: (name) => `Behind this card there are people from your home. ${name} tells you what is going on here.`,
      },
      poster: {
        heading: "Well spotted!",
        text: (name) => `${name} keeps the line open between those who left and those who are up to something here.`,
      },
      mailing: {
        heading: "Nice to have you here",
        text: (name) => `This is where it goes on: ${name} shows you what is possible back home.`,
      },
      other: {
        heading: "Welcome",
        text: (name) => `Nice of you to be curious. ${name} shows you what is possible back home.`,
      },
    } as Greeting,
    inside: "What is inside",
    from: "by",
    handedOutAt: (place: string) => `Handed out at: ${place}`,
    stayTitle: "Stay in touch",
    stayText: "Leave your email address once, and you hear from us when something suits you. Not more often.",
    stay: "Keep me posted",
    askText: "A question right away?",
    ask: "Write to us",
    datesTitle: "Come by",
    counted: "We count how often this page is opened and nothing else: no cookie, no address, no name.",
  },
);
