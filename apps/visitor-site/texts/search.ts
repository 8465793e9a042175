import type { FoundKind } from "#domain/search/find-everything";
import { dictionary } from "./dictionary.ts";

interface SearchTexts {
  title: string;
  titleOf(query: string): string;
  lead: string;
  label: string;
  query: string;
  queryHint: string;
  submit: string;
  region(name: string): string;
  found(number: string, one: boolean): string;
  similar(query: string): string;
  kinds: Record<FoundKind, string>;
  all(number: string): string;
  none: string;
  noneText: string;
  ask: string;
  start: string;
  startText: string;
  employers: string;
  practices: string;
  openings: string;
  posts: string;
  events: string;
  elsewhere: string;
  elsewhereText(employers: string, openings: string, region: string): string;
  pages: string;
  next: string;
  previous: string;
  first: string;
  pageOf(page: number, pages: number): string;
  back: string;
}

/** The search of the whole site. */
export const searchTexts = dictionary<SearchTexts>(
  {
    title: "Suche",
    titleOf: (query) => `Suche nach „${query}“`,
    lead: "Arbeitgeber, Angebote, Neues und Termine auf einmal durchsuchen.",
    label: "Auf der ganzen Seite suchen",
    query: "Wonach suchst du?",
    queryHint: "Beruf, Betrieb, Ort oder Thema",
    submit: "Suchen",
    region: (name) => `in ganz ${name} suchen`,
    found: (number, one) => (one ? "1 Treffer" : `${number} Treffer`),
    similar: (query) => `Zu „${query}“ haben wir nichts gefunden. Das hier klingt ähnlich.`,
    kinds: { employer: "Arbeitgeber", opening: "Angebote", post: "Neues", event: "Termine" },
    all: (number) => `Alle ${number} anzeigen`,
    none: "Dazu haben wir nichts gefunden",
    noneText: "Probier ein kürzeres oder ein anderes Wort. Oder frag uns, wir kennen uns hier aus.",
    ask: "Frag uns",
    start: "Was interessiert dich?",
    startText: "Ein Wort genügt: ein Beruf, der Name eines Betriebs, dein Heimatort. Oder schau dich einfach um:",
    employers: "Arbeitgeber",
    practices: "Praxen",
    openings: "Angebote",
    posts: "Neues",
    events: "Termine",
    elsewhere: "Gleich nebenan gibt es etwas",
    elsewhereText: (employers, openings, region) =>
      `In ganz ${region}: ${employers} Arbeitgeber und ${openings} Angebote.`,
    pages: "Seiten",
    next: "Weiter",
    previous: "Zurück",
    first: "Zum Anfang der Liste",
    pageOf: (page, pages) => `Seite ${page} von ${pages}`,
    back: "Alle Treffer",
  },
  {
    title: "Search",
    titleOf: (query) => `Search for “${query}”`,
    lead: "Search employers, openings, news and dates at once.",
    label: "Search the whole site",
    query: "What are you looking for?",
    queryHint: "A profession, employer, place or topic",
    submit: "Search",
    region: (name) => `search all of ${name}`,
    found: (number, one) => (one ? "1 result" : `${number} results`),
    similar: (query) => `We found nothing for “${query}”. These sound similar.`,
    kinds: { employer: "Employers", opening: "Openings", post: "News", event: "Dates" },
    all: (number) => `Show all ${number}`,
    none: "We found nothing for this",
    noneText: "Try a shorter or another word. Or ask us, we know our way around here.",
    ask: "Ask us",
    start: "What are you interested in?",
    startText: "One word is enough: a profession, an employer's name, your home town. Or just have a look around:",
    employers: "Employers",
    practices: "Practices",
    openings: "Openings",
    posts: "News",
    events: "Dates",
    elsewhere: "There is something next door",
    elsewhereText: (employers, openings, region) =>
      `In all of ${region}: ${employers} employers and ${openings} openings.`,
    pages: "Pages",
    next: "Next",
    previous: "Back",
    first: "To the top of the list",
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    back: "All results",
  },
);
