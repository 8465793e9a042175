import type { FollowUpMonths, NewMail } from "#db/repositories";
import type { Id, Language } from "#kernel";
import { codeInWords } from "../mailed-code.ts";
import type { Scope } from "../scope.ts";
import { followUpLink } from "./follow-up-link.ts";

interface Asked {
  id: Id<"fup">;
  months: FollowUpMonths;
  name: string;
  mail: string;
  lang: Language;
  employerName: string;
}

/** The keys under which the letters of a question stand in the outbox. */
export const letterKeys = (id: string): [first: string, reminder: string] => [
  `still-here:${id}`,
  `still-here-reminder:${id}`,
];

const ago = {
  de: { 3: "drei Monaten", 12: "einem Jahr", 36: "drei Jahren" },
  en: { 3: "three months", 12: "one year", 36: "three years" },
} as const;

/** Asks, as it was agreed, whether somebody still works here. */
export const followUpLetter = (scope: Scope, asked: Asked, code: string): Promise<NewMail> =>
  letter(scope, asked, code, {
    key: letterKeys(asked.id)[0],
    de: {
      subject: "Bist du noch hier? Zwei Klicks genügen",
      first: (since, at) =>
        `vor ${since} war dein erster Arbeitstag${at}. Du hast uns erlaubt, danach zu fragen: Arbeitest du noch hier, und lag es auch an ${scope.tenant.name}?`,
    },
    en: {
      subject: "Are you still here? Two clicks will do",
      first: (since, at) =>
        `your first working day${at} was ${since} ago. You allowed us to ask: do you still work here, and did ${scope.tenant.name} have a part in it?`,
    },
  });

/** Reminds, once, of the question. */
export const followUpReminder = (scope: Scope, asked: Asked, code: string): Promise<NewMail> =>
  letter(scope, asked, code, {
    key: letterKeys(asked.id)[1],
    de: {
      subject: "Noch einmal gefragt: Bist du noch hier?",
      first: (since, at) =>
        `vor zwei Wochen haben wir gefragt, ob du noch hier arbeitest: Vor ${since} war dein erster Arbeitstag${at}. Falls die Mail untergegangen ist: Zwei Klicks genügen, und das ist unsere einzige Erinnerung.`,
    },
    en: {
      subject: "Asking once more: are you still here?",
      first: (since, at) =>
        `two weeks ago we asked whether you still work here: your first working day${at} was ${since} ago. In case the email got lost: two clicks will do, and this is our only reminder.`,
    },
  });

interface Words {
  subject: string;
  first(since: string, at: string): string;
}

async function letter(
  scope: Scope,
  { id, months, name, mail, lang, employerName }: Asked,
  code: string,
  { key, ...words }: { key: string; de: Words; en: Words },
): Promise<NewMail> {
  const { subject, first } = words[lang];
  const address = `${scope.origin.replace(/^https?:\/\//, "")}${lang === "en" ? "/en" : ""}/rueckmeldung`;
  const [given] = name.split(" ");
  const at = employerName && (lang === "en" ? ` at ${employerName}` : ` bei ${employerName}`);
  const rest =
    lang === "en"
      ? {
          greeting: `Hello ${given},`,
          thanks: "Your answer tells us what of our work is of use. We publish numbers only, never names.",
          label: "Answer",
          footnote: `The link works for 60 days; you can also open ${address} and type the code. If you do not want to be asked any more, you can end this there with one click, and we delete your details.`,
        }
      : {
          greeting: `Hallo ${given},`,
          thanks: "Deine Antwort zeigt uns, was von unserer Arbeit nützt. Wir veröffentlichen nur Zahlen, nie Namen.",
          label: "Antworten",
          footnote: `Der Link gilt 60 Tage; du kannst auch ${address} öffnen und den Code eintippen. Möchtest du nicht mehr gefragt werden, beendest du das dort mit einem Klick, und wir löschen deine Angaben.`,
        };
  return {
    kind: "still-here",
    recipient: mail,
    dedupeKey: key,
    letter: {
      lang,
      subject,
      greeting: rest.greeting,
      paragraphs: [first(ago[lang][months], at), rest.thanks],
      action: { label: rest.label, url: await followUpLink(scope, id, lang) },
      code: codeInWords(code),
      footnote: rest.footnote,
    },
  };
}
