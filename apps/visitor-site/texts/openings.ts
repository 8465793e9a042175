import type { Over } from "#domain/openings/view-opening";
import { dictionary } from "./dictionary.ts";

interface OpeningTexts {
  over: Record<Over, string>;
  overTitle: Record<Over, string>;
  wholeRegion: (name: string) => string;
  region: (name: string) => string;
  found: (number: string, one: boolean) => string;
  similar: (query: string) => string;
  until: (day: string) => string;
  by: (employer: string) => string;
  published: (day: string) => string;
  ask: string;
  /** Where an opening from the job search comes from. */
  jobSearch: (ref: string) => string;
  pageOf: (page: number, pages: number) => string;
  words: Record<
    | "title"
    | "lead"
    | "filter"
    | "query"
    | "queryHint"
    | "kind"
    | "everyKind"
    | "place"
    | "everyPlace"
    | "ownPlaces"
    | "otherPlaces"
    | "sector"
    | "everySector"
    | "submit"
    | "more"
    | "reset"
    | "none"
    | "noneText"
    | "list"
    | "pages"
    | "next"
    | "previous"
    | "first"
    | "path"
    | "home"
    | "facts"
    | "employer"
    | "workplace"
    | "starts"
    | "validUntil"
    | "apply"
    | "applyText"
    | "applyMail"
    | "applyWeb"
    | "applyPhone"
    | "toEmployer"
    | "neighbours"
    | "toAll",
    string
  >;
}

/** Openings and the page of one. */
export const openingTexts = dictionary<OpeningTexts>(
  {
    overTitle: {
      "filled-through-us": "Leider schon besetzt",
      "filled-otherwise": "Leider schon besetzt",
      withdrawn: "Dieses Angebot gibt es nicht mehr",
      expired: "Dieses Angebot ist abgelaufen",
      hidden: "Dieses Angebot gibt es hier nicht mehr",
    },
    over: {
      "filled-through-us":
        "Es ist über uns vergeben worden, und wir freuen uns mit. Vielleicht passt eines von diesen – oder das nächste.",
      "filled-otherwise": "Da war jemand schneller. Vielleicht passt eines von diesen – oder das nächste.",
      withdrawn: "Es wurde zurückgezogen. Sag uns, was du suchst, dann schreiben wir dir, wenn etwas Ähnliches kommt.",
      expired: "Die Frist ist vorbei. Sag uns, was du suchst, dann schreiben wir dir, wenn etwas Ähnliches kommt.",
      hidden: "Sag uns, was du suchst, dann schreiben wir dir, wenn etwas Ähnliches kommt.",
    },
    wholeRegion: (name) => `In ganz ${name} suchen`,
    region: (name) => `ganz ${name} zeigen`,
    found: (number, one) => (one ? "1 Angebot gefunden" : `${number} Angebote gefunden`),
    similar: (query) => `Zu „${query}“ haben wir nichts gefunden. Meintest du eines von diesen?`,
    until: (day) => `bis ${day}`,
    by: (employer) => `bei ${employer}`,
    published: (day) => `Veröffentlicht am ${day}`,
    pageOf: (page, pages) => `Seite ${page} von ${pages}`,
    ask: "Frag uns",
    jobSearch: (ref) => `Quelle: Jobsuche der Bundesagentur für Arbeit, Referenznummer ${ref}`,
    words: {
      title: "Angebote",
      lead: "Stellen, Plätze und Chancen hier im Kreis, die neuesten zuerst.",
      filter: "Angebote suchen und filtern",
      query: "Suchwort",
      queryHint: "Beruf, Arbeitgeber oder Ort",
      kind: "Art",
      everyKind: "Alle Arten",
      place: "Ort",
      everyPlace: "Alle Orte",
      ownPlaces: "Im Kreis",
      otherPlaces: "Darüber hinaus",
      sector: "Branche",
      everySector: "Alle Branchen",
      submit: "Zeigen",
      more: "Weitere Filter",
      reset: "Filter zurücksetzen",
      none: "Dazu ist gerade nichts offen",
      noneText:
        "Probier weniger Filter oder schau in ein paar Tagen wieder vorbei. Wer dabeibleibt, erfährt es zuerst.",
      list: "Gefundene Angebote",
      pages: "Seiten",
      next: "Weiter",
      previous: "Zurück",
      first: "Zu den neuesten",
      path: "Du bist hier",
      home: "Start",
      facts: "Auf einen Blick",
      employer: "Arbeitgeber",
      workplace: "Ort",
      starts: "Beginn",
      validUntil: "Offen bis",
      apply: "So geht es weiter",
      applyText: "Ein paar Zeilen genügen. Du hast Fragen dazu? Schreib uns, wir kennen die Leute dort.",
      applyMail: "Per E-Mail melden",
      applyWeb: "Online bewerben",
      applyPhone: "Anrufen",
      toEmployer: "Zum Arbeitgeber",
      neighbours: "Das ist gerade offen",
      toAll: "Alle Angebote",
    },
  },
  {
    overTitle: {
      "filled-through-us": "Already filled",
      "filled-otherwise": "Already filled",
      withdrawn: "This opening no longer exists",
      expired: "This opening has expired",
      hidden: "This opening is no longer here",
    },
    over: {
      "filled-through-us":
        "It was filled through us, and we are glad about it. Perhaps one of these suits you – or the next one.",
      "filled-otherwise": "Somebody was faster. Perhaps one of these suits you – or the next one.",
      withdrawn: "It was withdrawn. Tell us what you are looking for, and we write when something similar turns up.",
      expired:
        "The closing date has passed. Tell us what you are looking for, and we write when something similar turns up.",
      hidden: "Tell us what you are looking for, and we write when something similar turns up.",
    },
    wholeRegion: (name) => `Search all of ${name}`,
    region: (name) => `show all of ${name}`,
    found: (number, one) => (one ? "1 opening found" : `${number} openings found`),
    similar: (query) => `We found nothing for “${query}”. Did you mean one of these?`,
    until: (day) => `until ${day}`,
    by: (employer) => `at ${employer}`,
    published: (day) => `Published on ${day}`,
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    ask: "Ask us",
    jobSearch: (ref) => `Source: job search of the Federal Employment Agency, reference number ${ref}`,
    words: {
      title: "Openings",
      lead: "Jobs, places and chances in the county, the newest first.",
      filter: "Search and filter openings",
      query: "Search",
      queryHint: "A profession, employer or place",
      kind: "Kind",
      everyKind: "All kinds",
      place: "Place",
      everyPlace: "All places",
      ownPlaces: "In the county",
      otherPlaces: "Beyond",
      sector: "Sector",
      everySector: "All sectors",
      submit: "Show",
      more: "More filters",
      reset: "Clear all filters",
      none: "Nothing is open for this right now",
      noneText: "Try fewer filters or come back in a few days. Those who stay in touch hear first.",
      list: "Openings found",
      pages: "Pages",
      next: "Next",
      previous: "Back",
      first: "To the newest",
      path: "You are here",
      home: "Home",
      facts: "At a glance",
      employer: "Employer",
      workplace: "Place",
      starts: "Start",
      validUntil: "Open until",
      apply: "What to do next",
      applyText: "A few lines are enough. Any questions? Write to us, we know the people there.",
      applyMail: "Get in touch by email",
      applyWeb: "Apply online",
      applyPhone: "Call",
      toEmployer: "About the employer",
      neighbours: "Open right now",
      toAll: "All openings",
    },
  },
);
