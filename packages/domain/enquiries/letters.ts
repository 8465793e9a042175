import type { NewMail } from "#db/repositories";
import type { Language } from "#kernel";
import type { Scope } from "../scope.ts";

type Letter = NewMail["letter"];

/** Thanks the sender of a message. */
export function receiptLetter(scope: Scope, language: Language): Letter {
  const { name, site } = scope.tenant;
  const by = site.guide.name || name;
  return language === "en"
    ? {
        lang: "en",
        subject: `Your message to ${name} has arrived`,
        greeting: "Hello,",
        paragraphs: [
          `thank you for your message. It has arrived safely, and ${by} will get back to you within a few working days.`,
        ],
        footnote:
          "If you did not write to us, somebody typed your address by mistake. Just let us know, and we will delete it.",
      }
    : {
        lang: "de",
        subject: `Deine Nachricht an ${name} ist da`,
        greeting: "Hallo,",
        paragraphs: [
          `danke für deine Nachricht. Sie ist gut angekommen, und ${by} meldet sich in den nächsten Werktagen bei dir.`,
        ],
        footnote:
          "Hast du uns gar nicht geschrieben? Dann hat sich jemand bei der Adresse vertippt. Sag uns kurz Bescheid, dann löschen wir sie.",
      };
}

/** Tells the person in charge that a message waits, without a word of it. */
export const noticeLetter = (scope: Scope): Letter => ({
  lang: "de",
  subject: `Neue Anfrage bei ${scope.tenant.name}`,
  greeting: "Guten Tag,",
  paragraphs: [
    "über das Kontaktformular ist eine Nachricht angekommen. Sie steht im Arbeitsplatz unter „Anfragen“; aus Vorsicht schicken wir ihren Inhalt nicht per Mail.",
  ],
  action: { label: "Anfragen öffnen", url: `${scope.origin}/team/anfragen` },
});
