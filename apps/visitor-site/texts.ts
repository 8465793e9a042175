import type { Language } from "#kernel";

const de = {
  skip: "Zum Inhalt",
  menu: "Menü",
  mainNavigation: "Hauptnavigation",
  languageNavigation: "Sprache",
  legalNavigation: "Rechtliches",
  otherLanguage: "English",
  employers: "Arbeitgeber",
  practices: "Praxen",
  openings: "Angebote",
  events: "Termine",
  posts: "Neues",
  contact: "Kontakt",
  imprint: "Impressum",
  privacy: "Datenschutz",
  accessibility: "Barrierefreiheit",
  notFoundTitle: "Diese Seite gibt es nicht",
  notFoundText: "Vielleicht ist sie umgezogen, vielleicht steckt ein Tippfehler in der Adresse.",
  toHome: "Zur Startseite",
  errorTitle: "Da ist etwas schiefgegangen",
  errorText: "Das liegt an uns, nicht an Ihnen. Bitte versuchen Sie es gleich noch einmal.",
};

const en: typeof de = {
  skip: "Skip to content",
  menu: "Menu",
  mainNavigation: "Main navigation",
  languageNavigation: "Language",
  legalNavigation: "Legal",
  otherLanguage: "Deutsch",
  employers: "Employers",
  practices: "Practices",
  openings: "Openings",
  events: "Dates",
  posts: "News",
  contact: "Contact",
  imprint: "Legal notice",
  privacy: "Privacy",
  accessibility: "Accessibility",
  notFoundTitle: "This page does not exist",
  notFoundText: "It may have moved, or there may be a typo in the address.",
  toHome: "To the home page",
  errorTitle: "Something went wrong",
  errorText: "This is our fault, not yours. Please try again in a moment.",
};

/** Every text of the public site, German first. */
export const texts = (language: Language) => (language === "en" ? en : de);
export type Texts = typeof de;
