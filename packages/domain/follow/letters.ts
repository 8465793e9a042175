import type { NewMail } from "#db/repositories";
import type { Id, Language } from "#kernel";
import type { Scope } from "../scope.ts";
import { unsubscribeLink } from "../unsubscribe/unsubscribe-link.ts";
import { confirmLink, settingsLink } from "./follow-links.ts";

interface Recipient {
  id: Id<"sub">;
  mail: string;
  lang: Language;
}

const greeting = { de: "Hallo,", en: "Hello," };

/** Asks to confirm a sign-up. Says nothing that somebody else typed. */
export async function confirmLetter(scope: Scope, to: Recipient, key: string): Promise<NewMail> {
  const { name } = scope.tenant;
  const words =
    to.lang === "en"
      ? {
          subject: `Please confirm: news from ${name}`,
          paragraphs: [
            `you, or somebody who typed your address, would like to receive news from ${name}. One click is still missing, so that we can be sure it was you.`,
            "The link works for seven days.",
          ],
          label: "Yes, I would like to follow",
          footnote:
            "If it was not you, simply do nothing: you will not receive anything, and we delete your address after seven days.",
        }
      : {
          subject: `Bitte bestätigen: Neues von ${name}`,
          paragraphs: [
            `du oder jemand, der deine Adresse eingetragen hat, möchte Neues von ${name} bekommen. Ein Klick fehlt noch, damit wir sicher sind, dass du es warst.`,
            "Der Link gilt sieben Tage.",
          ],
          label: "Ja, ich möchte dabei sein",
          footnote:
            "Warst du es nicht? Dann tu einfach nichts: Es kommt keine weitere Mail, und nach sieben Tagen löschen wir deine Adresse.",
        };
  return letter("follow-confirm", to, words, await confirmLink(scope, to), `follow:${key}`);
}

/** Greets a new follower and gives them the way to their settings. */
export async function welcomeLetter(scope: Scope, to: Recipient): Promise<NewMail> {
  const { name } = scope.tenant;
  const words =
    to.lang === "en"
      ? {
          subject: `Good to have you: ${name}`,
          paragraphs: [
            `from now on you will hear from ${name} when there is something on your topics.`,
            "With this link you can change your topics, see what we have stored about you, or leave. It works for 30 days; we will send you a fresh one any time.",
          ],
          label: "My settings",
        }
      : {
          subject: `Schön, dass du dabei bist: ${name}`,
          paragraphs: [
            `ab jetzt hörst du von ${name}, wenn es zu deinen Themen etwas gibt.`,
            "Über diesen Link kannst du deine Themen ändern, nachsehen, was wir über dich gespeichert haben, oder dich abmelden. Er gilt 30 Tage; einen frischen schicken wir dir jederzeit.",
          ],
          label: "Meine Einstellungen",
        };
  const welcome = letter("follow-welcome", to, words, await settingsLink(scope, to), `follow-welcome:${to.id}`);
  return { ...welcome, letter: { ...welcome.letter, unsubscribe: await unsubscribeLink(scope, to.id, to.lang) } };
}

/** Gives somebody who follows already the way to their settings. */
export async function settingsLetter(scope: Scope, to: Recipient, key: string): Promise<NewMail> {
  const { name } = scope.tenant;
  const words =
    to.lang === "en"
      ? {
          subject: `Your settings at ${name}`,
          paragraphs: [
            `somebody typed your address at ${name}. You follow us already. Here you can change your topics, see what we have stored about you, or leave.`,
          ],
          label: "My settings",
          footnote: "If it was not you, simply do nothing.",
        }
      : {
          subject: `Deine Einstellungen bei ${name}`,
          paragraphs: [
            `bei ${name} hat jemand deine Adresse eingetragen. Du bist schon dabei. Hier kannst du deine Themen ändern, nachsehen, was wir über dich gespeichert haben, oder dich abmelden.`,
          ],
          label: "Meine Einstellungen",
          footnote: "Warst du es nicht? Dann musst du nichts tun.",
        };
  return letter("follow-settings", to, words, await settingsLink(scope, to), key);
}

interface Words {
  subject: string;
  paragraphs: string[];
  label: string;
  footnote?: string;
}

const letter = (
  kind: string,
  to: Recipient,
  { subject, paragraphs, label, footnote }: Words,
  url: string,
  dedupeKey: string,
): NewMail => ({
  kind,
  recipient: to.mail,
  dedupeKey,
  letter: { lang: to.lang, subject, greeting: greeting[to.lang], paragraphs, action: { label, url }, footnote },
});
