import type { EventView, NewMail } from "#db/repositories";
import type { Id, Language } from "#kernel";
import type { Scope } from "../../scope.ts";
import { seatLink } from "../seat-link.ts";
import { titleOf, when, where } from "../when-and-where.ts";

type Letter = NewMail["letter"];

/** Somebody a letter about a seat goes to. */
export interface Recipient {
  id: Id<"rsv">;
  name: string;
  mail: string;
  lang: Language;
  party: number;
}

interface Wording {
  subject: string;
  opening: string;
  /** What follows the facts. */
  closing: string[];
  /** The button; without it the letter asks for nothing. */
  action?: string;
}

/** A letter about a date: a sentence, the facts, what to do. */
export async function seatMail(
  scope: Scope,
  event: EventView,
  to: Recipient,
  kind: string,
  { subject, opening, closing, action }: Wording,
  /** Tells one letter of a kind from the next: "at most once" holds for each. */
  round: string | number = "",
): Promise<NewMail> {
  const english = to.lang === "en";
  const letter: Letter = {
    lang: to.lang,
    subject,
    greeting: english ? `Hello ${to.name},` : `Hallo ${to.name},`,
    paragraphs: [opening, ...facts(event, to), ...closing],
    footnote: english
      ? `You get this mail because somebody signed up for this date with your address. If it was not you, you need not do anything. We delete your details 30 days after the date.`
      : `Du bekommst diese Mail, weil jemand deine Adresse für diesen Termin eingetragen hat. Warst du es nicht, musst du nichts tun. 30 Tage nach dem Termin löschen wir deine Angaben.`,
  };
  if (action) letter.action = { label: action, url: await seatLink(scope, event, to) };
  return { kind, recipient: to.mail, letter, dedupeKey: [kind, to.id, round].filter((part) => part !== "").join(":") };
}

function facts(event: EventView, { lang, party }: Recipient): string[] {
  const [what, time, place, people] =
    lang === "en" ? ["What", "When", "Where", "Seats"] : ["Was", "Wann", "Wo", "Plätze"];
  return [
    `${what}: ${titleOf(event, lang)}`,
    `${time}: ${when(event, lang)}`,
    `${place}: ${where(event)}`,
    `${people}: ${party}`,
  ];
}
