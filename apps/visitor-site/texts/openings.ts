import type { WorkingTime } from "#domain/openings/opening-input";
import { dictionary } from "./dictionary.ts";

interface OpeningTexts {
  workingTimes: Record<Exclude<WorkingTime, "">, string>;
  over: Record<"filled-through-us" | "filled-otherwise" | "withdrawn" | "expired", string>;
  wholeRegion: (name: string) => string;
  region: (name: string) => string;
  found: (number: string, one: boolean) => string;
  similar: (query: string) => string;
  until: (day: string) => string;
  by: (employer: string) => string;
  published: (day: string) => string;
  ask: string;
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
    | "time"
    | "starts"
    | "validUntil"
    | "apply"
    | "applyText"
    | "applyMail"
    | "applyWeb"
    | "applyPhone"
    | "toEmployer"
    | "neighbours"
    | "overTitle"
    | "toAll",
    string
  >;
}

/** Openings and the page of one. */
export const openingTexts = dictionary<OpeningTexts>(
  {
    workingTimes: { full: "Vollzeit", part: "Teilzeit", either: "Vollzeit oder Teilzeit", mini: "Minijob" },
    over: {
      "filled-through-us": "Es ist vergeben, und wir freuen uns mit.",
      "filled-otherwise": "Es ist inzwischen vergeben.",
      withdrawn: "Es wurde zurückgezogen.",
      expired: "Die Frist ist vorbei.",
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
      time: "Umfang",
      starts: "Beginn",
      validUntil: "Offen bis",
      apply: "So geht es weiter",
      applyText: "Ein paar Zeilen genügen. Du hast Fragen dazu? Schreib uns, wir kennen die Leute dort.",
      applyMail: "Per E-Mail melden",
      applyWeb: "Online bewerben",
      applyPhone: "Anrufen",
      toEmployer: "Zum Arbeitgeber",
      neighbours: "Das ist gerade offen",
      overTitle: "Dieses Angebot ist nicht mehr offen",
      toAll: "Alle Angebote",
    },
  },
  {
    workingTimes: { full: "Full time", part: "Part time", either: "Full or part time", mini: "Mini job" },
    over: {
      "filled-through-us": "It has been filled, and we are glad about it.",
      "filled-otherwise": "It has been filled.",
      withdrawn: "It has been withdrawn.",
      expired: "The closing date has passed.",
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
      time: "Hours",
      starts: "Start",
      validUntil: "Open until",
      apply: "What to do next",
      applyText: "A few lines are enough. Any questions? Write to us, we know the people there.",
      applyMail: "Get in touch by email",
      applyWeb: "Apply online",
      applyPhone: "Call",
      toEmployer: "About the employer",
      neighbours: "Open right now",
      overTitle: "This opening is closed",
      toAll: "All openings",
    },
  },
);
