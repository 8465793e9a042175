import { dictionary } from "./dictionary.ts";

/** Words that all public forms share. */
export const formTexts = dictionary(
  {
    check: "Bitte noch einmal hinschauen",
    optional: "(freiwillig)",
    honeypot: "Bitte leer lassen",
    expired:
      "Das Formular lag zu lange offen oder wurde sehr schnell abgeschickt. Deine Angaben stehen noch da: bitte noch einmal absenden.",
    pausedTitle: "Dieses Formular ist gerade geschlossen",
    pausedText: (name: string) => `${name} macht Pause. Sobald es weitergeht, ist auch das Formular wieder offen.`,
  },
  {
    check: "Please take another look",
    optional: "(optional)",
    honeypot: "Please leave empty",
    expired:
      "The form was open for too long or was sent very quickly. What you typed is still here: please send it again.",
    pausedTitle: "This form is closed at the moment",
    pausedText: (name: string) => `${name} is taking a break. The form will open again when work goes on.`,
  },
);
