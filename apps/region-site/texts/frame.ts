import { dictionary } from "./dictionary.ts";

/** What stands around every page. */
export const frameTexts = dictionary(
  {
    skip: "Zum Inhalt",
    menu: "Menü",
    mainNavigation: "Hauptnavigation",
    languageNavigation: "Sprache",
    legalNavigation: "Rechtliches",
    otherLanguage: "English",
    openData: "Offene Daten",
    report: "Erfahrungsbericht",
    workplace: "Anmeldung für Agentur und Kreise",
    columnRead: "Zum Lesen",
    columnWork: "Für Beteiligte",
    api: "Schnittstelle (API)",
    imprint: "Impressum",
    privacy: "Datenschutz",
    accessibility: "Barrierefreiheit",
    about: (region: string) =>
      `Was die Kreise in ${region} gemeinsam lernen: Erfahrungen, die andere nutzen können, und Zahlen, die niemanden bloßstellen.`,
  },
  {
    skip: "Skip to content",
    menu: "Menu",
    mainNavigation: "Main navigation",
    languageNavigation: "Language",
    legalNavigation: "Legal",
    otherLanguage: "Deutsch",
    openData: "Open data",
    report: "Experience report",
    workplace: "Sign in for agency and counties",
    columnRead: "To read",
    columnWork: "For those involved",
    api: "Interface (API)",
    imprint: "Legal notice",
    privacy: "Privacy",
    accessibility: "Accessibility",
    about: (region: string) =>
      `What the counties of ${region} learn together: experience that others can use, and figures that expose nobody.`,
  },
);
