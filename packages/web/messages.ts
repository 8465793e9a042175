import type { Language, Problem, Rule } from "#kernel";

type Message = (limit: string) => string;

const german: Record<Rule, Message> = {
  required: () => "Bitte ausfüllen.",
  "too-short": (n) => `Bitte mindestens ${n} Zeichen.`,
  "too-long": (n) => `Bitte höchstens ${n} Zeichen.`,
  "too-small": (n) => `Bitte mindestens ${n}.`,
  "too-big": (n) => `Bitte höchstens ${n}.`,
  "too-many": (n) => `Bitte höchstens ${n} auswählen.`,
  mail: () => "Bitte eine E-Mail-Adresse wie name@beispiel.de eingeben.",
  url: () => "Bitte eine Adresse eingeben, die mit https:// beginnt.",
  phone: () => "Bitte eine Telefonnummer wie 0291 94-0 eingeben.",
  date: () => "Bitte ein Datum auswählen, das es gibt.",
  time: () => "Bitte eine Uhrzeit wie 18:30 eingeben.",
  number: () => "Bitte eine Zahl wie 1.250,50 eingeben.",
  "whole-number": () => "Bitte eine ganze Zahl eingeben.",
  choice: () => "Bitte eine der Möglichkeiten auswählen.",
  colour: () => "Bitte eine Farbe wie #1f4d3a eingeben.",
  contrast: (near) => `Diese Farbe ist nicht gut lesbar. Die nächste lesbare ist ${near}.`,
  "unknown-field": (names) => `Diese Angabe kennen wir hier nicht: ${names}.`,
  format: () => "Das verstehen wir so nicht. Bitte noch einmal prüfen.",
  taken: () => "Das gibt es hier schon.",
  "after-start": () => "Das Ende muss nach dem Beginn liegen.",
  "in-the-past": () => "Dieser Zeitpunkt liegt schon zurück.",
  full: (n) => `So viele Plätze sind nicht mehr frei. Es sind noch ${n}.`,
  code: () => "Dieser Code stimmt nicht. Bitte noch einmal aus der E-Mail abschreiben.",
  "form-expired": () => "Das Formular lag lange offen. Bitte noch einmal absenden.",
  html: () => "Bitte ohne HTML schreiben.",
  postcode: () => "Bitte eine Postleitzahl mit fünf Ziffern eingeben.",
  "unknown-place": () => "Bitte eine Gemeinde aus der Liste auswählen.",
  header: () => "Bitte ohne Zeilenumbruch schreiben.",
};

const english: Record<Rule, Message> = {
  required: () => "Please fill this in.",
  "too-short": (n) => `Please use at least ${n} characters.`,
  "too-long": (n) => `Please use at most ${n} characters.`,
  "too-small": (n) => `Please enter at least ${n}.`,
  "too-big": (n) => `Please enter at most ${n}.`,
  "too-many": (n) => `Please choose at most ${n}.`,
  mail: () => "Please enter an email address like name@example.org.",
  url: () => "Please enter an address that begins with https://.",
  phone: () => "Please enter a phone number like +49 291 94-0.",
  date: () => "Please choose a date that exists.",
  time: () => "Please enter a time like 18:30.",
  number: () => "Please enter a number.",
  "whole-number": () => "Please enter a whole number.",
  choice: () => "Please choose one of the options.",
  colour: () => "Please enter a colour like #1f4d3a.",
  contrast: (near) => `This colour is hard to read. The nearest readable one is ${near}.`,
  "unknown-field": (names) => `We do not know this field: ${names}.`,
  format: () => "We could not read this. Please check it once more.",
  taken: () => "This already exists here.",
  "after-start": () => "The end has to be after the start.",
  "in-the-past": () => "This moment has already passed.",
  full: (n) => `There are not that many seats left, only ${n}.`,
  code: () => "This code is not right. Please copy it from the email once more.",
  "form-expired": () => "The form was open for a long time. Please send it once more.",
  html: () => "Please write without HTML.",
  postcode: () => "Please enter a postcode of five digits.",
  "unknown-place": () => "Please choose a municipality from the list.",
  header: () => "Please write this on one line.",
};

/** What to tell a person about a problem, beside its field. */
export const messageFor = ({ rule, limit }: Problem, language: Language): string =>
  (language === "en" ? english : german)[rule](String(limit ?? ""));
