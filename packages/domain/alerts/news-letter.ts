import type { NewMail } from "#db/repositories";
import type { Instant, Language } from "#kernel";
import { labels } from "../directory/labels.ts";
import type { Scope } from "../scope.ts";
import { unsubscribeLink } from "../unsubscribe/unsubscribe-link.ts";
import { addressIn, settingsLink } from "./alert-links.ts";
import type { NewOpening } from "./find-news.ts";
import { greeting, type Recipient } from "./letters.ts";

/** What one mail lists by name; the rest is a number and a link. */
const LISTED = 20;

const day = (at: Instant, language: Language) =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : "de-DE", {
    timeZone: "Europe/Berlin",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(at * 1000);

const words = {
  de: {
    subject: (number: number, name: string) =>
      number === 1 ? `Ein neues Angebot bei ${name}` : `${number} neue Angebote bei ${name}`,
    about: (searches: string[]) =>
      searches.length === 1
        ? `zu deiner Suche (${searches[0]}) gibt es Neues.`
        : `zu deinen Suchen gibt es Neues. Du suchst: ${searches.join("; ")}.`,
    more: (number: number) =>
      number === 1 ? "Und noch eines auf der Website." : `Und ${number} weitere auf der Website.`,
    until: (date: string) => `bis ${date}`,
    label: "Meine Suchen ändern oder beenden",
    footnote:
      "Du bekommst diese Mail, weil du sie bestellt und bestätigt hast. Mit dem Link oben ist sie mit einem Klick beendet.",
  },
  en: {
    subject: (number: number, name: string) =>
      number === 1 ? `A new opening at ${name}` : `${number} new openings at ${name}`,
    about: (searches: string[]) =>
      searches.length === 1
        ? `there is something new for your search (${searches[0]}).`
        : `there is something new for your searches. You are looking for: ${searches.join("; ")}.`,
    more: (number: number) => (number === 1 ? "And one more on the website." : `And ${number} more on the website.`),
    until: (date: string) => `until ${date}`,
    label: "Change or end my searches",
    footnote: "You receive this email because you asked for it and confirmed. The link above ends it with one click.",
  },
};

/** Tells a reader of new openings. */
export async function newsLetter(
  scope: Scope,
  to: Recipient,
  { news, searches, dedupeKey }: { news: NewOpening[]; searches: string[]; dedupeKey: string },
): Promise<NewMail> {
  const t = words[to.lang];
  const listed = news.slice(0, LISTED);
  const beyond = news.length - listed.length;
  return {
    kind: "alert-news",
    recipient: to.mail,
    dedupeKey,
    letter: {
      lang: to.lang,
      subject: t.subject(news.length, scope.tenant.name),
      greeting: greeting[to.lang],
      paragraphs: [t.about(searches), ...(beyond > 0 ? [t.more(beyond)] : [])],
      items: listed.map(({ title, kind, employer, place, validUntil, slug }) => ({
        title,
        detail: [
          labels(to.lang).openings[kind],
          employer,
          place,
          ...(validUntil === null ? [] : [t.until(day(validUntil - 1, to.lang))]),
        ].join(" · "),
        url: addressIn(scope, to.lang, `/angebote/${slug}`),
      })),
      action: { label: t.label, url: await settingsLink(scope, to) },
      footnote: t.footnote,
      unsubscribe: await unsubscribeLink(scope, to.id, to.lang),
    },
  };
}
