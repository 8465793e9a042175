import type { NewMail } from "#db/repositories";
import type { Id, Language } from "#kernel";
import { codeInWords } from "../mailed-code.ts";
import type { Scope } from "../scope.ts";
import { confirmLink, settingsLink } from "./alert-links.ts";

export interface Recipient {
  id: Id<"alr">;
  mail: string;
  lang: Language;
}

export const greeting = { de: "Hallo,", en: "Hello," };

/** Asks to confirm a wish. What was searched for is quoted as the list words it. */
export async function confirmLetter(
  scope: Scope,
  to: Recipient,
  { about, code, key }: { about: string; code: string; key: string },
): Promise<NewMail> {
  const { name } = scope.tenant;
  const at = `${scope.origin.replace(/^https?:\/\//, "")}${to.lang === "en" ? "/en" : ""}/benachrichtigungen/bestaetigen`;
  const words =
    to.lang === "en"
      ? {
          subject: `Please confirm: new openings from ${name}`,
          paragraphs: [
            `you, or somebody who typed your address, would like ${name} to write when there is something new for this search: ${about}.`,
            "One click is still missing, so that we can be sure it was you. The link works for seven days.",
          ],
          label: "Confirm",
          footnote: `You can also open ${at} and type the code. If it was not you, simply do nothing: you will not receive anything else, and we delete your address after seven days.`,
        }
      : {
          subject: `Bitte bestätigen: neue Angebote von ${name}`,
          paragraphs: [
            `du oder jemand, der deine Adresse eingetragen hat, möchte von ${name} hören, wenn es zu dieser Suche etwas Neues gibt: ${about}.`,
            "Ein Klick fehlt noch, damit wir sicher sind, dass du es warst. Der Link gilt sieben Tage.",
          ],
          label: "Bestätigen",
          footnote: `Du kannst auch ${at} öffnen und den Code eintippen. Warst du es nicht? Dann tu einfach nichts: Es kommt keine weitere Mail, und nach sieben Tagen löschen wir deine Adresse.`,
        };
  const { subject, paragraphs, label, footnote } = words;
  return {
    kind: "alert-confirm",
    recipient: to.mail,
    dedupeKey: `alert:${key}`,
    letter: {
      lang: to.lang,
      subject,
      greeting: greeting[to.lang],
      paragraphs,
      action: { label, url: await confirmLink(scope, to) },
      code: codeInWords(code),
      footnote,
    },
  };
}

/** Gives a reader the way to their alerts. */
export async function settingsLetter(scope: Scope, to: Recipient, dedupeKey: string): Promise<NewMail> {
  const { name } = scope.tenant;
  const words =
    to.lang === "en"
      ? {
          subject: `Your searches at ${name}`,
          paragraphs: [
            `somebody typed your address at ${name}. We write to you about new openings already. Here you see your searches, change how often we write, or end them.`,
          ],
          label: "My searches",
          footnote: "If it was not you, simply do nothing.",
        }
      : {
          subject: `Deine Suchen bei ${name}`,
          paragraphs: [
            `bei ${name} hat jemand deine Adresse eingetragen. Über neue Angebote schreiben wir dir schon. Hier siehst du deine Suchen, änderst, wie oft wir schreiben, oder beendest sie.`,
          ],
          label: "Meine Suchen",
          footnote: "Warst du es nicht? Dann musst du nichts tun.",
        };
  const { subject, paragraphs, label, footnote } = words;
  return {
    kind: "alert-settings",
    recipient: to.mail,
    dedupeKey,
    letter: {
      lang: to.lang,
      subject,
      greeting: greeting[to.lang],
      paragraphs,
      action: { label, url: await settingsLink(scope, to) },
      footnote,
    },
  };
}
